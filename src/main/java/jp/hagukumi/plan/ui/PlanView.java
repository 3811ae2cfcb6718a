package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
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
import jp.hagukumi.plan.PlanExport;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanPast;
import jp.hagukumi.plan.PlanTree;
import jp.hagukumi.plan.TreeFilter;
import org.jspecify.annotations.Nullable;

/** UC-011: a plan as a tree, the chosen element beside it. The address holds the filter and the choice. */
@Route(PlanLinks.PLAN)
@CssImport("./styles/plan.css")
@May(Operation.PLAN_READ)
class PlanView extends PlanPage {

    private final transient PlanPast plans;
    private final transient PlanTree tree;
    private final transient Directory directory;

    private final transient PlanExport exports;
    private final transient Permissions permissions;
    private final transient TreeEditing editing;
    private final Div columns = new Div();
    private final BesideTree beside;
    private @Nullable ShownPlan plan;
    private @Nullable ElementTree elements;
    private @Nullable TreeFilterBar filterBar;
    private TreeAddress address = new TreeAddress(TreeFilter.NONE, null);

    PlanView(
            PlanPages pages,
            PlanPast plans,
            PlanTree tree,
            Directory directory,
            PlanExport exports,
            Permissions permissions,
            TreeEditing editing,
            List<ElementPart> parts) {
        super(pages, Days.ANY);
        this.plans = plans;
        this.tree = tree;
        this.directory = directory;
        this.exports = exports;
        this.permissions = permissions;
        this.editing = editing;
        columns.addClassName("plan-columns");
        this.beside = new BesideTree(directory, parts);
    }

    @Override
    protected void show(ShownPlan shown) {
        TreeAddress wanted = known(TreeAddress.of(shown.location().getQueryParameters()), shown);
        ElementTree grid = elements;
        TreeFilterBar bar = filterBar;
        if (plan == null || grid == null || bar == null || !plan.saysTheSameAs(shown)) {
            plan = shown;
            head(shown, PlanLinks.plan(shown.id()), shown.title())
                    .line(TreeHead.line(shown.details().summary(), getLocale()))
                    .actions(TreeHead.actions(shown, exports, permissions, getLocale()));
            body(columns);
            bar = new TreeFilterBar(directory.departmentsToday(), groupings(shown), filter -> go(address.with(filter)));
            grid = new ElementTree(
                    tree, shown.id(), shown.revision(), directory.departmentNames(), row -> go(address.with(row.id())));
            grid.show(wanted.filter());
            elements = grid;
            filterBar = bar;
            columns.removeAll();
            columns.add(new TreeCard(bar, grid, editing.begin(shown, grid)), beside);
        } else if (!grid.filter().equals(wanted.filter())) {
            grid.show(wanted.filter());
        }
        address = wanted;
        bar.show(wanted.filter(), wanted.filter().isEmpty() ? 0 : grid.matches());
        showBeside(shown, wanted.element(), grid);
    }

    /** An order that the plan does not have is its own order. */
    private TreeAddress known(TreeAddress wanted, ShownPlan shown) {
        return groupings(shown).containsKey(wanted.filter().grouping())
                ? wanted
                : wanted.with(wanted.filter().by(Grouping.BY_PLACE));
    }

    private Map<Grouping, String> groupings(ShownPlan shown) {
        Map<Grouping, String> groupings = new LinkedHashMap<>();
        groupings.put(Grouping.BY_PLACE, getTranslation("plan.TreeFilterBar.byPlace"));
        groupings.put(Grouping.BY_DEPARTMENT, getTranslation("plan.TreeFilterBar.byDepartment"));
        tree.axes(shown.id())
                .forEach(axis -> groupings.put(
                        Grouping.by(axis.id()), getTranslation("plan.TreeFilterBar.byAxis", axis.label())));
        return groupings;
    }

    private void showBeside(ShownPlan shown, @Nullable ElementId chosen, ElementTree grid) {
        Optional<ElementRow> element =
                Optional.ofNullable(chosen).flatMap(id -> plans.element(shown.id(), id, shown.revision()));
        if (element.isEmpty()) {
            beside.show(shown.details());
            return;
        }
        List<ElementRow> path = plans.pathTo(shown.id(), element.get().id(), shown.revision());
        grid.choose(element.get().id());
        beside.show(element.get(), path, shown.asOf());
    }

    private void go(TreeAddress wanted) {
        if (plan != null && !wanted.equals(address)) {
            UI.getCurrent().navigate(PlanLinks.plan(plan.id()), plan.asOf().in(wanted.query()));
        }
    }
}
