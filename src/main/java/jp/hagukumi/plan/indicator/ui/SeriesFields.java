package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.plan.indicator.TargetContent;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.FigureField;
import org.jspecify.annotations.Nullable;

/** One sub-series: its name, its baseline, and its targets by year. */
class SeriesFields extends Composite<Div> {

    private final String key;
    private final TextField name = new TextField(getTranslation("plan.IndicatorField.SERIES"));
    private final YearsField baselineYear = new YearsField(getTranslation("plan.SeriesFields.baselineYear"));
    private final FigureField baseline;
    private final Div targets = new Div();
    private final List<TargetFields> rows = new ArrayList<>();
    private final Button remove;
    private final SerializableConsumer<String> words;
    private String unit;

    /** One target: the year and the value. */
    private record TargetFields(YearsField year, FigureField value) {}

    SeriesFields(
            SeriesContent series,
            String unit,
            SerializableConsumer<String> words,
            SerializableConsumer<SeriesFields> removed) {
        this.key = series.key();
        this.unit = unit;
        this.words = words;
        this.baseline = new FigureField(getTranslation("plan.IndicatorField.BASELINE"), unit);
        name.setValue(series.name());
        baselineYear.show(series.baselineYear());
        baseline.setValue(series.baseline().text());
        baseline.setMaxLength(PlanValue.LONGEST);
        remove = new Button(getTranslation("plan.SeriesFields.remove"), e -> removed.accept(this));
        Button add = new Button(getTranslation("plan.SeriesFields.addTarget"), e -> addTarget(null));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        targets.addClassName("target-fields");
        getContent().addClassName("series-fields");
        getContent().add(name, baselineYear, baseline, targets, add, remove);
        series.targets().forEach(this::addTarget);
    }

    private void addTarget(@Nullable TargetContent target) {
        YearsField year = new YearsField(getTranslation("plan.SeriesFields.targetYear"));
        FigureField value = new FigureField(getTranslation("plan.IndicatorField.TARGET"), unit);
        value.setMaxLength(PlanValue.LONGEST);
        if (target != null) {
            year.show(target.year());
            value.setValue(target.value().text());
        }
        // After the value was put there: only what a person types is meant as a hint to the rule.
        value.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                words.accept(e.getValue());
            }
        });
        rows.add(new TargetFields(year, value));
        targets.add(new Div(year, value));
        if (target == null) {
            year.focus();
        }
    }

    String key() {
        return key;
    }

    void focus() {
        name.focus();
    }

    void setUnit(String other) {
        unit = other;
        baseline.setUnit(other);
        rows.forEach(row -> row.value().setUnit(other));
    }

    /** The only one needs no name and cannot be removed. */
    void setAlone(boolean alone) {
        name.setVisible(!alone || !name.getValue().isEmpty());
        remove.setVisible(!alone);
    }

    /** Whether every year is one, and every target with a value has one; else the wrong fields are marked. */
    boolean isWhole() {
        boolean whole = baselineYear.isWhole();
        for (TargetFields row : rows) {
            boolean missing =
                    row.year().getValue().isBlank() && !row.value().getValue().isBlank();
            if (missing) {
                row.year().setInvalid(true);
                row.year().setErrorMessage(getTranslation("plan.SeriesFields.yearMissing"));
            }
            whole &= !missing && row.year().isWhole();
        }
        return whole;
    }

    SeriesContent read() {
        List<TargetContent> read = rows.stream()
                .filter(row -> !row.year().getValue().isBlank()
                        && !row.value().reading().taken().isBlank())
                .map(row -> new TargetContent(
                        Objects.requireNonNull(row.year().first()),
                        PlanValue.of(row.value().reading())))
                .sorted(Comparator.comparing(TargetContent::year))
                .toList();
        FiscalYear year = baselineYear.first();
        return new SeriesContent(key, name.getValue().strip(), year, PlanValue.of(baseline.reading()), read);
    }
}
