package jp.hagukumi.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.insight.InsightLinks;
import jp.hagukumi.insight.Insights;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;

/** UC-050: choose a yearly review to see it in charts. */
@Route(InsightLinks.CHARTS)
@Menu(order = 6, title = "insight.ChartsView.title")
@May(Operation.CHART_READ)
@CssImport("./styles/insight.css")
class ChartsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Insights insights;
    private final PageHeader header = new PageHeader();
    private final UnorderedList rounds = new UnorderedList();

    ChartsView(Insights insights) {
        this.insights = insights;
        rounds.addClassName("place-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        header.title(getTranslation("insight.ChartsView.title")).line(getTranslation("insight.ChartsView.line"));
        List<RoundSummary> all = insights.rounds();
        rounds.removeAll();
        all.forEach(round -> rounds.add(place(round)));
        getContent().removeAll();
        getContent().add(header, all.isEmpty() ? new EmptyState(getTranslation("insight.ChartsView.empty")) : rounds);
    }

    private ListItem place(RoundSummary round) {
        Span plan = new Span(round.planTitle());
        plan.addClassName("second");
        return new ListItem(
                new Anchor(
                        InsightLinks.round(round.id()),
                        getTranslation(
                                round.headingKey(), Formats.in(getLocale()).written(round.headingPlaces()))),
                plan);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("insight.ChartsView.title"));
    }
}
