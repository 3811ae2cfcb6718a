package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.uikit.PageHeader;

/**
 * One page about a plan: which plan the address names and as of which day, the way here, the heading, the row of links
 * to the plan's other pages, and below it what the page itself has to say.
 */
public abstract class PlanPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** What a page can show. */
    protected enum Days {
        /** The plan as it stood on the day that the address names. */
        ANY,
        /** Things as they are now. */
        TODAY
    }

    private final transient PlanPages pages;
    private final Days days;
    private final Div head = new Div();
    private final Div body = new Div();
    private String pageTitle = "";

    protected PlanPage(PlanPages pages, Days days) {
        this.pages = pages;
        this.days = days;
        getContent().add(head, body);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        show(pages.shown(event.getRouteParameters(), event.getLocation(), days == Days.TODAY)
                .orElseThrow(NotFoundException::new));
    }

    /**
     * Shows what the address asks for, also when only a part of the address has changed.
     *
     * @throws NotFoundException when the address names something that this plan does not have
     */
    protected abstract void show(ShownPlan plan);

    /** Reads the plan again after something was done to it. */
    protected final void showAgain(ShownPlan plan) {
        pages.shown(plan.parameters(), plan.location(), days == Days.TODAY).ifPresent(this::show);
    }

    /**
     * Heads the page.
     *
     * @param section the path of that page in the row of links to which this one belongs
     * @return to say more on the way here, below the heading, or at its right
     */
    protected final PageHeader head(ShownPlan plan, String section, String title) {
        String here = plan.location().getPath();
        String tree = PlanLinks.plan(plan.id());
        PageHeader header =
                new PageHeader().title(title).step(getTranslation("plan.PlansView.title"), PlanLinks.plans());
        if (!here.equals(tree)) {
            header.step(plan.title(), plan.in(tree));
        }
        if (!here.equals(section) && !section.equals(tree)) {
            pages.sections().stream()
                    .filter(one -> one.path(plan.id()).equals(section))
                    .forEach(one -> header.step(getTranslation(one.titleKey()), plan.in(section)));
        }
        pageTitle = title.equals(plan.title()) ? title : title + " " + plan.title();
        head.removeAll();
        head.add(header, new PlanSections(pages.sections(), plan, section, days == Days.ANY));
        return header;
    }

    /** What stands below the head, in place of what stood there. */
    protected final void body(Component... content) {
        body.removeAll();
        body.add(content);
    }

    /** The same, piece by piece. */
    protected final void add(Component... content) {
        body.add(content);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("shell.pageTitle", pageTitle);
    }
}
