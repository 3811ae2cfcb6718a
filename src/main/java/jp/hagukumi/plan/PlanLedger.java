package jp.hagukumi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a plan said before. Current tables hold only what holds now; whoever changes a thing writes here what it said
 * until then, under the {@link Edit} that changes it and the revision of the plan. From that follow what the plan said
 * on a day, the history of every value, and undoing. Decision 0020 tells why.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanLedger {

    /** Asks for what holds now, whatever its revision. */
    public static final int NOW = Integer.MAX_VALUE;

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Edits edits;

    PlanLedger(JdbcClient jdbc, JdbcTemplate batches, Edits edits) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.edits = edits;
    }

    /**
     * Begins a command on texts or figures of a plan. Refused unless the person may edit plans and the plan is open to
     * changes: it is still being written, or an amendment of it is.
     *
     * @param deed what the command is; its words stand under {@code plan.deed.} in the translation files
     */
    public Edit begin(PlanId plan, String deed) {
        return edits.begin(plan, deed);
    }

    /** Refuses where {@link #begin(PlanId, String)} does; the plan keeps its state until the transaction ends. */
    Plan expectEditable(PlanId plan) {
        return edits.expectEditable(plan);
    }

    /**
     * Begins a command on what a plan does not fix, such as yearly results; no amendment has to be open. Several may be
     * under way at once, but none while the plan is exported or imported.
     *
     * @param operation judged with the plan's state
     */
    public Edit beginOutside(PlanId plan, Operation operation, String deed) {
        return edits.beginOutside(plan, operation, deed);
    }

    /** Begins what a workbook changes; its permission and conditions were judged, its trail is written at the end. */
    Edit beginImport(Plan plan) {
        return edits.beginImport(plan);
    }

    /**
     * Records what a thing said until this edit.
     *
     * @param before null when the thing was not there
     */
    public void changed(Edit edit, Thing thing, UUID subject, @Nullable Record before) {
        Map<UUID, Optional<Record>> one = new HashMap<>();
        one.put(subject, Optional.ofNullable(before));
        changed(edit, thing, one);
    }

    /** Records what several things said until this edit; those that were not there have nothing. */
    public void changed(Edit edit, Thing thing, Map<UUID, ? extends Optional<? extends Record>> before) {
        List<Object[]> rows = new ArrayList<>();
        before.forEach((subject, said) -> {
            rows.add(new @Nullable Object[] {
                edit.id().toString(),
                edit.plan().toString(),
                edit.revision(),
                thing.name(),
                subject.toString(),
                said.map(SaidJson::write).orElse(null)
            });
            if (rows.size() == AT_ONCE) {
                insert(rows);
            }
        });
        insert(rows);
    }

    private void insert(List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(
                    "insert into plan_change (edit_id, plan_id, revision, thing, subject_id, said)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    rows);
            rows.clear();
        }
    }

    /**
     * The things of a plan that said something else, or were not there, at the end of a revision; all others said what
     * they say now.
     *
     * @return what each said then, nothing for those that were not there yet
     */
    public <T extends Record> Map<UUID, Optional<T>> differing(PlanId plan, Thing thing, int revision, Class<T> type) {
        return firstKept(plan, thing, "revision > :after", revision, type);
    }

    /**
     * The things of a plan that said something else, or were not there, when a change was the last one.
     *
     * @param change as {@link #lastChange} told it then
     */
    public <T extends Record> Map<UUID, Optional<T>> since(PlanId plan, Thing thing, long change, Class<T> type) {
        return firstKept(plan, thing, "seq > :after", change, type);
    }

    /** What the first change of each thing behind a point kept: what the thing said at that point. */
    private <T extends Record> Map<UUID, Optional<T>> firstKept(
            PlanId plan, Thing thing, String behind, long after, Class<T> type) {
        Map<UUID, Optional<T>> found = new HashMap<>();
        jdbc.sql("""
                select c.subject_id, c.said from plan_change c
                join (select min(seq) as seq from plan_change
                    where plan_id = :plan and thing = :thing and %s
                    group by subject_id) f on f.seq = c.seq
                """.formatted(behind))
                .param("plan", plan.toString())
                .param("thing", thing.name())
                .param("after", after)
                .query(row -> {
                    found.put(UUID.fromString(row.getString("subject_id")), said(row, type));
                });
        return found;
    }

    /**
     * By which revisions things were changed.
     *
     * @param after the first revision that does not count
     * @param upTo the last that does, {@link #NOW} for all
     */
    public Map<UUID, SortedSet<Integer>> revisionsOf(PlanId plan, Thing thing, int after, int upTo) {
        Map<UUID, SortedSet<Integer>> found = new HashMap<>();
        jdbc.sql("""
                select distinct subject_id, revision from plan_change
                where plan_id = :plan and thing = :thing and revision > :after and revision <= :upTo
                """)
                .param("plan", plan.toString())
                .param("thing", thing.name())
                .param("after", after)
                .param("upTo", upTo)
                .query(row -> {
                    found.computeIfAbsent(UUID.fromString(row.getString("subject_id")), subject -> new TreeSet<>())
                            .add(row.getInt("revision"));
                });
        return found;
    }

    /** What one thing said at the end of a revision; {@code now} is what it says today. */
    public <T extends Record> @Nullable T at(Thing thing, UUID subject, int revision, Class<T> type, @Nullable T now) {
        List<Optional<T>> first = jdbc.sql("""
                select said from plan_change
                where subject_id = :subject and thing = :thing and revision > :revision order by seq limit 1
                """)
                .param("subject", subject.toString())
                .param("thing", thing.name())
                .param("revision", revision)
                .query((row, number) -> said(row, type))
                .list();
        return first.isEmpty() ? now : first.getFirst().orElse(null);
    }

    /** All changes of one thing, the latest first. */
    public <T extends Record> List<Change<T>> history(Thing thing, UUID subject, Class<T> type) {
        return jdbc.sql("""
                select c.edit_id, e.deed, c.revision, e.made_at, e.made_by, c.said
                from plan_change c join plan_edit e on e.id = c.edit_id
                where c.subject_id = :subject and c.thing = :thing order by c.seq desc
                """)
                .param("subject", subject.toString())
                .param("thing", thing.name())
                .query((row, number) -> change(row, type))
                .list();
    }

    private static <T extends Record> Change<T> change(ResultSet row, Class<T> type) throws SQLException {
        return new Change<>(
                UUID.fromString(row.getString("edit_id")),
                Objects.requireNonNull(row.getString("deed")),
                row.getInt("revision"),
                instant(row),
                new PersonId(UUID.fromString(row.getString("made_by"))),
                said(row, type).orElse(null));
    }

    private static <T extends Record> Optional<T> said(ResultSet row, Class<T> type) throws SQLException {
        return Optional.ofNullable(row.getString("said")).map(said -> SaidJson.read(said, type));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** The last revision in force on a day, 0 before the first. */
    public int revisionOn(PlanId plan, LocalDate day) {
        return jdbc.sql("""
                select coalesce(max(number), 0) from plan_revision where plan_id = :plan and effective_on <= :day
                """)
                .param("plan", plan.toString())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** Whether anything was changed under a revision. */
    boolean hasChanges(PlanId plan, int revision) {
        return jdbc.sql("select exists (select 1 from plan_change where plan_id = :plan and revision = :revision)")
                .param("plan", plan.toString())
                .param("revision", revision)
                .query(Boolean.class)
                .single();
    }

    /**
     * Behind which change {@link #since} finds everything that is changed from now on. Asked while the plan is locked:
     * otherwise changes before it may still be under way, and are not seen.
     */
    public long lastChange(PlanId plan) {
        return jdbc.sql("select coalesce(max(seq), 0) from plan_change where plan_id = :plan")
                .param("plan", plan.toString())
                .query(Long.class)
                .single();
    }
}
