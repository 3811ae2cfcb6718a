package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.progress.RoundYears;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;

/** Asks of which plan and fiscal year a round is to be prepared. */
class NewRoundDialog extends Dialog {

    // A select may not be marked as required: its button has no such attribute.
    private final ComboBox<PlanSummary> plan = new ComboBox<>();
    private final ComboBox<FiscalYear> year = new ComboBox<>();
    private final Paragraph words = new Paragraph();

    NewRoundDialog(
            List<PlanSummary> plans,
            SerializableFunction<PlanId, RoundYears> years,
            SerializableBiConsumer<PlanId, FiscalYear> prepare) {
        setHeaderTitle(getTranslation("progress.RoundsView.open"));
        addClassName("open-round");
        plan.setLabel(getTranslation("progress.RoundList.plan"));
        plan.setItemLabelGenerator(PlanSummary::title);
        plan.setItems(plans);
        plan.setRequiredIndicatorVisible(true);
        year.setLabel(getTranslation("progress.NewRoundDialog.year"));
        year.setItemLabelGenerator(Formats.in(getLocale())::fiscalYear);
        year.setRequiredIndicatorVisible(true);
        words.addClassName("second");
        words.setText(getTranslation("progress.NewRoundDialog.hint"));
        add(plan, year, words);

        MainButton go = new MainButton(getTranslation("progress.NewRoundDialog.go"));
        go.addClickListener(e -> submit(prepare));
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);

        plan.addValueChangeListener(e -> planChosen(years));
        if (plans.size() == 1) {
            plan.setValue(plans.getFirst());
        }
    }

    private void planChosen(SerializableFunction<PlanId, RoundYears> years) {
        PlanSummary chosen = plan.getValue();
        boolean known = chosen != null && chosen.from() != null && chosen.to() != null;
        RoundYears open = known ? years.apply(chosen.id()) : new RoundYears(List.of(), null);
        year.setItems(open.open());
        year.setValue(open.next());
        words.setText(getTranslation(
                chosen == null || known ? "progress.NewRoundDialog.hint" : "progress.violation.periodNotKnown"));
    }

    private void submit(SerializableBiConsumer<PlanId, FiscalYear> prepare) {
        mark(plan);
        mark(year);
        if (!plan.isInvalid() && !year.isInvalid()) {
            prepare.accept(plan.getValue().id(), year.getValue());
            close();
        }
    }

    private void mark(ComboBox<?> field) {
        field.setErrorMessage(getTranslation("progress.NewRoundDialog.missing"));
        field.setInvalid(field.isEmpty());
    }
}
