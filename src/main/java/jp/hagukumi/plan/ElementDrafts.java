package jp.hagukumi.plan;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-013: what the signed-in person has typed into elements and not saved yet. It outlives the browser, is nobody
 * else's to read, and is gone as soon as it is saved or thrown away. It says nothing in the plan's name: it is kept
 * without asking whether the plan is still open, and leaves no trail. What is typed in one window never takes the place
 * of what is typed in another.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_EDIT)
public class ElementDrafts {

    /** So long can an element that was taken out come back and find what was typed into it. */
    static final Duration KEPT_WITHOUT_ELEMENT = Duration.ofDays(30);

    private static final ElementPlace NOWHERE = new ElementPlace(null, "", 0);

    private static final String INSERT = """
            insert into plan_element_draft
                (id, person_id, element_id, plan_id, seen_version, base, mine, open_rows, kept_at)
            values (:id, :person, :element, :plan, :seen, :base, :mine, :rows, :at)
            """;

    private static final String REPLACE = """
            update plan_element_draft
            set id = :id, seen_version = :seen, base = :base, mine = :mine, open_rows = :rows, kept_at = :at
            where id = :known and person_id = :person and element_id = :element and plan_id = :plan
            """;

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Clock clock;

    ElementDrafts(JdbcClient jdbc, Plans plans, Permissions permissions, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.permissions = permissions;
        this.current = current;
        this.clock = clock;
    }

    /** How {@link SaidJson} keeps rows. */
    private record OpenRows(List<OpenRow> rows) {}

    /**
     * What was kept.
     *
     * @param id to keep what is typed on in its place; null when nothing was to be kept
     * @param others how many other drafts of the same element the person has
     * @param open whether the plan is open, so that it can be saved
     */
    public record Kept(@Nullable DraftId id, int others, boolean open) implements Serializable {}

    /** What the person has typed into an element, the latest first; several when it was typed in several windows. */
    public List<KeptDraft> of(ElementId element) {
        return jdbc.sql("""
                select id, seen_version, base, mine, open_rows, kept_at from plan_element_draft
                where person_id = :person and element_id = :element order by kept_at desc, id desc
                """)
                .param("person", person())
                .param("element", element.toString())
                .query((row, number) -> new KeptDraft(
                        new DraftId(UUID.fromString(row.getString("id"))),
                        row.getLong("seen_version"),
                        read(Objects.requireNonNull(row.getString("base"))),
                        read(Objects.requireNonNull(row.getString("mine"))),
                        SaidJson.read(Objects.requireNonNull(row.getString("open_rows")), OpenRows.class)
                                .rows(),
                        row.getObject("kept_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /**
     * Keeps what is typed so far; nothing when it is what stood there.
     *
     * @param known what the window kept last, in whose place this comes; when another window has typed on from it
     *     meanwhile, or it is null, this stands beside what else there is
     * @param seen the element as the person saw it
     * @param rows those whose choice has not been made yet
     */
    @Transactional
    public Kept keep(@Nullable DraftId known, EditableElement seen, ElementContent mine, List<OpenRow> rows) {
        Plan plan = plans.findById(seen.plan()).orElseThrow(() -> new RuleViolation("plan.violation.planGone"));
        DraftId kept = null;
        if (!mine.equals(seen.content()) || !rows.isEmpty()) {
            kept = DraftId.next();
            if (known == null || !write(REPLACE, kept, seen, mine, rows, known)) {
                forgetWithoutElement();
                write(INSERT, kept, seen, mine, rows, kept);
            }
        } else if (known != null) {
            discard(known);
        }
        return new Kept(kept, count(seen.id()) - (kept == null ? 0 : 1), isOpen(plan));
    }

    private boolean write(
            String sql, DraftId id, EditableElement seen, ElementContent mine, List<OpenRow> rows, DraftId known) {
        return jdbc.sql(sql)
                        .param("id", id.toString())
                        .param("known", known.toString())
                        .param("person", person())
                        .param("element", seen.id().toString())
                        .param("plan", seen.plan().toString())
                        .param("seen", seen.version())
                        .param("base", write(seen.content()))
                        .param("mine", write(mine))
                        .param("rows", SaidJson.write(new OpenRows(rows)))
                        .param("at", utc(clock.instant()))
                        .update()
                > 0;
    }

    private int count(ElementId element) {
        return jdbc.sql("select count(*) from plan_element_draft where person_id = :person and element_id = :element")
                .param("person", person())
                .param("element", element.toString())
                .query(Integer.class)
                .single();
    }

    /** An element that was taken out does not come back after so long; the last that the ledger says of it is when. */
    private void forgetWithoutElement() {
        jdbc.sql("""
                delete from plan_element_draft
                where kept_at < :before and not exists (select 1 from plan_element e where e.id = element_id)
                    and not exists (select 1 from plan_change c join plan_edit d on d.id = c.edit_id
                        where c.subject_id = element_id and c.thing = 'ELEMENT' and d.made_at >= :before)
                """)
                .param("before", utc(clock.instant().minus(KEPT_WITHOUT_ELEMENT)))
                .update();
    }

    /** Throws away what the person has typed, unless another window has typed on from it. */
    @Transactional
    public void discard(DraftId draft) {
        jdbc.sql("delete from plan_element_draft where id = :id and person_id = :person")
                .param("id", draft.toString())
                .param("person", person())
                .update();
    }

    /** The elements of which the person has drafts, the latest first. */
    List<UnsavedElement> unsaved() {
        record Row(PlanId plan, ElementId element, String title) {}
        List<Row> rows = jdbc.sql("""
                select e.id, e.plan_id, e.code, e.title from plan_element e
                join (select element_id, max(kept_at) as kept_at from plan_element_draft
                    where person_id = :person group by element_id) d on d.element_id = e.id
                order by d.kept_at desc, e.id
                """)
                .param("person", person())
                .query((row, number) -> new Row(
                        new PlanId(UUID.fromString(row.getString("plan_id"))),
                        new ElementId(UUID.fromString(row.getString("id"))),
                        (row.getString("code") + " " + row.getString("title")).strip()))
                .list();
        Map<PlanId, Plan> about = plans
                .findAllById(rows.stream().map(Row::plan).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Plan::id, Function.identity()));
        return rows.stream()
                .map(row -> unsaved(Objects.requireNonNull(about.get(row.plan())), row.element(), row.title()))
                .toList();
    }

    private UnsavedElement unsaved(Plan plan, ElementId element, String title) {
        return new UnsavedElement(plan.id(), plan.summary(0).title(), element, title, isOpen(plan));
    }

    private boolean isOpen(Plan plan) {
        return permissions.allows(Operation.PLAN_EDIT, null, plan.stage().code());
    }

    private String person() {
        return current.id().value().toString();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static String write(ElementContent content) {
        return SaidJson.write(ElementSaid.of(null, NOWHERE, "", content, ElementLife.ACTIVE));
    }

    private static ElementContent read(String kept) {
        return SaidJson.read(kept, ElementSaid.class).content();
    }
}
