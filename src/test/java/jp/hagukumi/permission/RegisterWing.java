package jp.hagukumi.permission;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.account.Operation;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanStage;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.Vocabularies;
import jp.hagukumi.plan.VocabularyEditing;
import jp.hagukumi.plan.generation.GenerationEditing;
import jp.hagukumi.plan.generation.Generations;
import jp.hagukumi.plan.generation.LinkId;
import jp.hagukumi.plan.generation.LinkRow;
import jp.hagukumi.plan.generation.NewGeneration;
import jp.hagukumi.plan.generation.OrphanedElements;
import jp.hagukumi.plan.generation.SuccessorCopy;
import jp.hagukumi.plan.register.PlanRegisters;
import jp.hagukumi.plan.register.RegisterBook;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.plan.register.Registered;
import jp.hagukumi.plan.register.TextKind;
import jp.hagukumi.plan.register.TextSaid;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.BeanFactory;

/** Registers and vocabulary, of plans of every stage. */
final class RegisterWing implements Doors.Wing {

    private static final TextSaid CHAPTER = new TextSaid(0, TextKind.CHAPTER, "第1章", "計画の趣旨\n二行目");

    private final BeanFactory beans;
    private final Office office;
    private final Map<PlanStage, PlanId> inStage = new EnumMap<>(PlanStage.class);
    private PlanId next;
    private ElementId before;
    private ElementId now;
    private ElementId served;
    private LinkId link;

    RegisterWing(BeanFactory beans, Office office) {
        this.beans = beans;
        this.office = office;
    }

    @Override
    public void furnish() {
        office.as(DemoPeople.LEAD);
        PlanAmendments amendments = beans.getBean(PlanAmendments.class);
        RegisterEditing editing = beans.getBean(RegisterEditing.class);
        LocalDate day = PlanFixtures.FROM.firstDay();
        for (PlanStage stage : PlanStage.values()) {
            PlanId plan = amendments.draft(PlanFixtures.workbook().header());
            inStage.put(stage, plan);
            editing.add(plan, CHAPTER);
            editing.add(plan, CHAPTER);
            if (stage == PlanStage.PROPOSAL) {
                amendments.propose(plan, version(plan));
            } else if (stage != PlanStage.DRAFT) {
                amendments.adopt(plan, version(plan), day, "");
            }
            if (stage == PlanStage.AMENDING) {
                amendments.open(plan, version(plan), day, RevisionKind.AMENDMENT, "中間年の見直し");
            } else if (stage == PlanStage.ENDED) {
                amendments.end(plan, version(plan));
            }
        }
        furnishGenerations();
        office.nobody();
    }

    private void furnishGenerations() {
        PlanReader reader = beans.getBean(PlanReader.class);
        PlanId old = PlanFixtures.create(office, beans.getBean(PlanImport.class));
        next = beans.getBean(SuccessorCopy.class).copy(new NewGeneration(old, "次期計画", null, null));
        before = PlanFixtures.element(reader, old, PlanFixtures.PROJECT_STATION).id();
        now = PlanFixtures.element(reader, next, PlanFixtures.PROJECT_CHECKUP).id();
        served = PlanFixtures.element(reader, next, PlanFixtures.PROJECT_VISIT).id();
        beans.getBean(GenerationEditing.class)
                .serve(
                        next,
                        served,
                        PlanFixtures.element(reader, old, PlanFixtures.PROJECT_VISIT)
                                .id());
        link = beans.getBean(Generations.class).mapping(next, null).stream()
                .map(LinkRow::id)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void open(Doors doors) {
        PlanRegisters registers = beans.getBean(PlanRegisters.class);
        RegisterEditing editing = beans.getBean(RegisterEditing.class);
        VocabularyEditing vocabulary = beans.getBean(VocabularyEditing.class);
        PlanId adopted = plan("adopted");
        doors.add(
                Operation.PLAN_READ,
                state -> registers.vocabulary(adopted, PlanLedger.NOW),
                state -> registers.evidence(adopted, PlanLedger.NOW),
                state -> registers.partners(adopted, PlanLedger.NOW),
                state -> registers.relations(adopted, PlanLedger.NOW),
                state -> registers.texts(adopted, PlanLedger.NOW),
                state -> registers.uses(adopted, PlanLedger.NOW),
                state -> registers.namedBy(adopted, null));
        Generations generations = beans.getBean(Generations.class);
        doors.add(
                Operation.PLAN_READ,
                state -> generations.before(adopted),
                state -> generations.after(adopted),
                state -> generations.mapping(adopted, null),
                state -> generations.served(adopted, PlanLedger.NOW));
        GenerationEditing links = beans.getBean(GenerationEditing.class);
        doors.add(
                Operation.PLAN_AMEND,
                state -> links.link(next, before, now),
                state -> links.unlink(link),
                state -> links.drop(next, before, "終了した"),
                state -> links.serve(next, now, before),
                state -> links.stopServing(next, served));
        doors.addHall(
                Operation.PLAN_AMEND,
                state -> beans.getBean(SuccessorCopy.class).copy(new NewGeneration(adopted, "次期計画", null, null)));
        doors.add(
                Operation.PLAN_EDIT,
                state -> beans.getBean(OrphanedElements.class).of(plan(state)),
                state -> editing.add(plan(state), CHAPTER),
                state -> editing.change(
                        plan(state),
                        texts(state).getFirst().id(),
                        texts(state).getFirst().version(),
                        CHAPTER),
                state -> editing.swap(
                        plan(state), texts(state).getFirst(), texts(state).getLast()),
                state -> editing.remove(plan(state), texts(state).getLast()),
                state -> vocabulary.add(plan(state), "圏域", true, List.of()),
                state -> vocabulary.copy(adopted, plan(state)),
                state -> vocabulary.change(axis(state).id(), axis(state).version(), "主な担い手", true, List.of()));
    }

    private PlanId plan(String state) {
        return Objects.requireNonNull(inStage.get(PlanStage.valueOf(state.toUpperCase(Locale.ROOT))), state);
    }

    /** Read beside the services, which refuse most who knock here. */
    private List<Registered<TextSaid>> texts(String state) {
        return beans.getBean(RegisterBook.class).texts(plan(state), PlanLedger.NOW);
    }

    private AxisRow axis(String state) {
        return beans.getBean(Vocabularies.class).of(plan(state)).get(1);
    }

    private long version(PlanId plan) {
        return beans.getBean(PlanReader.class)
                .plan(plan)
                .orElseThrow()
                .summary()
                .version();
    }
}
