package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import jp.hagukumi.shared.TextDiff;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;

/** A long letter is typed a second time without seeing the first; where the two differ, the clerk chooses. */
class SecondPass extends Composite<Card> {

    private final Acts acts;
    private final TextArea text = new TextArea(getTranslation("comment.SecondPass.text"));

    /**
     * What can be done here.
     *
     * @param typed words of the second typing came in
     * @param compare with the first; where they differ
     * @param decided the text on which the clerk has settled; the letter is finished with it
     * @param back to the form, with the text as it is settled so far
     * @param skip finishes the letter without a second typing
     */
    record Acts(
            SerializableConsumer<String> typed,
            SerializableFunction<String, TextDiff> compare,
            SerializableConsumer<String> decided,
            SerializableConsumer<String> back,
            SerializableRunnable skip,
            SerializableRunnable leave)
            implements Serializable {}

    SecondPass(String second, Acts acts) {
        this.acts = acts;
        text.setValue(second);
        text.addClassName("letter-text");
        text.getElement().setAttribute("autocomplete", "off");
        SubmissionForm.sendWhileTyped(text);
        text.addValueChangeListener(e -> acts.typed().accept(e.getValue()));
        MainButton go = new MainButton(getTranslation("comment.SecondPass.compare"))
                .withKey(getTranslation("common.key.ctrlEnter"));
        go.addClickListener(e -> compare());
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Div deeds = new Div(
                go,
                new Unreadable(text),
                new Button(
                        getTranslation("comment.SecondPass.skip"),
                        e -> acts.skip().run()),
                new Button(
                        getTranslation("comment.SecondPass.leave"),
                        e -> acts.leave().run()));
        deeds.addClassName("form-actions");
        Paragraph why = new Paragraph(getTranslation("comment.SecondPass.why"));
        why.addClassName("second");
        getContent().add(new H2(getTranslation("comment.SecondPass.title")), why, text, deeds);
        text.focus();
    }

    private void compare() {
        TextDiff difference = acts.compare().apply(text.getValue());
        if (difference.parts().stream().noneMatch(TextDiff.Part::differs)) {
            acts.decided().accept(text.getValue());
            return;
        }
        getContent().removeAll();
        getContent().add(new DifferenceList(difference, acts.decided(), acts.back()));
    }
}
