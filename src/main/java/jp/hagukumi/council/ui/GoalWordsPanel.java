package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.council.PackDetails.GoalPart;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;

/** While a pack is prepared: what the lead says about a goal. */
class GoalWordsPanel extends Composite<Card> {

    private static final int WORDS_MAX = 2000;

    GoalWordsPanel(GoalPart goal, SerializableConsumer<String> keep) {
        TextArea words = new TextArea();
        words.setAriaLabel(getTranslation("council.GoalPage.leadWords"));
        words.setMaxLength(WORDS_MAX);
        words.setWidthFull();
        words.setMinRows(6);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValue(goal.words());
        Paragraph hint = new Paragraph(getTranslation("council.GoalWordsPanel.hint"));
        hint.addClassName("third");
        MainButton go =
                new MainButton(getTranslation("council.PackForm.keep")).withKey(getTranslation("common.key.ctrlEnter"));
        go.addClickListener(e -> keep.accept(words.getValue()));
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(words).resetFocusOnActiveElement();
        getContent().add(new H2(getTranslation("council.GoalPage.leadWords")), words, hint, go);
    }
}
