package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.hagukumi.plan.quantity.Area;
import jp.hagukumi.plan.quantity.AreaId;
import jp.hagukumi.plan.quantity.AreaTree;
import jp.hagukumi.plan.quantity.QuantityForm;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;

/** The form of a table: what it is about, its years, areas and lines. */
class FormFields extends Composite<Div> {

    private static final int YEARS_BEFORE = 6;
    private static final int YEARS_AFTER = 10;

    private final AreaTree known;
    private final TextField service = new TextField();
    private final TextField unit = new TextField();
    private final Checkbox withoutFigures = new Checkbox();
    private final TextField asOf = new TextField();
    private final MultiSelectComboBox<FiscalYear> years = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Area> areas = new MultiSelectComboBox<>();
    private final TextArea note = new TextArea();
    private final TextField source = new TextField();
    private final LineRows lines = new LineRows();
    private final Card rows;

    /**
     * @param around a year of the plan; the years on offer lie around it
     */
    FormFields(QuantityForm form, AreaTree known, FiscalYear around) {
        this.known = known;
        Formats formats = Formats.in(getLocale());
        service.setLabel(getTranslation("plan.FormFields.service"));
        service.setRequiredIndicatorVisible(true);
        service.addClassName("wide");
        unit.setLabel(getTranslation("plan.FormFields.unit"));
        withoutFigures.setLabel(getTranslation("plan.FormFields.withoutFigures"));
        asOf.setLabel(getTranslation("plan.FormFields.asOf"));
        years.setLabel(getTranslation("plan.FormFields.years"));
        years.setItems(offered(form, around));
        years.setItemLabelGenerator(formats::fiscalYear);
        years.addClassName("wide");
        areas.setLabel(getTranslation("plan.FormFields.areas"));
        areas.setItems(known.areas());
        areas.setItemLabelGenerator(area -> area.name() + " (" + area.kind() + ")");
        areas.addClassName("wide");
        note.setLabel(getTranslation("plan.FormFields.note"));
        note.setWidthFull();
        source.setLabel(getTranslation("plan.FormFields.source"));
        source.addClassName("wide");
        Paragraph hint = new Paragraph(getTranslation("plan.FormFields.formulaHint"));
        hint.addClassName("second");
        rows = Card.titled(getTranslation("plan.FormFields.lines"), hint, lines);
        getContent()
                .add(new Card(row(service, unit, withoutFigures), row(years, areas, asOf), row(source), note), rows);
        withoutFigures.addValueChangeListener(e -> withFigures(!e.getValue()));
        show(form);
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    private static List<FiscalYear> offered(QuantityForm form, FiscalYear around) {
        Set<FiscalYear> offered = new LinkedHashSet<>(form.years());
        IntStream.rangeClosed(around.startYear() - YEARS_BEFORE, around.startYear() + YEARS_AFTER)
                .filter(FiscalYear::isPlausible)
                .mapToObj(FiscalYear::new)
                .forEach(offered::add);
        return offered.stream().sorted().toList();
    }

    private void show(QuantityForm form) {
        service.setValue(form.service());
        unit.setValue(form.unit());
        asOf.setValue(form.asOf());
        years.setValue(form.years());
        areas.setValue(
                form.areas().stream().flatMap(id -> known.area(id).stream()).toList());
        note.setValue(form.note());
        source.setValue(form.source());
        lines.show(form.lines());
        withoutFigures.setValue(form.withoutFigures());
        withFigures(!form.withoutFigures());
    }

    private void withFigures(boolean figures) {
        List.of(asOf, years, areas, rows).forEach(part -> part.setVisible(figures));
    }

    QuantityForm form() {
        boolean without = withoutFigures.getValue();
        // In the plan's order, whatever the order in which they were chosen.
        List<AreaId> chosen = known.areas().stream()
                .filter(areas.getValue()::contains)
                .map(Area::id)
                .toList();
        return new QuantityForm(
                service.getValue().strip(),
                unit.getValue().strip(),
                without,
                asOf.getValue().strip(),
                note.getValue(),
                source.getValue().strip(),
                without ? List.of() : years.getValue().stream().sorted().toList(),
                without ? List.of() : chosen,
                without ? List.of() : lines.lines());
    }
}
