package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.Grouping;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanExport;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanPast;
import jp.hagukumi.plan.PlanTree;
import jp.hagukumi.plan.TreeFilter;
import org.jspecify.annotations.Nullable;

/** UC-011: a plan as a tree, the chosen element beside it. The address holds the filter and the choice. */
@Route(PlanLinks.PLAN)
@CssImport("./styles/plan.css")
@May(Operation.PLAN_READ)
class PlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanPast plans;
    private final transient PlanTree tree;
    private final transient Directory directory;

    private final TreeHead head;
    private final Div columns = new Div();
    private final BesideTree beside;
    private @Nullable PlanDetails plan;
    private @Nullable ElementTree elements;
    private @Nullable TreeFilterBar filterBar;
    private AsOf asOf = AsOf.TODAY;
    private TreeAddress address = new TreeAddress(TreeFilter.NONE, null);

    PlanView(
            PlanPast plans,
            PlanTree tree,
            Directory directory,
            PlanExport exports,
            Permissions permissions,
            List<PlanSection> sections,
            List<ElementPart> parts) {
        this.plans = plans;
        this.tree = tree;
        this.directory = directory;
        this.head = new TreeHead(exports, permissions, sections);
        columns.addClassName("plan-columns");
        this.beside = new BesideTree(directory, parts);
        getContent().add(head, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PlanId> id = event.getRouteParameters().get(PlanLinks.PLAN_ID).flatMap(PlanId::parse);
        AsOf day = id.map(known -> AsOf.of(event.getLocation(), known, plans)).orElse(AsOf.TODAY);
        Optional<PlanDetails> found = id.flatMap(known -> plans.plan(known, day.revision()));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        TreeAddress wanted = known(TreeAddress.of(event.getLocation().getQueryParameters()), found.get());
        PlanDetails shown = found.get();
        ElementTree grid = elements;
        TreeFilterBar bar = filterBar;
        if (plan == null || grid == null || bar == null || !plan.equals(shown) || !asOf.equals(day)) {
            plan = shown;
            asOf = day;
            head.show(shown, day, event.getLocation());
            bar = new TreeFilterBar(directory.departmentsToday(), groupings(shown), filter -> go(address.with(filter)));
            grid = new ElementTree(
                    tree,
                    shown.summary().id(),
                    day.revision(),
                    directory.departmentNames(),
                    row -> go(address.with(row.id())));
            grid.show(wanted.filter());
            elements = grid;
            filterBar = bar;
            columns.removeAll();
            columns.add(new TreeCard(bar, grid), beside);
        } else if (!grid.filter().equals(wanted.filter())) {
            grid.show(wanted.filter());
        }
        address = wanted;
        bar.show(wanted.filter(), wanted.filter().isEmpty() ? 0 : grid.matches());
        showBeside(shown, wanted.element(), grid);
    }

    /** An order that the plan does not have is its own order. */
    private TreeAddress known(TreeAddress wanted, PlanDetails shown) {
        return groupings(shown).containsKey(wanted.filter().grouping())
                ? wanted
                : wanted.with(wanted.filter().by(Grouping.BY_PLACE));
    }

    private Map<Grouping, String> groupings(PlanDetails shown) {
        Map<Grouping, String> groupings = new LinkedHashMap<>();
        groupings.put(Grouping.BY_PLACE, getTranslation("plan.TreeFilterBar.byPlace"));
        groupings.put(Grouping.BY_DEPARTMENT, getTranslation("plan.TreeFilterBar.byDepartment"));
        tree.axes(shown.summary().id())
                .forEach(axis -> groupings.put(
                        Grouping.by(axis.id()), getTranslation("plan.TreeFilterBar.byAxis", axis.label())));
        return groupings;
    }

    private void showBeside(PlanDetails details, @Nullable ElementId chosen, ElementTree grid) {
        Optional<ElementRow> element = Optional.ofNullable(chosen)
                .flatMap(id -> plans.element(details.summary().id(), id, asOf.revision()));
        if (element.isEmpty()) {
            beside.show(details);
            return;
        }
        List<ElementRow> path =
                plans.pathTo(details.summary().id(), element.get().id(), asOf.revision());
        grid.choose(element.get().id());
        beside.show(element.get(), path, asOf);
    }

    private void go(TreeAddress wanted) {
        if (plan != null && !wanted.equals(address)) {
            UI.getCurrent().navigate(PlanLinks.plan(plan.summary().id()), asOf.in(wanted.query()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "shell.pageTitle", plan == null ? "" : plan.summary().title());
    }
}
