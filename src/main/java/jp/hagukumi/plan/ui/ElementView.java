package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanPast;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.PageHeader;

/** UC-011: one element on a page of its own, with an address that can be passed on. */
@Route(PlanLinks.ELEMENT)
@CssImport("./styles/plan.css")
@May(Operation.PLAN_READ)
class ElementView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CHILDREN_SHOWN = 200;

    private final transient PlanPast plans;
    private final transient Directory directory;
    private final transient List<ElementPart> parts;
    private AsOf asOf = AsOf.TODAY;
    private String title = "";

    ElementView(PlanPast plans, Directory directory, List<ElementPart> parts) {
        this.plans = plans;
        this.directory = directory;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ElementPart::order))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PlanId> id = event.getRouteParameters().get(PlanLinks.PLAN_ID).flatMap(PlanId::parse);
        asOf = id.map(plan -> AsOf.of(event.getLocation(), plan, plans)).orElse(AsOf.TODAY);
        Optional<ElementRow> found = event.getRouteParameters()
                .get(PlanLinks.ELEMENT_ID)
                .flatMap(ElementId::parse)
                .flatMap(element -> id.flatMap(plan -> plans.element(plan, element, asOf.revision())));
        Optional<PlanDetails> plan = found.flatMap(row -> plans.plan(row.plan(), asOf.revision()));
        if (found.isEmpty() || plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(plan.get(), found.get(), event.getLocation());
    }

    private void show(PlanDetails plan, ElementRow row, Location location) {
        title = row.codeAndTitle();
        getContent().removeAll();
        PageHeader header = new PageHeader()
                .step(getTranslation("plan.PlansView.title"), PlanLinks.plans())
                .step(plan.summary().title(), asOf.in(PlanLinks.plan(row.plan())));
        List<ElementRow> path = plans.pathTo(row.plan(), row.id(), asOf.revision());
        path.subList(0, path.size() - 1)
                .forEach(
                        above -> header.step(above.codeAndTitle(), asOf.in(PlanLinks.element(row.plan(), above.id()))));
        Anchor inTree = new Anchor(
                asOf.in(PlanLinks.plan(row.plan()) + "?element=" + row.id()),
                getTranslation("plan.ElementView.inTree"));
        inTree.addClassName("button-link");
        header.title(title).actions(inTree);
        getContent()
                .add(
                        header,
                        new AsOfBanner(asOf, location),
                        new Card(new ElementMarks(row, true), new ElementFacts(row, directory.departmentNames())));
        parts.forEach(part -> getContent().add(part.of(row, asOf.revision())));
        if (row.children() > 0) {
            getContent().add(children(row));
        }
    }

    private Card children(ElementRow row) {
        UnorderedList list = new UnorderedList();
        list.addClassName("children");
        plans.children(row.plan(), row.id(), asOf.revision()).stream()
                .limit(CHILDREN_SHOWN)
                .forEach(child -> {
                    Anchor link =
                            new Anchor(asOf.in(PlanLinks.element(child.plan(), child.id())), child.codeAndTitle());
                    list.add(new ListItem(link, new ElementMarks(child, false)));
                });
        Card card = Card.titled(getTranslation("plan.ElementView.children", row.children()), list);
        if (row.children() > CHILDREN_SHOWN) {
            card.add(new Paragraph(getTranslation("plan.ElementView.more", row.children() - CHILDREN_SHOWN)));
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
