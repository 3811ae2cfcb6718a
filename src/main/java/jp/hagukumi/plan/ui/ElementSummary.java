package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.LinkButton;

/** The chosen element beside the tree: where it stands, what it says, the way to its page. */
class ElementSummary extends Composite<Card> {

    ElementSummary(ElementRow row, List<ElementRow> path, Map<DepartmentId, String> names, AsOf asOf) {
        if (path.size() > 1) {
            Paragraph way = new Paragraph(path.subList(0, path.size() - 1).stream()
                    .map(ElementRow::codeAndTitle)
                    .collect(Collectors.joining(" › ")));
            way.addClassName("second");
            getContent().add(way);
        }
        Div title = new Div(new H2(row.codeAndTitle()), new ElementMarks(row, true));
        title.addClassName("titled");
        LinkButton page = new LinkButton(
                asOf.in(PlanLinks.element(row.plan(), row.id())), getTranslation("plan.ElementSummary.open"));
        getContent().add(title, new ElementFacts(row, names), page);
    }
}
