package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.progress.RoundTerm;
import jp.hagukumi.progress.RoundYears;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;

/** Asks of which plans, and of which fiscal year or as of which day, a round is to be prepared. */
class NewRoundDialog extends Dialog {

    private final CheckboxGroup<PlanSummary> plans = new CheckboxGroup<>();
    private final RadioButtonGroup<Boolean> kind = new RadioButtonGroup<>();
    // A select may not be marked as required: its button has no such attribute.
    private final ComboBox<FiscalYear> year = new ComboBox<>();
    private final TextField name = new TextField();
    private final DayPicker asOf;
    private final Paragraph says = new Paragraph();
    private final SerializableFunction<List<PlanId>, RoundYears> years;

    NewRoundDialog(
            List<PlanSummary> all,
            List<PlanId> proposed,
            SerializableFunction<List<PlanId>, RoundYears> years,
            SerializableBiConsumer<List<PlanId>, RoundTerm> prepare) {
        this.years = years;
        setHeaderTitle(getTranslation("progress.RoundsView.open"));
        addClassName("open-round");
        Formats formats = Formats.in(getLocale());
        plans.setLabel(getTranslation("progress.NewRoundDialog.plans"));
        plans.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        plans.setItems(all);
        plans.setItemLabelGenerator(plan -> getTranslation(
                isKnown(plan) ? "progress.NewRoundDialog.plan" : "progress.NewRoundDialog.planWithoutPeriod",
                plan.title(),
                formats.period(plan.from(), plan.to())));
        plans.setItemEnabledProvider(NewRoundDialog::isKnown);
        kind.setLabel(getTranslation("progress.NewRoundDialog.kind"));
        kind.setItems(false, true);
        kind.setItemLabelGenerator(interim ->
                getTranslation(interim ? "progress.NewRoundDialog.interim" : "progress.NewRoundDialog.wholeYear"));
        year.setLabel(getTranslation("progress.NewRoundDialog.year"));
        year.setItemLabelGenerator(formats::fiscalYear);
        name.setLabel(getTranslation("progress.NewRoundDialog.name"));
        name.setHelperText(getTranslation("progress.NewRoundDialog.nameHint"));
        name.setMaxLength(RoundTerm.NAME_MAX);
        asOf = new DayPicker(getTranslation("progress.NewRoundDialog.asOf"));
        List.<HasValue<?, ?>>of(plans, year, name, asOf).forEach(field -> field.setRequiredIndicatorVisible(true));
        Paragraph hint = new Paragraph(getTranslation("progress.NewRoundDialog.hint"));
        hint.addClassName("second");
        says.addClassName("lead-line");
        add(plans, kind, year, name, asOf, says, hint);

        MainButton go = new MainButton(getTranslation("progress.NewRoundDialog.go"));
        go.addClickListener(e -> submit(prepare));
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);

        kind.addValueChangeListener(e -> showKind());
        plans.addValueChangeListener(e -> offerYears());
        year.addValueChangeListener(e -> say());
        kind.setValue(false);
        List<PlanSummary> selectable =
                all.stream().filter(NewRoundDialog::isKnown).toList();
        plans.select(
                selectable.size() == 1
                        ? selectable
                        : selectable.stream()
                                .filter(plan -> proposed.contains(plan.id()))
                                .toList());
    }

    /** A plan whose period is not known has no years to choose from. */
    private static boolean isKnown(PlanSummary plan) {
        return plan.from() != null && plan.to() != null;
    }

    private void showKind() {
        boolean interim = kind.getValue();
        year.setVisible(!interim);
        name.setVisible(interim);
        asOf.setVisible(interim);
        says.setVisible(!interim && !year.isEmpty());
    }

    private void offerYears() {
        RoundYears open = years.apply(chosen());
        year.setItems(open.open());
        year.setValue(open.next());
        say();
    }

    private void say() {
        FiscalYear chosen = year.getValue();
        says.setVisible(chosen != null && !kind.getValue());
        if (chosen != null) {
            Formats formats = Formats.in(getLocale());
            says.setText(getTranslation(
                    "progress.NewRoundDialog.says",
                    formats.fiscalYear(chosen),
                    formats.date(chosen.firstDay()),
                    formats.date(chosen.lastDay())));
        }
    }

    private List<PlanId> chosen() {
        return plans.getListDataView()
                .getItems()
                .filter(plan -> plans.getValue().contains(plan))
                .map(PlanSummary::id)
                .toList();
    }

    private void submit(SerializableBiConsumer<List<PlanId>, RoundTerm> prepare) {
        boolean interim = kind.getValue();
        mark(plans);
        mark(name);
        mark(asOf);
        mark(year);
        boolean complete = interim ? !name.isInvalid() && !asOf.isInvalid() : !year.isInvalid();
        if (complete && !plans.isInvalid()) {
            prepare.accept(
                    chosen(),
                    interim ? RoundTerm.interim(name.getValue(), asOf.getValue()) : RoundTerm.of(year.getValue()));
            close();
        }
    }

    private <F extends HasValue<?, ?> & HasValidation> void mark(F field) {
        field.setErrorMessage(getTranslation("progress.NewRoundDialog.missing"));
        field.setInvalid(field.isEmpty());
    }
}
