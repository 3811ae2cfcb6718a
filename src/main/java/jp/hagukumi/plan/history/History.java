package jp.hagukumi.plan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.Change;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import org.jspecify.annotations.Nullable;

/** The changes of one thing with what each part said before and after. */
final class History<T extends Record> {

    private static final String DEED = "plan.deed.";

    private final ComparedThing<T> kind;
    private final PlanLedger ledger;
    private final Directory directory;
    private final SaidWords words;

    History(ComparedThing<T> kind, PlanLedger ledger, Directory directory, SaidWords words) {
        this.kind = kind;
        this.ledger = ledger;
        this.directory = directory;
        this.words = words;
    }

    /** Latest first. */
    List<PastChange> of(PlanId plan, UUID subject) {
        List<Change<T>> changes = ledger.history(kind.thing(), subject, kind.type());
        Map<PersonId, String> names =
                directory.personNames(changes.stream().map(Change::by).collect(Collectors.toSet()));
        T after = kind.now(plan, List.of(subject)).get(subject);
        List<PastChange> all = new ArrayList<>();
        for (Change<T> change : changes) {
            T before = change.before();
            List<ComparedField> fields = between(subject, before, after);
            if (!fields.isEmpty()) {
                all.add(new PastChange(
                        change.at(),
                        names.getOrDefault(change.by(), ""),
                        words.say(DEED + change.deed()),
                        change.revision(),
                        fields));
            }
            after = before;
        }
        return all;
    }

    private List<ComparedField> between(UUID subject, @Nullable T before, @Nullable T after) {
        List<ComparedField> fields = new ArrayList<>();
        UUID old = before == null ? null : kind.above(before);
        UUID young = after == null ? null : kind.above(after);
        if (before != null && after != null && !Objects.equals(old, young)) {
            fields.add(new ComparedField(words.say("plan.history.place"), name(old), name(young)));
        }
        fields.addAll(Said.differing(kind, subject, before, words, after, words));
        return fields;
    }

    private String name(@Nullable UUID element) {
        return element == null ? words.say("plan.history.top") : words.element(element);
    }
}
