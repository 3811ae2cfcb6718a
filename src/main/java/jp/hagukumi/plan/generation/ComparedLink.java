package jp.hagukumi.plan.generation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.history.ComparedThing;
import jp.hagukumi.plan.history.SaidField;
import jp.hagukumi.plan.history.SaidWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of elements of the plan before, where two dates of a plan are compared. */
@Component
class ComparedLink implements ComparedThing<LinkSaid> {

    private final StoredLinks links;

    ComparedLink(StoredLinks links) {
        this.links = links;
    }

    @Override
    public Thing thing() {
        return Thing.GENERATION_LINK;
    }

    @Override
    public Class<LinkSaid> type() {
        return LinkSaid.class;
    }

    @Override
    public Map<UUID, LinkSaid> now(PlanId plan, Collection<UUID> subjects) {
        return links.now(subjects);
    }

    @Override
    public String title(UUID subject, LinkSaid said, SaidWords words) {
        String old = words.element(said.old().value());
        return old.isEmpty() ? words.say("plan.editor.gone") : old;
    }

    /** It is about an element of another plan. */
    @Override
    public @Nullable UUID above(LinkSaid said) {
        return null;
    }

    @Override
    public List<SaidField> fields(UUID subject, LinkSaid said, SaidWords words) {
        ElementId now = said.now();
        return List.of(new SaidField(
                "became",
                words.say("plan.MappingGrid.became"),
                now == null ? words.say("plan.MappingGrid.dropped", said.reason()) : words.element(now.value())));
    }
}
