package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.progress.NewRound;
import jp.hagukumi.progress.RoundLead;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/** Asks what a new round needs, and says what it will create. */
class OpenRoundDialog extends Dialog {

    // A select may not be marked as required: its button has no such attribute.
    private final ComboBox<PlanSummary> plan = new ComboBox<>();
    private final ComboBox<FiscalYear> year = new ComboBox<>();
    private final DueDateFields due = new DueDateFields(null, null, null);
    private final TextArea notice = new TextArea(getTranslation("progress.OpenRoundDialog.notice"));
    private final Paragraph effect = new Paragraph();

    OpenRoundDialog(
            List<PlanSummary> plans,
            SerializableBiFunction<PlanId, @Nullable FiscalYear, RoundLead.Preview> preview,
            SerializableConsumer<NewRound> open) {
        setHeaderTitle(getTranslation("progress.RoundsView.open"));
        addClassName("open-round");
        plan.setLabel(getTranslation("progress.RoundList.plan"));
        plan.setItemLabelGenerator(PlanSummary::title);
        plan.setItems(plans);
        plan.setRequiredIndicatorVisible(true);
        year.setLabel(getTranslation("progress.RoundList.year"));
        year.setItemLabelGenerator(Formats.in(getLocale())::fiscalYear);
        year.setRequiredIndicatorVisible(true);
        notice.setHelperText(getTranslation("progress.OpenRoundDialog.noticeHint"));
        effect.addClassName("second");
        add(plan, year, due, notice, effect);

        MainButton go = new MainButton(getTranslation("progress.OpenRoundDialog.go"));
        go.addClickListener(e -> submit(open));
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);

        plan.addValueChangeListener(e -> planChosen(preview));
        year.addValueChangeListener(e -> {
            if (e.isFromClient() && !plan.isEmpty() && !year.isEmpty()) {
                say(preview.apply(plan.getValue().id(), year.getValue()));
            }
        });
        if (plans.size() == 1) {
            plan.setValue(plans.getFirst());
        }
    }

    private void planChosen(SerializableBiFunction<PlanId, @Nullable FiscalYear, RoundLead.Preview> preview) {
        if (plan.isEmpty()) {
            year.clear();
            effect.setText("");
            return;
        }
        if (plan.getValue().from() == null || plan.getValue().to() == null) {
            year.setItems(List.of());
            effect.setText(getTranslation("progress.violation.periodNotKnown"));
            return;
        }
        RoundLead.Preview what = preview.apply(plan.getValue().id(), null);
        year.setItems(what.years().open());
        year.setValue(what.years().next());
        say(what);
    }

    private void say(RoundLead.Preview what) {
        String without = what.withoutDepartment().isEmpty()
                ? ""
                : getTranslation(
                        "progress.OpenRoundDialog.without",
                        what.withoutDepartment().size(),
                        String.join(getTranslation("progress.separator"), what.withoutDepartment()));
        String ended = what.ended().isEmpty()
                ? ""
                : getTranslation(
                        "progress.OpenRoundDialog.ended",
                        what.ended().size(),
                        String.join(getTranslation("progress.separator"), what.ended()));
        effect.setText(
                getTranslation("progress.OpenRoundDialog.effect", what.projects(), what.reports()) + without + ended);
    }

    private void submit(SerializableConsumer<NewRound> open) {
        mark(plan);
        mark(year);
        due.read()
                .filter(dates -> !plan.isInvalid() && !year.isInvalid())
                .map(dates -> new NewRound(plan.getValue().id(), year.getValue(), dates, notice.getValue()))
                .ifPresent(wanted -> {
                    open.accept(wanted);
                    close();
                });
    }

    private void mark(ComboBox<?> field) {
        field.setErrorMessage(getTranslation("progress.OpenRoundDialog.missing"));
        field.setInvalid(field.isEmpty());
    }
}
