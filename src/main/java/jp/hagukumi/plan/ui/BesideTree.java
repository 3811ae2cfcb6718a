package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.account.Directory;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanDetails;

/** What stands beside the tree: the chosen element with everything known of it, or the plan as a whole. */
class BesideTree extends Composite<Div> {

    private final transient Directory directory;
    private final transient List<ElementPart> parts;

    BesideTree(Directory directory, List<ElementPart> parts) {
        this.directory = directory;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ElementPart::order))
                .toList();
        getContent().addClassName("beside");
    }

    void show(PlanDetails plan) {
        getContent().removeAll();
        getContent().add(new PlanFacts(plan));
    }

    void show(ElementRow element, List<ElementRow> path, AsOf asOf) {
        getContent().removeAll();
        getContent().add(new ElementSummary(element, path, directory.departmentNames(), asOf));
        parts.forEach(part -> getContent().add(part.of(element, asOf)));
    }
}
