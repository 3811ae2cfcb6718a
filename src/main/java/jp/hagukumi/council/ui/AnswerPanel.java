package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.council.CouncilLinks;
import jp.hagukumi.council.OpinionView;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.MainButton;

/** One opinion in full, and the field for its answer while it has none. */
class AnswerPanel extends Composite<Card> {

    private static final int ROWS = 5;

    /**
     * @param draft what was typed before
     * @param typed keeps what is typed
     */
    AnswerPanel(
            OpinionView opinion, String draft, SerializableConsumer<String> typed, SerializableConsumer<String> send) {
        String link = opinion.element() == null
                ? CouncilLinks.pack(opinion.pack())
                : CouncilLinks.item(opinion.pack(), opinion.element());
        getContent().add(new H2(new Anchor(link, opinion.about())), new OpinionCard(opinion));
        if (!opinion.isAnswered()) {
            addForm(new DraftArea(ROWS, OpinionForm.TEXT_MAX, draft, typed), send);
        }
    }

    private void addForm(DraftArea words, SerializableConsumer<String> send) {
        words.input().setLabel(getTranslation("council.AnswerPanel.words"));
        Paragraph hint = new Paragraph(getTranslation("council.AnswerPanel.hint"));
        hint.addClassName("third");
        MainButton go = new MainButton(getTranslation("council.AnswerPanel.send"))
                .withKey(getTranslation("common.key.ctrlEnter"));
        go.addClickListener(e -> {
            if (words.isFilled("council.violation.answerMissing")) {
                confirm(words, send);
            }
        });
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
                .listenOn(words.input())
                .resetFocusOnActiveElement();
        getContent().add(words, hint, go);
    }

    private void confirm(DraftArea words, SerializableConsumer<String> send) {
        new ConfirmDialog(
                        getTranslation("council.AnswerPanel.send"),
                        getTranslation("council.AnswerPanel.effect"),
                        getTranslation("council.AnswerPanel.sendNow"),
                        () -> send.accept(words.value()))
                .open();
    }
}
