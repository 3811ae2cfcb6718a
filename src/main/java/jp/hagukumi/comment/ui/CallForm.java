package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import jp.hagukumi.comment.CallKind;
import jp.hagukumi.comment.NewCall;
import jp.hagukumi.comment.ReflectionClass;
import jp.hagukumi.comment.ReflectionClasses;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.MainButton;

/** What a call is opened with; which of it is asked depends on its kind. */
class CallForm extends Composite<Card> {

    private final RadioButtonGroup<CallKind> kind = new RadioButtonGroup<>(getTranslation("comment.CallForm.kind"));
    private final TextField title = new TextField(getTranslation("comment.CallForm.title"));
    private final ComboBox<PlanSummary> plan = new ComboBox<>(getTranslation("comment.CallForm.plan"));
    private final DayPicker firstDay = new DayPicker(getTranslation("comment.CallForm.firstDay"));
    private final DayPicker lastDay = new DayPicker(getTranslation("comment.CallForm.lastDay"));
    private final DayPicker publication = new DayPicker(getTranslation("comment.CallForm.publication"));
    private final TextArea classes = new TextArea(getTranslation("comment.CallForm.classes"));

    CallForm(List<PlanSummary> plans, List<ReflectionClass> usual, SerializableConsumer<NewCall> open) {
        kind.setItems(CallKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(Labels.key(one)));
        kind.addValueChangeListener(e -> suit(e.getValue()));
        plan.setItems(plans);
        plan.setItemLabelGenerator(PlanSummary::title);
        if (plans.size() == 1) {
            plan.setValue(plans.getFirst());
        }
        title.setRequiredIndicatorVisible(true);
        plan.setRequiredIndicatorVisible(true);
        firstDay.setRequiredIndicatorVisible(true);
        lastDay.setRequiredIndicatorVisible(true);
        lastDay.setHint(getTranslation("comment.CallForm.lastDayHelp"));
        classes.setHelperText(getTranslation("comment.CallForm.classesHelp"));
        classes.setValue(ReflectionClasses.asLines(usual));
        classes.setMinRows(5);
        MainButton go =
                new MainButton(getTranslation("comment.CallForm.open")).withKey(getTranslation("common.key.ctrlEnter"));
        go.addClickListener(e -> open.accept(read()));
        // What is still being typed must have reached the server before it is sent.
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();

        Div days = new Div(firstDay, lastDay, publication);
        days.addClassName("field-line");
        getContent().addClassNames("stacked-form", "narrow-form");
        getContent().add(kind, title, plan, days, classes, go);
        kind.setValue(CallKind.PUBLIC_COMMENT);
    }

    /** What is not asked of this kind is not sent either, even if something stood there for another kind before. */
    private void suit(CallKind wanted) {
        kind.setHelperText(getTranslation(Labels.key(wanted) + ".for"));
        lastDay.setVisible(wanted.hasLastDay());
        publication.setVisible(wanted.hasLastDay());
        classes.setVisible(wanted.needsClasses());
    }

    private NewCall read() {
        CallKind wanted = kind.getValue();
        PlanSummary chosen = plan.getValue();
        return new NewCall(
                wanted,
                chosen == null ? null : chosen.id(),
                title.getValue(),
                firstDay.getValue(),
                wanted.hasLastDay() ? lastDay.getValue() : null,
                wanted.hasLastDay() ? publication.getValue() : null,
                wanted.needsClasses() ? ReflectionClasses.ofLines(classes.getValue()) : List.of());
    }
}
