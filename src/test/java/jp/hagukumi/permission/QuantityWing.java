package jp.hagukumi.permission;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanStage;
import jp.hagukumi.plan.quantity.AreasPage;
import jp.hagukumi.plan.quantity.QuantityEditing;
import jp.hagukumi.plan.quantity.QuantityFixtures;
import jp.hagukumi.plan.quantity.QuantityPage;
import jp.hagukumi.plan.quantity.QuantityQueries;
import jp.hagukumi.plan.quantity.QuantityRecording;
import jp.hagukumi.plan.quantity.QuantityTableId;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.BeanFactory;

/** Demand and capacity, in plans of every stage. */
final class QuantityWing implements Doors.Wing {

    private final Office office;
    private final QuantityEditing editing;
    private final QuantityRecording recording;
    private final QuantityQueries queries;
    private final PlanAmendments amendments;
    private final PlanReader plans;
    private final Map<PlanStage, QuantityPage> inStage = new EnumMap<>(PlanStage.class);
    private AreasPage areas;

    QuantityWing(BeanFactory beans, Office office) {
        this.office = office;
        this.editing = beans.getBean(QuantityEditing.class);
        this.recording = beans.getBean(QuantityRecording.class);
        this.queries = beans.getBean(QuantityQueries.class);
        this.amendments = beans.getBean(PlanAmendments.class);
        this.plans = beans.getBean(PlanReader.class);
    }

    @Override
    public void furnish() {
        QuantityFixtures fixtures = new QuantityFixtures(office, editing, recording, amendments, plans);
        for (PlanStage stage : PlanStage.values()) {
            PlanId plan = fixtures.draft();
            QuantityTableId table = fixtures.table(plan);
            if (stage == PlanStage.PROPOSAL) {
                amendments.propose(plan, version(plan));
            } else if (stage != PlanStage.DRAFT) {
                fixtures.adopt(plan);
            }
            if (stage == PlanStage.AMENDING) {
                fixtures.amend(plan);
            } else if (stage == PlanStage.ENDED) {
                amendments.end(plan, version(plan));
            }
            inStage.put(stage, queries.table(plan, table, PlanLedger.NOW).orElseThrow());
            areas = queries.areas(plan, PlanLedger.NOW);
        }
        office.nobody();
    }

    private long version(PlanId plan) {
        return plans.plan(plan).orElseThrow().summary().version();
    }

    private QuantityPage page(String state) {
        return Objects.requireNonNull(inStage.get(PlanStage.valueOf(state.toUpperCase(Locale.ROOT))), state);
    }

    @Override
    public void open(Doors doors) {
        QuantityPage draft = page("draft");
        doors.add(
                Operation.PLAN_READ,
                state -> queries.areas(draft.plan(), PlanLedger.NOW),
                state -> queries.tables(draft.plan(), PlanLedger.NOW),
                state -> queries.table(draft.plan(), draft.id(), PlanLedger.NOW).orElseThrow(),
                state -> queries.deviations(draft.plan(), PlanLedger.NOW));
        doors.add(
                Operation.PLAN_EDIT,
                state ->
                        editing.create(page(state).plan(), page(state).content().form()),
                state -> editing.define(
                        page(state).id(),
                        page(state).version(),
                        page(state).content().form()),
                state -> editing.enter(page(state).id(), page(state).version(), QuantityFixtures.entries("1")),
                state -> editing.move(page(state).id(), page(state).version(), 0),
                state -> editing.remove(page(state).id(), page(state).version()),
                state -> editing.draw(page(state).plan(), areas.version(), areas.tree()));
        doors.add(Operation.PLAN_FIGURE, state -> recording.record(page(state).id(), 0, QuantityFixtures.actuals("1")));
    }
}
