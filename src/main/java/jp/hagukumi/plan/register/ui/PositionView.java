package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.Route;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.AxisUse;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.VocabularyEditing;
import jp.hagukumi.plan.register.PlanRegisters;
import jp.hagukumi.plan.register.PositionMap;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.plan.register.RegisterLinks;
import jp.hagukumi.plan.register.Registered;
import jp.hagukumi.plan.register.RelationSaid;
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
    private final transient RegisterEditing editing;
    private final transient VocabularyEditing vocabulary;

    PositionView(
            PlanPages pages,
            PlanQueries plans,
            PlanRegisters registers,
            RegisterEditing editing,
            VocabularyEditing vocabulary) {
        super(pages, Days.ANY);
        this.plans = plans;
        this.registers = registers;
        this.editing = editing;
        this.vocabulary = vocabulary;
    }

    @Override
    protected void show(ShownPlan plan) {
        PlanId id = plan.id();
        int revision = plan.revision();
        boolean mayEdit = plan.may(Operation.PLAN_EDIT);
        Kinds kinds = new Kinds(registers.vocabulary(id, revision));
        EntryDeeds deeds = new EntryDeeds(editing, id, mayEdit, () -> showAgain(plan));
        List<Registered<RelationSaid>> relations = registers.relations(id, revision);
        head(plan, RegisterLinks.position(id), getTranslation("plan.PositionView.title"));
        body(
                new PositionCard(PositionMap.of(
                        plan.title(),
                        relations.stream().map(Registered::said).toList(),
                        kinds.names(AxisUse.RELATION))),
                new EntryList<>(
                        "relation",
                        relations,
                        new RelationWords(getLocale(), kinds),
                        () -> new RelationFields(kinds, plans.plans(), id),
                        deeds),
                new EntryList<>(
                        "text", registers.texts(id, revision), new TextWords(getLocale()), TextFields::new, deeds),
                new EntryList<>(
                        "evidence",
                        registers.evidence(id, revision),
                        new EvidenceWords(getLocale(), kinds),
                        () -> new EvidenceFields(kinds),
                        deeds),
                new EntryList<>(
                        "partner",
                        registers.partners(id, revision),
                        new PartnerWords(kinds),
                        () -> new PartnerFields(kinds),
                        deeds),
                new VocabularyCard(kinds.axes(), id, mayEdit, vocabulary, () -> showAgain(plan)));
    }
}
