package jp.hagukumi.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.insight.InsightLinks;
import jp.hagukumi.insight.Insights;
import jp.hagukumi.insight.RoundFigures;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Chart;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;

/** UC-050: the ratings of a yearly review by goal, and how far each department is. */
@Route(InsightLinks.ROUND)
@May(Operation.CHART_READ)
@CssImport("./styles/insight.css")
class RoundChartsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Insights insights;
    private String title = "";

    RoundChartsView(Insights insights) {
        this.insights = insights;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(InsightLinks.ROUND_ID)
                .flatMap(RoundId::parse)
                .flatMap(id -> insights.figures(id, getLocale()))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(RoundFigures figures) {
        title = getTranslation(
                "insight.RoundChartsView.title",
                getTranslation(
                        figures.round().headingKey(),
                        Formats.in(getLocale()).written(figures.round().headingPlaces())));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader()
                                .step(getTranslation("insight.ChartsView.title"), InsightLinks.charts())
                                .title(title)
                                .line(figures.round().planTitle())
                                .actions(board(figures)),
                        counts(figures),
                        new Card(new Chart(figures.ratings())),
                        new Card(new Chart(figures.progress())));
    }

    private Anchor board(RoundFigures figures) {
        return new Anchor(ProgressLinks.board(figures.round().id()), getTranslation("insight.RoundChartsView.board"));
    }

    private Card counts(RoundFigures figures) {
        Paragraph counts =
                new Paragraph(getTranslation("insight.RoundChartsView.counts", figures.projects(), figures.reports()));
        counts.addClassName("lead-line");
        Paragraph accepted = new Paragraph(getTranslation(
                "insight.RoundChartsView.accepted", figures.accepted(), figures.marked(), figures.notCounted()));
        Paragraph why = new Paragraph(getTranslation("insight.RoundChartsView.whyMore"));
        why.addClassName("second");
        why.setVisible(figures.reports() > figures.projects());
        return new Card(counts, accepted, why);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
