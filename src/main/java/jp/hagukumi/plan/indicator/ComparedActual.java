package jp.hagukumi.plan.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.history.ComparedThing;
import jp.hagukumi.plan.history.SaidField;
import jp.hagukumi.plan.history.SaidWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Yearly values of indicators where two dates of a plan are compared. */
@Component
class ComparedActual implements ComparedThing<ActualContent> {

    private static final String LABEL = "plan.ComparedActual.";

    private final Actuals actuals;
    private final Indicators indicators;

    ComparedActual(Actuals actuals, Indicators indicators) {
        this.actuals = actuals;
        this.indicators = indicators;
    }

    @Override
    public Thing thing() {
        return Thing.ACTUAL;
    }

    @Override
    public Class<ActualContent> type() {
        return ActualContent.class;
    }

    @Override
    public Map<UUID, ActualContent> now(PlanId plan, Collection<UUID> subjects) {
        Map<UUID, ActualContent> said = new HashMap<>();
        actuals.findAllById(subjects.stream().map(ActualId::new).toList()).forEach(one -> {
            ActualContent content = one.content();
            if (content != null) {
                said.put(one.id().value(), content);
            }
        });
        return said;
    }

    @Override
    public String title(UUID subject, ActualContent said, SaidWords words) {
        String series = indicators
                .findById(said.indicator())
                .flatMap(one -> one.content().series().stream()
                        .filter(part -> part.key().equals(said.series()))
                        .findFirst())
                .map(SeriesContent::name)
                .filter(name -> !name.isEmpty())
                .map(name -> words.say("plan.ComparedIndicator.of", name))
                .orElse("");
        return words.say(
                LABEL + "title",
                words.name(Thing.INDICATOR, said.indicator().value()),
                words.year(said.year().startYear()),
                series);
    }

    @Override
    public @Nullable UUID above(ActualContent said) {
        return indicators
                .findById(said.indicator())
                .map(one -> one.content().element().value())
                .orElse(null);
    }

    @Override
    public List<SaidField> fields(UUID subject, ActualContent said, SaidWords words) {
        List<SaidField> fields = new ArrayList<>();
        MissingReason missing = said.missing();
        fields.add(
                new SaidField("value", words.say(LABEL + "value"), said.value().text()));
        fields.add(new SaidField(
                "missing",
                words.say(LABEL + "missing"),
                missing == null ? "" : words.say("plan.MissingReason." + missing)));
        fields.add(new SaidField("source", words.say("plan.ComparedIndicator.source"), said.source()));
        fields.add(new SaidField("note", words.say(LABEL + "note"), said.note()));
        return fields;
    }

    @Override
    public String order(ActualContent said) {
        return said.indicator() + said.series() + said.year().startYear();
    }
}
