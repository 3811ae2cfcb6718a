package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.plan.PlanId;

/** The row of links between the pages about one plan, and below it what is to be read on each of them. */
public class PlanSections extends Composite<Div> {

    private final Nav links = new Nav();

    /**
     * The links, in their order.
     *
     * @param current the path of the page that shows them
     */
    public PlanSections(List<PlanSection> sections, PlanId plan, String current) {
        this(sections, plan, current, AsOf.TODAY);
        addNotices(sections, plan);
    }

    /**
     * The same on a page that can be shown as of any day: with the day to choose, and with the day that is shown in
     * place of what is to be read about today.
     */
    public PlanSections(List<PlanSection> sections, PlanId plan, String current, AsOf asOf, Location location) {
        this(sections, plan, current, asOf);
        links.add(new AsOfChooser(asOf, location));
        if (asOf.isToday()) {
            addNotices(sections, plan);
        } else {
            getContent().add(new AsOfBanner(asOf, location));
        }
    }

    private PlanSections(List<PlanSection> sections, PlanId plan, String current, AsOf asOf) {
        links.addClassName("plan-sections");
        links.setAriaLabel(getTranslation("plan.PlanSections.label"));
        getContent().add(links);
        sections.stream()
                .sorted(Comparator.comparingInt(PlanSection::order))
                .map(section -> link(section.path(plan), getTranslation(section.titleKey()), current, asOf))
                .forEach(links::add);
    }

    private void addNotices(List<PlanSection> sections, PlanId plan) {
        sections.stream()
                .sorted(Comparator.comparingInt(PlanSection::order))
                .forEach(section -> getContent().add(section.notices(plan)));
    }

    private static Anchor link(String path, String words, String current, AsOf asOf) {
        Anchor link = new Anchor(asOf.in(path), words);
        if (path.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
