package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.AxisUse;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.VocabularyEditing;
import jp.hagukumi.plan.indicator.IndicatorQueries;
import jp.hagukumi.plan.register.PlanRegisters;
import jp.hagukumi.plan.register.PositionMap;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.plan.register.RegisterLinks;
import jp.hagukumi.plan.register.Registered;
import jp.hagukumi.plan.register.RelationSaid;
import jp.hagukumi.plan.register.Use;
import jp.hagukumi.plan.ui.PlanPage;
import jp.hagukumi.plan.ui.PlanPages;
import jp.hagukumi.plan.ui.ShownPlan;

/** UC-062: where a plan stands, what it rests on, with whom it works, and the words by which it sorts. */
@Route(RegisterLinks.POSITION)
@CssImport("./styles/plan.css")
@CssImport("./styles/register.css")
@May(Operation.PLAN_READ)
class PositionView extends PlanPage {

    private final transient PlanQueries plans;
    private final transient PlanRegisters registers;
    private final transient IndicatorQueries indicators;
    private final transient RegisterEditing editing;
    private final transient VocabularyEditing vocabulary;

    PositionView(
            PlanPages pages,
            PlanQueries plans,
            PlanRegisters registers,
            IndicatorQueries indicators,
            RegisterEditing editing,
            VocabularyEditing vocabulary) {
        super(pages, Days.ANY);
        this.plans = plans;
        this.registers = registers;
        this.indicators = indicators;
        this.editing = editing;
        this.vocabulary = vocabulary;
    }

    @Override
    protected void show(ShownPlan plan) {
        PlanId id = plan.id();
        int revision = plan.revision();
        Kinds kinds = new Kinds(registers.vocabulary(id, revision));
        Map<UUID, List<Use>> uses = registers.uses(id, revision);
        EntryDeeds deeds = new EntryDeeds(editing, id, plan.may(Operation.PLAN_EDIT), () -> showAgain(plan));
        List<Registered<RelationSaid>> relations = registers.relations(id, revision);
        head(plan, RegisterLinks.position(id), getTranslation("plan.PositionView.title"));
        body(
                new PositionCard(
                        PositionMap.of(
                                plan.title(),
                                relations.stream().map(Registered::said).toList(),
                                kinds.names(AxisUse.RELATION)),
                        plan.asOf()),
                new EntryList<>(
                        "relation",
                        relations,
                        new RelationWords(getLocale(), kinds, plan.asOf()),
                        () -> new RelationFields(kinds, plans.plans(), id),
                        deeds,
                        entry -> List.of()),
                new NamedByCard(registers.namedBy(id, plan.asOf().day()), plan.asOf()),
                new EntryList<>(
                        "text",
                        registers.texts(id, revision),
                        new TextWords(getLocale()),
                        TextFields::new,
                        deeds,
                        entry -> List.of()),
                new EntryList<>(
                        "evidence",
                        registers.evidence(id, revision),
                        new EvidenceWords(getLocale(), kinds),
                        () -> new EvidenceFields(kinds, indicators.ofPlan(id, revision)),
                        deeds,
                        entry -> List.of(uses(plan, uses, entry))),
                new EntryList<>(
                        "partner",
                        registers.partners(id, revision),
                        new PartnerWords(kinds),
                        () -> new PartnerFields(kinds),
                        deeds,
                        entry -> List.of(uses(plan, uses, entry))),
                new VocabularyCard(plan, kinds.axes(), uses, vocabulary, () -> showAgain(plan)));
    }

    private UsesList uses(ShownPlan plan, Map<UUID, List<Use>> uses, Registered<?> entry) {
        return new UsesList(
                getTranslation("plan.UsesList.here"),
                uses.getOrDefault(entry.id().value(), List.of()),
                plan.asOf());
    }
}
