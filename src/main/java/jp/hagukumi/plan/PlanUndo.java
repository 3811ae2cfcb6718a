package jp.hagukumi.plan;

import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-013: what was edited is taken back. What an edit kept is put back when nothing that it changed says anything else
 * since; that is an edit of its own, which can be undone as well.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_EDIT)
public class PlanUndo {

    private static final List<String> OUTSIDE =
            Stream.of(Thing.values()).filter(Thing::isOutside).map(Thing::name).toList();
    private static final Set<String> NAMES = Set.of("title", "name", "label", "service");

    private final JdbcClient jdbc;
    private final Edits edits;
    private final ElementPlaces places;
    private final Directory directory;
    private final CurrentAccount current;
    private final List<Restorer<?>> restorers;

    PlanUndo(
            JdbcClient jdbc,
            Edits edits,
            ElementPlaces places,
            Directory directory,
            CurrentAccount current,
            List<Restorer<?>> restorers) {
        this.jdbc = jdbc;
        this.edits = edits;
        this.places = places;
        this.directory = directory;
        this.current = current;
        this.restorers = restorers;
    }

    /** Things of two kinds may bear one id: a plan and its areas, a table and its actuals. */
    private record Changed(Thing thing, UUID subject) {
        private static Changed of(ResultSet row) throws SQLException {
            return new Changed(Thing.valueOf(row.getString("thing")), UUID.fromString(row.getString("subject_id")));
        }
    }

    /** Things of one kind that were changed one after another, and what each said before the first of these changes. */
    private record Run(Thing thing, SequencedMap<UUID, @Nullable String> before) {}

    /** What somebody has made of a thing since: what the edit had left behind, and who changed that last. */
    private record Since(@Nullable String left, PersonId by) {}

    /** The edits of a plan, the latest first. */
    public List<EditRow> edits(PlanId plan, int limit) {
        return jdbc.sql("""
                select e.id, e.deed, e.made_at, e.made_by, e.revision,
                    (select count(distinct c.thing, c.subject_id) from plan_change c where c.edit_id = e.id) as things,
                    exists (select 1 from plan_edit u where u.undoes = e.id) as undone,
                    not exists (select 1 from plan_change c where c.edit_id = e.id and c.thing not in (:outside))
                        as outside
                from plan_edit e where e.plan_id = :plan order by e.made_at desc, e.id desc limit :limit
                """)
                .param("plan", plan.toString())
                .param("limit", limit)
                .param("outside", OUTSIDE)
                .query((row, number) -> new EditRow(
                        UUID.fromString(row.getString("id")),
                        Objects.requireNonNull(row.getString("deed")),
                        row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        directory.personName(new PersonId(UUID.fromString(row.getString("made_by")))),
                        row.getInt("revision"),
                        row.getInt("things"),
                        row.getBoolean("undone"),
                        row.getBoolean("outside")))
                .list();
    }

    /** The latest edit of the person that is no undoing and has not been undone. */
    public Optional<UUID> lastOfMine(PlanId plan) {
        return jdbc.sql("""
                select e.id from plan_edit e
                where e.plan_id = :plan and e.made_by = :me and e.undoes is null
                    and not exists (select 1 from plan_edit u where u.undoes = e.id)
                    and exists (select 1 from plan_change c where c.edit_id = e.id)
                order by e.made_at desc, e.id desc limit 1
                """)
                .param("plan", plan.toString())
                .param("me", current.id().value().toString())
                .query((row, number) -> UUID.fromString(row.getString("id")))
                .optional();
    }

    /** Takes an edit back. Refused, naming what and by whom, when something that it changed was changed since. */
    @Transactional
    public void undo(UUID edit) {
        Edit undone = jdbc.sql("select plan_id, revision from plan_edit where id = :id")
                .param("id", edit.toString())
                .query((row, number) ->
                        new Edit(edit, new PlanId(UUID.fromString(row.getString("plan_id"))), row.getInt("revision")))
                .optional()
                .orElseThrow(() -> new RuleViolation("plan.violation.nothingToUndo"));
        places.lock(undone.plan());
        List<Run> runs = runs(edit);
        RuleViolation.unless(!runs.isEmpty(), "plan.violation.nothingToUndo");
        RuleViolation.unless(!isUndone(edit), "plan.violation.undoneAlready");
        Edit undoing = edits.beginUndo(undone);
        since(edit).forEach((thing, since) -> expectAsLeft(restorer(thing), since));
        runs.forEach(run -> restore(restorer(run.thing()), undoing, run));
    }

    /**
     * What the edit changed, the last change first. Each state on the way back is one that there was, so that nothing has
     * to go while something else still names it.
     */
    private List<Run> runs(UUID edit) {
        List<Run> runs = new ArrayList<>();
        jdbc.sql("select thing, subject_id, said from plan_change where edit_id = :edit order by seq desc")
                .param("edit", edit.toString())
                .query(row -> {
                    Changed changed = Changed.of(row);
                    if (runs.isEmpty() || runs.getLast().thing() != changed.thing()) {
                        runs.add(new Run(changed.thing(), new LinkedHashMap<>()));
                    }
                    runs.getLast().before().put(changed.subject(), row.getString("said"));
                });
        return runs;
    }

    private boolean isUndone(UUID edit) {
        return jdbc.sql("select exists (select 1 from plan_edit where undoes = :id)")
                .param("id", edit.toString())
                .query(Boolean.class)
                .single();
    }

    private Restorer<?> restorer(Thing thing) {
        return restorers.stream()
                .filter(restorer -> restorer.thing() == thing)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("plan.violation.notUndoable"));
    }

    /** What of the edit was changed since. */
    private Map<Thing, Map<UUID, Since>> since(UUID edit) {
        Map<Thing, Map<UUID, Since>> all = new EnumMap<>(Thing.class);
        jdbc.sql("""
                select c.thing, c.subject_id, c.said, e.made_by
                from (select thing, subject_id, max(seq) as seq from plan_change
                    where edit_id = :edit group by thing, subject_id) m
                join plan_change c on c.thing = m.thing and c.subject_id = m.subject_id and c.seq > m.seq
                join plan_edit e on e.id = c.edit_id
                order by c.seq
                """).param("edit", edit.toString()).query(row -> {
            Changed changed = Changed.of(row);
            Map<UUID, Since> found = all.computeIfAbsent(changed.thing(), thing -> new LinkedHashMap<>());
            Since first = found.get(changed.subject());
            // What the next change kept is what this edit had left behind.
            found.put(
                    changed.subject(),
                    new Since(
                            first == null ? row.getString("said") : first.left(),
                            new PersonId(UUID.fromString(row.getString("made_by")))));
        });
        return all;
    }

    private <T extends Record> void expectAsLeft(Restorer<T> restorer, Map<UUID, Since> changed) {
        Map<UUID, T> all = restorer.now(changed.keySet());
        changed.forEach((subject, since) -> {
            T left = read(since.left(), restorer.type());
            T now = all.get(subject);
            if (!isSame(left, now)) {
                T named = now == null ? left : now;
                throw new RuleViolation(
                        "plan.violation.changedSince",
                        named == null ? "" : nameOf(named),
                        directory.personName(since.by()));
            }
        });
    }

    private static boolean isSame(@Nullable Record left, @Nullable Record now) {
        if (left instanceof ElementSaid element && now instanceof ElementSaid other) {
            return element.saysTheSameAs(other);
        }
        return Objects.equals(left, now);
    }

    private static <T extends Record> void restore(Restorer<T> restorer, Edit undoing, Run run) {
        SequencedMap<UUID, Optional<T>> before = new LinkedHashMap<>();
        run.before().forEach((subject, said) -> before.put(subject, Optional.ofNullable(read(said, restorer.type()))));
        restorer.restore(undoing, before);
    }

    private static <T extends Record> @Nullable T read(@Nullable String said, Class<T> type) {
        return said == null ? null : SaidJson.read(said, type);
    }

    /** What people call the thing, as far as its record tells. */
    private static String nameOf(Record said) {
        return Stream.of(said.getClass().getRecordComponents())
                .filter(component -> NAMES.contains(component.getName()))
                .map(component -> value(said, component))
                .findFirst()
                .orElse("");
    }

    private static String value(Record said, RecordComponent component) {
        try {
            return String.valueOf(component.getAccessor().invoke(said));
        } catch (ReflectiveOperationException hidden) {
            return "";
        }
    }
}
