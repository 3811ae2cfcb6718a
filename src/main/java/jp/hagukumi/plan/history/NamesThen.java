package jp.hagukumi.plan.history;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.Vocabularies;
import org.jspecify.annotations.Nullable;

/** How the things of a plan, and its words, were called at the end of a revision; read when they are asked for. */
final class NamesThen {

    private final PlanId plan;
    private final int revision;
    private final PlanLedger ledger;
    private final Vocabularies vocabularies;
    private final List<ComparedThing<?>> kinds;
    private final Map<Thing, Map<UUID, String>> known = new EnumMap<>(Thing.class);
    private @Nullable List<AxisRow> axes;

    NamesThen(PlanId plan, int revision, PlanLedger ledger, Vocabularies vocabularies, List<ComparedThing<?>> kinds) {
        this.plan = plan;
        this.revision = revision;
        this.ledger = ledger;
        this.vocabularies = vocabularies;
        this.kinds = kinds;
    }

    int revision() {
        return revision;
    }

    /** The plan's words, axis by axis. */
    List<AxisRow> axes() {
        List<AxisRow> read = axes;
        if (read == null) {
            read = vocabularies.of(plan, revision);
            axes = read;
        }
        return read;
    }

    /** What a thing was called, empty when it was not there. */
    String name(Thing thing, UUID id, SaidWords words) {
        Map<UUID, String> names = known.get(thing);
        if (names == null) {
            names = new HashMap<>();
            for (ComparedThing<?> kind : kinds) {
                if (kind.thing() == thing) {
                    otherwise(kind, words, names);
                }
            }
            known.put(thing, names);
        }
        String name = names.get(id);
        if (name == null) {
            name = kinds.stream()
                    .filter(kind -> kind.thing() == thing)
                    .map(kind -> today(kind, id, words))
                    .findFirst()
                    .orElse("");
            names.put(id, name);
        }
        return name;
    }

    private <T extends Record> void otherwise(ComparedThing<T> kind, SaidWords words, Map<UUID, String> names) {
        if (revision != PlanLedger.NOW) {
            Map<UUID, Optional<T>> then = ledger.differing(plan, kind.thing(), revision, kind.type());
            then.forEach((id, said) ->
                    names.put(id, said.map(one -> kind.title(id, one, words)).orElse("")));
        }
    }

    private <T extends Record> String today(ComparedThing<T> kind, UUID id, SaidWords words) {
        T said = kind.now(plan, List.of(id)).get(id);
        return said == null ? "" : kind.title(id, said, words);
    }
}
