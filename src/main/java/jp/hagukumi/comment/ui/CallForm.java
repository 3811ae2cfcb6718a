package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import jp.hagukumi.comment.NewCall;
import jp.hagukumi.comment.ReflectionClass;
import jp.hagukumi.comment.ReflectionClasses;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.MainButton;

/** What a call is opened with. */
class CallForm extends Composite<Card> {

    private final TextField title = new TextField(getTranslation("comment.CallForm.title"));
    private final ComboBox<PlanSummary> plan = new ComboBox<>(getTranslation("comment.CallForm.plan"));
    private final DayPicker firstDay = new DayPicker(getTranslation("comment.CallForm.firstDay"));
    private final DayPicker lastDay = new DayPicker(getTranslation("comment.CallForm.lastDay"));
    private final DayPicker publication = new DayPicker(getTranslation("comment.CallForm.publication"));
    private final TextArea classes = new TextArea(getTranslation("comment.CallForm.classes"));

    CallForm(List<PlanSummary> plans, List<ReflectionClass> usual, SerializableConsumer<NewCall> open) {
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
        getContent().add(title, plan, days, classes, go);
    }

    private NewCall read() {
        PlanSummary chosen = plan.getValue();
        return new NewCall(
                chosen == null ? null : chosen.id(),
                title.getValue(),
                firstDay.getValue(),
                lastDay.getValue(),
                publication.getValue(),
                ReflectionClasses.ofLines(classes.getValue()));
    }
}
