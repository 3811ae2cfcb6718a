package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/** The row of links between the pages about one plan, and below it what is to be read on each of them. */
class PlanSections extends Composite<Div> {

    /**
     * @param sections in their order
     * @param current the path of the page that shows them, or of the one above it
     * @param anyDay whether the page can be shown as of any day: then the day can be chosen, and the day that is shown
     *     stands in place of what is to be read about today
     */
    PlanSections(List<PlanSection> sections, ShownPlan plan, String current, boolean anyDay) {
        Nav links = new Nav();
        links.addClassName("plan-sections");
        links.setAriaLabel(getTranslation("plan.PlanSections.label"));
        getContent().add(links);
        sections.forEach(section -> links.add(link(section, plan, current)));
        if (anyDay) {
            links.add(new AsOfChooser(plan.asOf()));
        }
        if (plan.asOf().isToday()) {
            sections.forEach(section -> getContent().add(section.notices(plan.id())));
        } else {
            getContent().add(new AsOfBanner(plan.asOf(), plan.location()));
        }
    }

    private Anchor link(PlanSection section, ShownPlan plan, String current) {
        String path = section.path(plan.id());
        Anchor link = new Anchor(plan.in(path), getTranslation(section.titleKey()));
        if (path.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
