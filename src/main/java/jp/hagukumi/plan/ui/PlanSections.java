package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.plan.PlanId;

/** The row of links between the pages about one plan. */
public class PlanSections extends Composite<Nav> {

    /**
     * The links, in their order.
     *
     * @param current the path of the page that shows them
     */
    public PlanSections(List<PlanSection> sections, PlanId plan, String current) {
        getContent().addClassName("plan-sections");
        getContent().setAriaLabel(getTranslation("plan.PlanSections.label"));
        sections.stream()
                .sorted(Comparator.comparingInt(PlanSection::order))
                .map(section -> link(section.path(plan), getTranslation(section.titleKey()), current))
                .forEach(getContent()::add);
    }

    private static Anchor link(String path, String words, String current) {
        Anchor link = new Anchor(path, words);
        if (path.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
