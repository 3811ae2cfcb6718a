package jp.hagukumi.plan.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.history.ComparedThing;
import jp.hagukumi.plan.history.SaidField;
import jp.hagukumi.plan.history.SaidWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Indicators where two dates of a plan are compared. Baselines and targets are parts of their own, by series and year. */
@Component
class ComparedIndicator implements ComparedThing<IndicatorContent> {

    private static final String LABEL = "plan.ComparedIndicator.";

    private final Indicators indicators;

    ComparedIndicator(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public Thing thing() {
        return Thing.INDICATOR;
    }

    @Override
    public Class<IndicatorContent> type() {
        return IndicatorContent.class;
    }

    @Override
    public Map<UUID, IndicatorContent> now(PlanId plan, Collection<UUID> subjects) {
        Map<UUID, IndicatorContent> said = new HashMap<>();
        indicators.findAllById(subjects.stream().map(IndicatorId::new).toList()).forEach(one -> {
            if (!one.isGone()) {
                said.put(one.id().value(), one.content());
            }
        });
        return said;
    }

    @Override
    public String title(UUID subject, IndicatorContent said, SaidWords words) {
        return said.name();
    }

    @Override
    public @Nullable UUID above(IndicatorContent said) {
        return said.element().value();
    }

    @Override
    public List<SaidField> fields(UUID subject, IndicatorContent said, SaidWords words) {
        List<SaidField> fields = new ArrayList<>();
        add(fields, words, "name", said.name());
        add(fields, words, "kind", words.say("plan.IndicatorKind." + said.kind()));
        add(fields, words, "unit", said.unit());
        add(fields, words, "rule", words.say("plan.AchievementRule." + said.rule()));
        Trend wanted = said.wanted();
        add(fields, words, "wanted", wanted == null ? "" : words.say("plan.Trend." + wanted));
        BigDecimal tolerance = said.tolerance();
        add(fields, words, "tolerance", tolerance == null ? "" : tolerance.toPlainString());
        add(fields, words, "years", words.say("plan.YearBasis." + said.years()));
        add(
                fields,
                words,
                "surveyYears",
                said.surveyYears().stream()
                        .map(year -> words.year(year.startYear()))
                        .collect(Collectors.joining(words.say("common.listSeparator"))));
        add(fields, words, "source", said.source());
        add(fields, words, "factors", said.externalFactors());
        said.series().forEach(series -> add(fields, words, series));
        return fields;
    }

    private static void add(List<SaidField> fields, SaidWords words, SeriesContent series) {
        String of = series.name().isEmpty() ? "" : words.say(LABEL + "of", series.name());
        String year = series.baselineYear() == null
                ? ""
                : words.say(LABEL + "of", words.year(series.baselineYear().startYear()));
        String baseline = series.baseline().text();
        fields.add(new SaidField(
                series.key() + ".baseline",
                words.say(LABEL + "baseline", of),
                baseline.isEmpty() ? "" : baseline + year));
        series.targets()
                .forEach(target -> fields.add(new SaidField(
                        series.key() + ".target." + target.year().startYear(),
                        words.say(LABEL + "target", words.year(target.year().startYear()), of),
                        target.value().text())));
    }

    private static void add(List<SaidField> fields, SaidWords words, String key, String value) {
        fields.add(new SaidField(key, words.say(LABEL + key), value));
    }

    @Override
    public String order(IndicatorContent said) {
        return "%06d".formatted(said.place());
    }
}
