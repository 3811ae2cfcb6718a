package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.plan.PlanId;

/** The row of links between the pages about one plan, and below it what is to be read on each of them. */
public class PlanSections extends Composite<Div> {

    /**
     * The links, in their order.
     *
     * @param current the path of the page that shows them
     */
    public PlanSections(List<PlanSection> sections, PlanId plan, String current) {
        Nav links = new Nav();
        links.addClassName("plan-sections");
        links.setAriaLabel(getTranslation("plan.PlanSections.label"));
        getContent().add(links);
        sections.stream().sorted(Comparator.comparingInt(PlanSection::order)).forEach(section -> {
            links.add(link(section.path(plan), getTranslation(section.titleKey()), current));
            getContent().add(section.notices(plan));
        });
    }

    private static Anchor link(String path, String words, String current) {
        Anchor link = new Anchor(path, words);
        if (path.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
