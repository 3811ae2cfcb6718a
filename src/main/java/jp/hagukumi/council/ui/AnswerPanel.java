package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.council.CouncilLinks;
import jp.hagukumi.council.OpinionView;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;

/** One opinion in full, and the field for its answer while it has none. */
class AnswerPanel extends Composite<Card> {

    AnswerPanel(OpinionView opinion, SerializableConsumer<String> send) {
        String link = opinion.element() == null
                ? CouncilLinks.pack(opinion.pack())
                : CouncilLinks.item(opinion.pack(), opinion.element());
        getContent().add(new H2(new Anchor(link, opinion.about())), new OpinionCard(opinion));
        if (!opinion.isAnswered()) {
            addForm(send);
        }
    }

    private void addForm(SerializableConsumer<String> send) {
        TextArea words = new TextArea(getTranslation("council.AnswerPanel.words"));
        words.setMaxLength(OpinionForm.TEXT_MAX);
        words.setWidthFull();
        words.setMinRows(5);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        Paragraph hint = new Paragraph(getTranslation("council.AnswerPanel.hint"));
        hint.addClassName("third");
        MainButton go = new MainButton(getTranslation("council.AnswerPanel.send"))
                .withKey(getTranslation("common.key.ctrlEnter"));
        go.addClickListener(e -> {
            if (words.getValue().isBlank()) {
                words.setInvalid(true);
                words.setErrorMessage(getTranslation("council.violation.answerMissing"));
                words.focus();
            } else {
                send.accept(words.getValue());
            }
        });
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(words).resetFocusOnActiveElement();
        getContent().add(words, hint, go);
    }
}
