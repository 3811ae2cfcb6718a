package jp.hagukumi.plan.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.plan.LevelView;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanSaid;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a plan says of itself. */
@Component
class ComparedPlan implements ComparedThing<PlanSaid> {

    private final PlanReader reader;

    ComparedPlan(PlanReader reader) {
        this.reader = reader;
    }

    @Override
    public Thing thing() {
        return Thing.PLAN;
    }

    @Override
    public Class<PlanSaid> type() {
        return PlanSaid.class;
    }

    @Override
    public Map<UUID, PlanSaid> now(PlanId plan, Collection<UUID> subjects) {
        Map<UUID, PlanSaid> said = new HashMap<>();
        subjects.forEach(
                subject -> reader.plan(new PlanId(subject)).ifPresent(details -> said.put(subject, said(details))));
        return said;
    }

    private static PlanSaid said(PlanDetails plan) {
        return new PlanSaid(
                plan.summary().title(),
                plan.municipality(),
                start(plan.summary().from()),
                start(plan.summary().to()),
                plan.purpose(),
                plan.philosophy(),
                plan.note(),
                plan.legalBases(),
                plan.levels().stream().map(LevelView::label).toList());
    }

    private static @Nullable Integer start(@Nullable FiscalYear year) {
        return year == null ? null : year.startYear();
    }

    @Override
    public String title(UUID subject, PlanSaid said, SaidWords words) {
        return words.say("plan.Thing.PLAN");
    }

    @Override
    public @Nullable UUID above(PlanSaid said) {
        return null;
    }

    @Override
    public List<SaidField> fields(UUID subject, PlanSaid said, SaidWords words) {
        List<SaidField> fields = new ArrayList<>();
        add(fields, words, "TITLE", said.title());
        add(fields, words, "MUNICIPALITY", said.municipality());
        add(fields, words, "FROM", words.year(said.firstYear()));
        add(fields, words, "TO", words.year(said.lastYear()));
        add(fields, words, "LEGAL_BASES", String.join("\n", said.legalBases()));
        add(fields, words, "PURPOSE", said.purpose());
        add(fields, words, "PHILOSOPHY", said.philosophy());
        add(fields, words, "LEVELS", String.join("\n", said.levels()));
        add(fields, words, "NOTE", said.note());
        return fields;
    }

    private static void add(List<SaidField> fields, SaidWords words, String field, String value) {
        fields.add(new SaidField(field, words.say("plan.Field." + field), value));
    }
}
