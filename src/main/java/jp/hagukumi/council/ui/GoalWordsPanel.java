package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import jp.hagukumi.council.PackDetails.GoalPart;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;

/** While a pack is prepared: what the lead says about a goal. */
class GoalWordsPanel extends Composite<Card> {

    private static final int WORDS_MAX = 2000;
    private static final int ROWS = 6;

    /**
     * @param draft what was typed before and not kept in the pack
     * @param typed keeps what is typed
     */
    GoalWordsPanel(
            GoalPart goal,
            Optional<String> draft,
            SerializableConsumer<String> typed,
            SerializableConsumer<String> keep) {
        DraftArea words = new DraftArea(ROWS, WORDS_MAX, draft.orElse(goal.words()), typed);
        words.input().setAriaLabel(getTranslation("council.GoalPage.leadWords"));
        Paragraph hint = new Paragraph(getTranslation("council.GoalWordsPanel.hint"));
        hint.addClassName("third");
        MainButton go =
                new MainButton(getTranslation("council.PackForm.keep")).withKey(getTranslation("common.key.ctrlEnter"));
        go.addClickListener(e -> keep.accept(words.value()));
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
                .listenOn(words.input())
                .resetFocusOnActiveElement();
        getContent().add(new H2(getTranslation("council.GoalPage.leadWords")), words, hint, go);
    }
}
