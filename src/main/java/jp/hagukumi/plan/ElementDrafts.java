package jp.hagukumi.plan;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-013: what the signed-in person has typed into elements and not saved yet. It outlives the browser, is nobody
 * else's to read, and is gone as soon as it is saved or thrown away. No rule of the plan is asked of it, and it says
 * nothing in the plan's name, so it leaves no trail.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_EDIT)
public class ElementDrafts {

    private static final ElementPlace NOWHERE = new ElementPlace(null, "", 0);

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

    /** What the person has typed into an element, if anything. */
    public Optional<KeptDraft> find(ElementId element) {
        return jdbc.sql("""
                select seen_version, base, mine, kept_at from plan_element_draft
                where person_id = :person and element_id = :element
                """)
                .param("person", current.id().value().toString())
                .param("element", element.toString())
                .query((row, number) -> new KeptDraft(
                        row.getLong("seen_version"),
                        read(Objects.requireNonNull(row.getString("base"))),
                        read(Objects.requireNonNull(row.getString("mine"))),
                        row.getObject("kept_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    /**
     * Keeps what is typed so far in place of what was kept before; nothing when it is what stood there.
     *
     * @param seen the element as the person saw it
     */
    @Transactional
    public void keep(EditableElement seen, ElementContent mine) {
        Plan plan = plans.findById(seen.plan()).orElseThrow(() -> new RuleViolation("plan.violation.planGone"));
        permissions.require(Operation.PLAN_EDIT, null, plan.stage().code(), plan.id());
        if (mine.equals(seen.content())) {
            forget(seen.id());
            return;
        }
        jdbc.sql("""
                insert into plan_element_draft (person_id, element_id, plan_id, seen_version, base, mine, kept_at)
                values (:person, :element, :plan, :seen, :base, :mine, :at)
                on duplicate key update seen_version = :seen, base = :base, mine = :mine, kept_at = :at
                """)
                .param("person", current.id().value().toString())
                .param("element", seen.id().toString())
                .param("plan", seen.plan().toString())
                .param("seen", seen.version())
                .param("base", write(seen.content()))
                .param("mine", write(mine))
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Throws away what the person has typed into an element. */
    @Transactional
    public void discard(ElementId element) {
        forget(element);
    }

    /** It has become what the element says, or nothing. */
    void forget(ElementId element) {
        jdbc.sql("delete from plan_element_draft where person_id = :person and element_id = :element")
                .param("person", current.id().value().toString())
                .param("element", element.toString())
                .update();
    }

    private static String write(ElementContent content) {
        return SaidJson.write(ElementSaid.of(null, NOWHERE, "", content, ElementLife.ACTIVE));
    }

    private static ElementContent read(String kept) {
        return SaidJson.read(kept, ElementSaid.class).content();
    }
}
