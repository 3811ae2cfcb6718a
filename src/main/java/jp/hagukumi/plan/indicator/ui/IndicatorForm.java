package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.indicator.AchievementRule;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorKind;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.PlanWords;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.plan.indicator.TargetContent;
import jp.hagukumi.plan.indicator.Trend;
import jp.hagukumi.plan.indicator.YearBasis;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.FigureField;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/** Everything that a plan says about an indicator, to be typed. Ctrl+Enter saves. */
class IndicatorForm extends Composite<Card> {

    /** Not while a conversion is being confirmed; keyCode 229 is what older input methods send meanwhile. */
    private static final String CTRL_ENTER = "event.key === 'Enter' && event.ctrlKey && !event.repeat"
            + " && !event.isComposing && event.keyCode !== 229";

    private final TextField name = new TextField(getTranslation("plan.IndicatorField.NAME"));
    private final Select<IndicatorKind> kind = select("plan.IndicatorField.KIND", "plan.IndicatorKind.");
    private final TextField unit = new TextField(getTranslation("plan.IndicatorField.UNIT"));
    private final Select<AchievementRule> rule = select("plan.IndicatorField.RULE", "plan.AchievementRule.");
    private final Select<Trend> wanted = select("plan.IndicatorField.WANTED", "plan.Trend.");
    private final FigureField tolerance = new FigureField(getTranslation("plan.IndicatorField.TOLERANCE"), "%");
    private final Select<YearBasis> years = select("plan.IndicatorField.YEARS", "plan.YearBasis.");
    private final YearsField surveyYears = new YearsField(getTranslation("plan.IndicatorField.SURVEY_YEARS"));
    private final TextField source = new TextField(getTranslation("plan.IndicatorField.SOURCE"));
    private final TextArea factors = new TextArea(getTranslation("plan.IndicatorField.FACTORS"));
    private final SeriesList series = new SeriesList();
    private final MainButton save = new MainButton("");
    private final Button cancel = new Button(getTranslation("common.cancel"));
    private @Nullable IndicatorContent shown;

    IndicatorForm() {
        kind.setItems(IndicatorKind.values());
        rule.setItems(AchievementRule.values());
        wanted.setItems(Trend.values());
        wanted.setEmptySelectionAllowed(true);
        years.setItems(YearBasis.values());
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(IndicatorContent.NAME_MAX);
        unit.setMaxLength(IndicatorContent.UNIT_MAX);
        unit.setHelperText(getTranslation("plan.IndicatorForm.unitHint"));
        unit.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        source.setMaxLength(IndicatorContent.SOURCE_MAX);
        factors.setMaxLength(IndicatorContent.FACTORS_MAX);
        factors.setHelperText(getTranslation("plan.IndicatorForm.factorsHint"));

        Div first = new Div(name, kind, unit);
        Div second = new Div(rule, wanted, tolerance, years, surveyYears);
        Div last = new Div(source, factors);
        first.addClassNames("form-line", "first");
        second.addClassName("form-line");
        last.addClassNames("form-line", "texts");
        Div buttons = new Div(save.withKey("Ctrl+Enter"), cancel);
        buttons.addClassName("form-buttons");
        getContent().addClassName("indicator-form");
        getContent().add(first, second, series, last, buttons);

        rule.addValueChangeListener(e -> offer(e.getValue()));
        unit.addValueChangeListener(e -> series.setUnit(e.getValue().strip()));
        series.onWords(this::suggest);
    }

    /** An indicator of an element about which nothing is known yet, with room for a baseline and a final target. */
    static IndicatorContent blank(ElementId element, @Nullable FiscalYear last) {
        return new IndicatorContent(
                element,
                "",
                0,
                IndicatorKind.OUTCOME,
                "",
                "",
                AchievementRule.INCREASE,
                null,
                null,
                YearBasis.FISCAL,
                List.of(),
                "",
                "",
                List.of(new SeriesContent(
                        "1",
                        "",
                        null,
                        PlanValue.NONE,
                        last == null ? List.of() : List.of(new TargetContent(last, PlanValue.NONE)))));
    }

    void show(IndicatorContent content) {
        shown = content;
        name.setValue(content.name());
        kind.setValue(content.kind());
        unit.setValue(content.unit());
        series.show(content);
        rule.setValue(content.rule());
        wanted.setValue(content.wanted());
        tolerance.setValue(
                content.tolerance() == null ? "" : content.tolerance().toPlainString());
        years.setValue(content.years());
        surveyYears.show(content.surveyYears());
        source.setValue(content.source());
        factors.setValue(content.externalFactors());
        offer(content.rule());
        name.focus();
    }

    void onSave(String verb, SerializableRunnable act) {
        save.setText(verb);
        save.withKey("Ctrl+Enter");
        save.addClickListener(e -> act.run());
        // The field in which the key was pressed sends what was typed there when it is left.
        getContent()
                .getElement()
                .addEventListener(
                        "keydown",
                        e -> getContent()
                                .getElement()
                                .executeJs("document.activeElement && document.activeElement.blur()")
                                .then(left -> act.run()))
                .setFilter(CTRL_ENTER);
    }

    void onCancel(SerializableRunnable act) {
        cancel.addClickListener(e -> act.run());
    }

    /** What was typed, or nothing after the wrong fields have been marked. */
    Optional<IndicatorContent> read() {
        // Each is asked, so that all wrong fields are marked at once.
        boolean named = marked(name, name.getValue().isBlank(), "plan.violation.indicatorNameMissing");
        boolean directed = marked(
                wanted,
                rule.getValue() == AchievementRule.DIRECTION && wanted.getValue() == null,
                "plan.violation.indicatorDirectionMissing");
        boolean tolerated = marked(
                tolerance,
                tolerance.isVisible()
                        && !tolerance.getValue().isBlank()
                        && tolerance.reading().number() == null,
                "plan.violation.indicatorTolerance");
        boolean surveyed = surveyYears.isWhole();
        boolean rowsWhole = series.isWhole();
        boolean whole = named && directed && tolerated && surveyed && rowsWhole;
        IndicatorContent before = shown;
        if (!whole || before == null) {
            return Optional.empty();
        }
        BigDecimal allowed = rule.getValue() == AchievementRule.MAINTAIN
                ? tolerance.reading().number()
                : null;
        return Optional.of(new IndicatorContent(
                before.element(),
                before.rowKey(),
                before.place(),
                kind.getValue(),
                name.getValue().strip(),
                unit.getValue().strip(),
                rule.getValue(),
                wanted.isVisible() ? wanted.getValue() : null,
                allowed,
                years.getValue(),
                surveyYears.read(),
                source.getValue().strip(),
                factors.getValue().strip(),
                series.read()));
    }

    private boolean marked(HasValidation field, boolean wrong, String key) {
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? getTranslation(key) : "");
        return !wrong;
    }

    /** Only what the rule needs can be seen. */
    private void offer(@Nullable AchievementRule chosen) {
        wanted.setVisible(chosen == AchievementRule.DIRECTION || chosen == AchievementRule.REACH);
        tolerance.setVisible(chosen == AchievementRule.MAINTAIN);
        rule.setHelperText(chosen == null ? "" : getTranslation("plan.IndicatorForm.rule." + chosen));
    }

    /** Who types 割合の増加 or ↑ as a target means a direction; it can be chosen otherwise again. */
    private void suggest(String target) {
        PlanWords.trend(target).ifPresent(trend -> {
            rule.setValue(AchievementRule.DIRECTION);
            wanted.setValue(trend);
        });
    }

    private <T> Select<T> select(String label, String prefix) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItemLabelGenerator(one -> one == null ? "" : getTranslation(prefix + one));
        return select;
    }
}
