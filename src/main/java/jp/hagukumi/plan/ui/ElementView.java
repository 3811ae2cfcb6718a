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
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.PageHeader;

/** UC-011: one element on a page of its own, with an address that can be passed on. */
@Route(PlanLinks.ELEMENT)
@CssImport("./styles/plan.css")
@May(Operation.PLAN_READ)
class ElementView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CHILDREN_SHOWN = 200;

    private final transient PlanQueries plans;
    private final transient Directory directory;
    private final transient List<ElementPart> parts;
    private String title = "";

    ElementView(PlanQueries plans, Directory directory, List<ElementPart> parts) {
        this.plans = plans;
        this.directory = directory;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ElementPart::order))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ElementRow> found = event.getRouteParameters()
                .get(PlanLinks.ELEMENT_ID)
                .flatMap(ElementId::parse)
                .flatMap(plans::element)
                .filter(row -> event.getRouteParameters()
                        .get(PlanLinks.PLAN_ID)
                        .filter(row.plan().toString()::equals)
                        .isPresent());
        Optional<PlanDetails> plan = found.flatMap(row -> plans.plan(row.plan()));
        if (found.isEmpty() || plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(plan.get(), found.get());
    }

    private void show(PlanDetails plan, ElementRow row) {
        title = row.codeAndTitle();
        getContent().removeAll();
        PageHeader header = new PageHeader()
                .step(getTranslation("plan.PlansView.title"), PlanLinks.plans())
                .step(plan.summary().title(), PlanLinks.plan(row.plan()));
        List<ElementRow> path = plans.pathTo(row.id());
        path.subList(0, path.size() - 1)
                .forEach(above -> header.step(above.codeAndTitle(), PlanLinks.element(row.plan(), above.id())));
        Anchor inTree = new Anchor(
                PlanLinks.plan(row.plan()) + "?element=" + row.id(), getTranslation("plan.ElementView.inTree"));
        inTree.addClassName("button-link");
        header.title(title).actions(inTree);
        getContent()
                .add(header, new Card(new ElementMarks(row, true), new ElementFacts(row, directory.departmentNames())));
        parts.forEach(part -> getContent().add(part.of(row, PlanLedger.NOW)));
        if (row.children() > 0) {
            getContent().add(children(row));
        }
    }

    private Card children(ElementRow row) {
        UnorderedList list = new UnorderedList();
        list.addClassName("children");
        plans.children(row.id()).stream().limit(CHILDREN_SHOWN).forEach(child -> {
            Anchor link = new Anchor(PlanLinks.element(child.plan(), child.id()), child.codeAndTitle());
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
