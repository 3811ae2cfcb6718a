package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.AxisUse;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.VocabularyEditing;
import jp.hagukumi.plan.register.PlanRegisters;
import jp.hagukumi.plan.register.PositionMap;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.plan.register.RegisterLinks;
import jp.hagukumi.plan.register.Registered;
import jp.hagukumi.plan.register.RelationSaid;
import jp.hagukumi.plan.ui.PlanSection;
import jp.hagukumi.plan.ui.PlanSections;
import jp.hagukumi.uikit.PageHeader;

/** UC-062: where a plan stands, what it rests on, with whom it works, and the words by which it sorts. */
@Route(RegisterLinks.POSITION)
@CssImport("./styles/plan.css")
@CssImport("./styles/register.css")
@May(Operation.PLAN_READ)
class PositionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanQueries plans;
    private final transient PlanRegisters registers;
    private final transient RegisterEditing editing;
    private final transient VocabularyEditing vocabulary;
    private final transient Permissions permissions;
    private final transient List<PlanSection> sections;
    private String title = "";

    PositionView(
            PlanQueries plans,
            PlanRegisters registers,
            RegisterEditing editing,
            VocabularyEditing vocabulary,
            Permissions permissions,
            List<PlanSection> sections) {
        this.plans = plans;
        this.registers = registers;
        this.editing = editing;
        this.vocabulary = vocabulary;
        this.permissions = permissions;
        this.sections = sections;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PlanDetails> found = event.getRouteParameters()
                .get(PlanLinks.PLAN_ID)
                .flatMap(PlanId::parse)
                .flatMap(plans::plan);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private void show(PlanDetails plan) {
        PlanId id = plan.summary().id();
        title = plan.summary().title();
        boolean mayEdit =
                permissions.allows(Operation.PLAN_EDIT, null, plan.stage().code());
        Kinds kinds = new Kinds(registers.vocabulary(id, PlanLedger.NOW));
        EntryDeeds deeds = new EntryDeeds(editing, id, mayEdit, () -> show(plan));
        List<Registered<RelationSaid>> relations = registers.relations(id, PlanLedger.NOW);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader()
                                .step(getTranslation("plan.PlansView.title"), PlanLinks.plans())
                                .step(title, PlanLinks.plan(id))
                                .title(getTranslation("plan.PositionView.title")),
                        new PlanSections(sections, id, RegisterLinks.position(id)),
                        new PositionCard(PositionMap.of(
                                title,
                                relations.stream().map(Registered::said).toList(),
                                kinds.names(AxisUse.RELATION))),
                        new EntryList<>(
                                "relation",
                                relations,
                                new RelationWords(getLocale(), kinds),
                                () -> new RelationFields(kinds, plans.plans(), id),
                                deeds),
                        new EntryList<>(
                                "text",
                                registers.texts(id, PlanLedger.NOW),
                                new TextWords(getLocale()),
                                TextFields::new,
                                deeds),
                        new EntryList<>(
                                "evidence",
                                registers.evidence(id, PlanLedger.NOW),
                                new EvidenceWords(getLocale(), kinds),
                                () -> new EvidenceFields(kinds),
                                deeds),
                        new EntryList<>(
                                "partner",
                                registers.partners(id, PlanLedger.NOW),
                                new PartnerWords(kinds),
                                () -> new PartnerFields(kinds),
                                deeds),
                        new VocabularyCard(kinds.axes(), id, mayEdit, vocabulary, () -> show(plan)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("plan.PositionView.title") + " " + title);
    }
}
