package jp.hagukumi.plan.generation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Restorer;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which plan was copied from which, and what the new one says became of each element. What it said before is in its
 * ledger, not in that of the plan before (decision 0021).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredLinks implements Restorer<LinkSaid> {

    private final JdbcClient jdbc;
    private final PlanLedger ledger;

    StoredLinks(JdbcClient jdbc, PlanLedger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /** The plan that a plan was copied from. */
    Optional<PlanId> before(PlanId plan) {
        return jdbc.sql("select before_id from plan_generation where plan_id = :plan")
                .param("plan", plan.toString())
                .query((row, number) -> new PlanId(UUID.fromString(row.getString("before_id"))))
                .optional();
    }

    /** The plans that were made of a plan, the first one first. */
    List<PlanId> after(PlanId plan) {
        return jdbc.sql("select plan_id from plan_generation where before_id = :plan order by plan_id")
                .param("plan", plan.toString())
                .query((row, number) -> new PlanId(UUID.fromString(row.getString("plan_id"))))
                .list();
    }

    /** Remembers from which plan a plan was copied. */
    void follow(PlanId plan, PlanId before) {
        jdbc.sql("insert into plan_generation (plan_id, before_id) values (:plan, :before)")
                .param("plan", plan.toString())
                .param("before", before.toString())
                .update();
    }

    /** Everything that a plan said became of elements, at the end of a revision. */
    Map<LinkId, LinkSaid> of(PlanId newPlan, int revision) {
        Map<LinkId, LinkSaid> links = new LinkedHashMap<>();
        jdbc.sql("select * from plan_generation_link where new_plan_id = :plan order by id")
                .param("plan", newPlan.toString())
                .query(row -> {
                    links.put(new LinkId(UUID.fromString(row.getString("id"))), said(row));
                });
        if (revision != PlanLedger.NOW) {
            ledger.differing(newPlan, thing(), revision, type()).forEach((subject, then) -> {
                LinkId id = new LinkId(subject);
                then.ifPresentOrElse(said -> links.put(id, said), () -> links.remove(id));
            });
        }
        return links;
    }

    /** What a plan says became of one element. Until the transaction ends nobody else says anything of that plan. */
    Map<LinkId, LinkSaid> lockedOf(PlanId newPlan, ElementId old) {
        jdbc.sql("select 1 from plan_generation where plan_id = :plan for update")
                .param("plan", newPlan.toString())
                .query(Integer.class)
                .optional();
        Map<LinkId, LinkSaid> links = of(newPlan, PlanLedger.NOW);
        links.values().removeIf(said -> !said.old().equals(old));
        return links;
    }

    /** The plan that says it. */
    PlanId planOf(LinkId id) {
        return jdbc.sql("select new_plan_id from plan_generation_link where id = :id")
                .param("id", id.toString())
                .query((row, number) -> new PlanId(UUID.fromString(row.getString("new_plan_id"))))
                .optional()
                .orElseThrow(StoredLinks::gone);
    }

    @Override
    public Map<UUID, LinkSaid> now(Collection<UUID> subjects) {
        Map<UUID, LinkSaid> said = new HashMap<>();
        jdbc.sql("select * from plan_generation_link where id in (:ids)")
                .param("ids", subjects.stream().map(UUID::toString).toList())
                .query(row -> {
                    said.put(UUID.fromString(row.getString("id")), said(row));
                });
        return said;
    }

    void add(Edit edit, LinkSaid said) {
        addAll(edit, List.of(said));
    }

    /** Says what became of several elements of which nothing was said. */
    void addAll(Edit edit, List<LinkSaid> links) {
        PlanId before = before(edit.plan()).orElseThrow();
        Map<UUID, Optional<LinkSaid>> untilNow = new HashMap<>();
        for (LinkSaid said : links) {
            LinkId id = LinkId.next();
            insert(edit.plan(), before, id, said);
            untilNow.put(id.value(), Optional.empty());
        }
        ledger.changed(edit, thing(), untilNow);
    }

    /** Makes a link say this; one that is not there is added. */
    void put(Edit edit, LinkId id, LinkSaid said) {
        LinkSaid before = now(id.value());
        if (said.equals(before)) {
            return;
        }
        try {
            if (before == null) {
                insert(edit.plan(), before(edit.plan()).orElseThrow(StoredLinks::gone), id, said);
            } else {
                update(id, said);
            }
        } catch (DuplicateKeyException twice) {
            throw new RuleViolation("plan.violation.linkedAlready");
        } catch (DataIntegrityViolationException without) {
            throw new RuleViolation("plan.violation.elementGone");
        }
        ledger.changed(edit, thing(), id.value(), before);
    }

    void remove(Edit edit, LinkId id) {
        LinkSaid before = now(id.value());
        if (before == null) {
            throw gone();
        }
        jdbc.sql("delete from plan_generation_link where id = :id")
                .param("id", id.toString())
                .update();
        ledger.changed(edit, thing(), id.value(), before);
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
    public @Nullable LinkSaid now(UUID subject) {
        return now(List.of(subject)).get(subject);
    }

    @Override
    public void restore(Edit edit, UUID subject, @Nullable LinkSaid before) {
        if (before == null) {
            remove(edit, new LinkId(subject));
        } else {
            put(edit, new LinkId(subject), before);
        }
    }

    private void insert(PlanId newPlan, PlanId oldPlan, LinkId id, LinkSaid said) {
        jdbc.sql("""
                insert into plan_generation_link (id, old_plan_id, new_plan_id, old_element_id, new_element_id, reason)
                values (:id, :oldPlan, :newPlan, :old, :now, :reason)
                """)
                .param("id", id.toString())
                .param("oldPlan", oldPlan.toString())
                .param("newPlan", newPlan.toString())
                .param("old", said.old().toString())
                .param("now", Objects.toString(said.now(), null))
                .param("reason", said.reason())
                .update();
    }

    private void update(LinkId id, LinkSaid said) {
        jdbc.sql("update plan_generation_link set new_element_id = :now, reason = :reason where id = :id")
                .param("id", id.toString())
                .param("now", Objects.toString(said.now(), null))
                .param("reason", said.reason())
                .update();
    }

    private static RuleViolation gone() {
        return new RuleViolation("plan.violation.entryGone");
    }

    private static LinkSaid said(ResultSet row) throws SQLException {
        String now = row.getString("new_element_id");
        return new LinkSaid(
                new ElementId(UUID.fromString(row.getString("old_element_id"))),
                now == null ? null : new ElementId(UUID.fromString(now)),
                Objects.requireNonNull(row.getString("reason")));
    }
}
