package jp.hagukumi.plan.generation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.ServedSaid;
import jp.hagukumi.plan.SharedElements;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.history.ComparedThing;
import jp.hagukumi.plan.history.SaidField;
import jp.hagukumi.plan.history.SaidWords;
import org.springframework.stereotype.Component;

/** Which reports on other plans serve projects, where two dates of a plan are compared. */
@Component
class ComparedServed implements ComparedThing<ServedSaid> {

    private final SharedElements shared;
    private final PlanReader reader;

    ComparedServed(SharedElements shared, PlanReader reader) {
        this.shared = shared;
        this.reader = reader;
    }

    @Override
    public Thing thing() {
        return Thing.SERVED;
    }

    @Override
    public Class<ServedSaid> type() {
        return ServedSaid.class;
    }

    @Override
    public Map<UUID, ServedSaid> now(PlanId plan, Collection<UUID> subjects) {
        return shared.said(subjects);
    }

    @Override
    public String title(UUID subject, ServedSaid said, SaidWords words) {
        return words.element(subject);
    }

    @Override
    public UUID above(ServedSaid said) {
        return said.element().value();
    }

    @Override
    public List<SaidField> fields(UUID subject, ServedSaid said, SaidWords words) {
        String by = reader.element(said.by())
                .map(row -> words.say("plan.ServedCard.by", title(row.plan()), row.codeAndTitle()))
                .orElseGet(() -> words.say("plan.editor.gone"));
        return List.of(new SaidField("by", words.say("plan.ServedCard.byElement"), by));
    }

    private String title(PlanId plan) {
        return reader.plan(plan).map(of -> of.summary().title()).orElse("");
    }
}
