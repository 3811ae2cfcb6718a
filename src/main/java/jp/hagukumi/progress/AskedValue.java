package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.ActualRecord;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.MissingReason;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * A value of the year that every report on a project is asked for: that of one sub-series of an indicator which hangs on
 * the project. The report proposes it, the plan has it when the report is accepted.
 */
public record AskedValue(IndicatorRecord indicator, SeriesContent series, FiscalYear year) implements Serializable {

    private static final String MORE = "…";

    /** Those of one year that these indicators have, one for each sub-series. */
    public static List<AskedValue> of(Collection<IndicatorRecord> indicators, FiscalYear year) {
        return indicators.stream()
                .flatMap(indicator ->
                        indicator.content().series().stream().map(series -> new AskedValue(indicator, series, year)))
                .toList();
    }

    public FieldCode code() {
        return FieldCode.value(indicator.id(), series.key());
    }

    /** Its unit as it is printed, empty if it has none. */
    public String unit() {
        return indicator.content().unit();
    }

    /** Whether there can be a value for the year at all. */
    public boolean isSurveyed() {
        return indicator.content().isSurveyed(year);
    }

    /** The field of the form that takes it; never required, for not every year has a value. */
    public FormField field() {
        return new FormField(code(), FieldKind.VALUE, label(), "", "", PlanValue.LONGEST, false, false);
    }

    /** What is asked, with its unit, in the words of the plan. */
    public String question() {
        return unit().isEmpty() ? name() : Words.in(Words.JAPANESE).say("progress.AskedValue.question", name(), unit());
    }

    private String name() {
        return (indicator.content().name() + " " + series.name()).strip();
    }

    private String label() {
        String name = name();
        return ReportText.length(name) <= FormField.LABEL_MAX
                ? name
                : name.substring(0, name.offsetByCodePoints(0, FormField.LABEL_MAX - 1)) + MORE;
    }

    /** What the plan says of the year before. */
    public Optional<ActualRecord> before() {
        return indicator.actual(series, year.previous());
    }

    /** What the plan says of the year so far. */
    public Optional<ActualRecord> entered() {
        return indicator.actual(series, year);
    }

    /**
     * What the plan will say with this text in the field; nothing for a blank one.
     *
     * @param source from where the plan has it
     */
    Optional<ActualContent> said(String text, String source) {
        return text.isBlank() || ReportText.length(text) > PlanValue.LONGEST
                ? Optional.empty()
                : Optional.of(content(text, source));
    }

    /** The same, before anybody has accepted it. */
    public Optional<ActualContent> proposed(String text) {
        return said(text, "");
    }

    private ActualContent content(String text, String source) {
        @Nullable MissingReason missing = MissingReason.named(text).orElse(null);
        return new ActualContent(
                indicator.id(),
                series.key(),
                year,
                indicator.content().years(),
                missing == null ? new PlanValue(text.strip()) : PlanValue.NONE,
                missing,
                source,
                "");
    }
}
