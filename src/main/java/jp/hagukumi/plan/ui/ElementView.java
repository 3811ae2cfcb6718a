package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanPast;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.LinkButton;
import jp.hagukumi.uikit.PageHeader;

/** UC-011: one element on a page of its own, with an address that can be passed on. */
@Route(PlanLinks.ELEMENT)
@CssImport("./styles/plan.css")
@May(Operation.PLAN_READ)
class ElementView extends PlanPage {

    private static final int CHILDREN_SHOWN = 200;

    private final transient PlanPast plans;
    private final transient Directory directory;
    private final transient List<ElementPart> parts;

    ElementView(PlanPages pages, PlanPast plans, Directory directory, List<ElementPart> parts) {
        super(pages, Days.ANY);
        this.plans = plans;
        this.directory = directory;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ElementPart::order))
                .toList();
    }

    @Override
    protected void show(ShownPlan plan) {
        ElementRow row = plan.parameters()
                .get(PlanLinks.ELEMENT_ID)
                .flatMap(ElementId::parse)
                .flatMap(id -> plans.element(plan.id(), id, plan.revision()))
                .orElseThrow(NotFoundException::new);
        PageHeader header = head(plan, PlanLinks.plan(plan.id()), row.codeAndTitle());
        List<ElementRow> path = plans.pathTo(plan.id(), row.id(), plan.revision());
        path.subList(0, path.size() - 1)
                .forEach(above -> header.step(above.codeAndTitle(), plan.in(PlanLinks.element(plan.id(), above.id()))));
        header.actions(new LinkButton(
                plan.in(PlanLinks.inTree(plan.id(), row.id())), getTranslation("plan.ElementView.inTree")));
        body(new Card(new ElementMarks(row, true), new ElementFacts(row, directory.departmentNames())));
        parts.forEach(part -> part.of(row, plan.asOf()).forEach(this::add));
        if (row.children() > 0) {
            add(children(plan, row));
        }
    }

    private Card children(ShownPlan plan, ElementRow row) {
        UnorderedList list = new UnorderedList();
        list.addClassName("children");
        plans.children(plan.id(), row.id(), plan.revision()).stream()
                .limit(CHILDREN_SHOWN)
                .forEach(child -> {
                    Anchor link = new Anchor(plan.in(PlanLinks.element(plan.id(), child.id())), child.codeAndTitle());
                    list.add(new ListItem(link, new ElementMarks(child, false)));
                });
        Card card = Card.titled(getTranslation("plan.ElementView.children", row.children()), list);
        if (row.children() > CHILDREN_SHOWN) {
            card.add(new Paragraph(getTranslation("plan.ElementView.more", row.children() - CHILDREN_SHOWN)));
        }
        return card;
    }
}
