package jp.hagukumi.plan.generation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.generation.NewGeneration;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/** Title and period of the next plan; a year that is left blank is not known yet. */
class CopyForm extends Composite<Div> {

    private static final int FIRST = 1989;
    private static final int LAST = 2200;

    private final TextField title = new TextField();
    private final IntegerField from = new IntegerField();
    private final IntegerField to = new IntegerField();

    CopyForm(PlanDetails plan, SerializableConsumer<NewGeneration> copy) {
        getContent().addClassName("import-choice");
        title.setLabel(getTranslation("plan.CopyForm.title"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(300);
        title.setValue(plan.summary().title());
        year(from, "plan.CopyForm.from");
        year(to, "plan.CopyForm.to");
        FiscalYear last = plan.summary().to();
        if (last != null) {
            from.setValue(last.startYear() + 1);
        }
        MainButton go = new MainButton(getTranslation("plan.CopyForm.go"));
        go.addClickListener(e -> {
            // A year that the field refuses says so beside it; without it the plan would begin in no year.
            if (!from.isInvalid() && !to.isInvalid()) {
                copy.accept(new NewGeneration(
                        plan.summary().id(), title.getValue(), read(from.getValue()), read(to.getValue())));
            }
        });
        Paragraph hint = new Paragraph(getTranslation("plan.CopyForm.hint"));
        hint.addClassName("second");
        getContent().add(hint, title, from, to, go);
    }

    private void year(IntegerField field, String key) {
        field.setLabel(getTranslation(key));
        field.setMin(FIRST);
        field.setMax(LAST);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("plan.CopyForm.noYear"))
                .setMinErrorMessage(getTranslation("plan.CopyForm.noYear"))
                .setMaxErrorMessage(getTranslation("plan.CopyForm.noYear")));
    }

    private static @Nullable FiscalYear read(@Nullable Integer year) {
        return year == null ? null : new FiscalYear(year);
    }
}
