package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.PlanSearch;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.SearchResult;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** UC-063: looks for words in the texts of all plans. The address holds what is looked for. */
@Route(PlanLinks.SEARCH)
@CssImport("./styles/plan.css")
@May(Operation.PLAN_READ)
class SearchView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanQueries plans;
    private final transient PlanSearch search;

    private final Div results = new Div();
    private @Nullable SearchBar bar;
    private SearchAddress address = new SearchAddress("", null);

    SearchView(PlanQueries plans, PlanSearch search) {
        this.plans = plans;
        this.search = search;
        getContent()
                .add(new PageHeader()
                        .step(getTranslation("plan.PlansView.title"), PlanLinks.plans())
                        .title(getTranslation("plan.SearchView.title")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = SearchAddress.of(event.getLocation().getQueryParameters());
        SearchBar box = bar;
        if (box == null) {
            List<PlanSummary> all = plans.plans();
            box = new SearchBar(all, this::go);
            bar = box;
            getContent().add(new Card(box), results);
        }
        SearchResult result = search.search(address.text(), address.plan());
        box.show(address, result.found());
        show(result);
    }

    private void show(SearchResult result) {
        results.removeAll();
        if (address.text().isEmpty()) {
            results.add(new EmptyState(getTranslation("plan.SearchView.hint")));
        } else if (result.found() == 0) {
            results.add(new EmptyState(getTranslation(
                    address.plan() == null ? "plan.SearchView.nothing" : "plan.SearchView.nothingHere",
                    address.text())));
        }
        result.plans().forEach(plan -> results.add(new SearchHits(plan)));
    }

    private void go(SearchAddress wanted) {
        if (!wanted.equals(address)) {
            UI.getCurrent().navigate(PlanLinks.search(), wanted.query());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("plan.SearchView.title"));
    }
}
