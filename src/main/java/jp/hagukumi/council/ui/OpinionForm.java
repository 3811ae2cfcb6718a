package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.council.OpinionKind;
import jp.hagukumi.council.PackDetails;
import jp.hagukumi.council.PackDetails.GoalPart;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/** The member's own field. What is typed stays until it is sent, wherever the member is in between. */
class OpinionForm extends Composite<Card> {

    static final int TEXT_MAX = 2000;

    private final RadioButtonGroup<OpinionKind> kind = new RadioButtonGroup<>();
    private static final int ROWS = 4;

    private final DraftArea text;

    /**
     * @param chosen the goal or project it is about; null for the whole pack
     * @param draft what was typed before
     * @param typed keeps what is typed
     */
    OpinionForm(
            PackDetails pack,
            @Nullable ElementId chosen,
            String draft,
            SerializableConsumer<String> typed,
            SerializableBiConsumer<OpinionKind, String> send) {
        String about = about(pack, chosen);
        kind.setItems(OpinionKind.values());
        kind.setValue(OpinionKind.OPINION);
        kind.setItemLabelGenerator(one -> getTranslation("council.OpinionKind." + one.name()));
        kind.setAriaLabel(getTranslation("council.OpinionForm.kind"));
        text = new DraftArea(ROWS, TEXT_MAX, draft, typed);
        text.input().setAriaLabel(getTranslation("council.OpinionForm.heading", about));
        Paragraph hint = new Paragraph(getTranslation(
                "council.OpinionForm.hint",
                Formats.in(getLocale()).shortDate(pack.summary().opinionsUntil())));
        hint.addClassName("third");
        MainButton go = new MainButton(getTranslation("council.OpinionForm.send"))
                .withKey(getTranslation("common.key.ctrlEnter"));
        go.addClickListener(e -> submit(send));
        // What is still being typed must have reached the server before it is sent.
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
                .listenOn(text.input())
                .resetFocusOnActiveElement();

        getContent().addClassName("opinion-form");
        getContent().add(new H2(getTranslation("council.OpinionForm.heading", about)), kind, text, hint, go);
    }

    /** Short, because headings are: the code if there is one. */
    private String about(PackDetails pack, @Nullable ElementId chosen) {
        GoalPart goal = chosen == null ? null : pack.goalOf(chosen).orElse(null);
        if (goal == null || chosen == null) {
            return getTranslation("council.OpinionForm.wholePack");
        }
        return goal.project(chosen)
                .map(project -> project.code().isBlank() ? project.title() : project.code())
                .orElseGet(() ->
                        getTranslation("council.OpinionForm.goal", goal.code().isBlank() ? goal.title() : goal.code()));
    }

    private void submit(SerializableBiConsumer<OpinionKind, String> send) {
        if (text.isFilled("council.violation.opinionMissing")) {
            send.accept(kind.getValue(), text.value());
        }
    }
}
