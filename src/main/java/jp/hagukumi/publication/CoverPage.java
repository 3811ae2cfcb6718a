package jp.hagukumi.publication;

import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.publication.EditionContent.Goal;
import jp.hagukumi.publication.EditionContent.Material;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.ChartFigure;
import jp.hagukumi.uikit.ChartRenderer;

/** The first page: what this is, the figures in one view, how to read them, and the way to the rest. */
final class CoverPage {

    private static final int CHART_WIDTH = 760;

    private final PageFrame frame;
    private final Material material;
    private final ChartRenderer renderer;

    CoverPage(PageFrame frame, ChartRenderer renderer) {
        this.frame = frame;
        this.material = frame.material();
        this.renderer = renderer;
    }

    String html() {
        return frame.page(EditionFiles.COVER, frame.content().title(), html -> {
            facts(html);
            new AssessmentSection(frame).html(html, material.assessmentsOf(0));
            figures(html);
            scale(html);
            contents(html);
            files(html);
        });
    }

    private void facts(HtmlWriter html) {
        FiscalYear year = material.year();
        html.open("dl", "class", "facts");
        if (!material.municipality().isEmpty()) {
            fact(html, "publication.page.municipality", material.municipality());
        }
        fact(html, "publication.page.plan", material.plan());
        fact(html, "publication.page.year", frame.bothCalendars(year));
        fact(html, "publication.page.reviewedIn", frame.bothCalendars(new FiscalYear(material.reviewedIn())));
        fact(html, "publication.page.editionNumber", frame.edition());
        fact(
                html,
                "publication.page.published",
                frame.formats().dateTime(frame.content().publishedAt()));
        fact(html, "publication.page.asOf", frame.formats().date(frame.content().asOf()));
        html.close();
        if (!frame.content().reason().isEmpty()) {
            html.open("section", "class", "correction").element("h2", frame.say("publication.page.correction"));
            html.paragraphs(frame.content().reason()).close();
        }
    }

    private void fact(HtmlWriter html, String key, String value) {
        html.open("div").element("dt", frame.say(key)).element("dd", value).close();
    }

    private void figures(HtmlWriter html) {
        EditionContent.Counts counts = material.counts();
        html.open("section").element("h2", frame.say("publication.page.figures"));
        html.element("p", frame.say("publication.page.counts", counts.projects(), counts.reports()), "class", "lead");
        if (counts.accepted() < counts.reports()) {
            html.element(
                    "p", frame.say("publication.page.notAll", counts.accepted(), counts.reports() - counts.accepted()));
        }
        if (counts.reports() > counts.projects()) {
            html.element("p", frame.say("publication.page.whyMore"));
        }
        EditionCharts charts = new EditionCharts(frame);
        html.made(ChartFigure.html(charts.ratings(), frame.chartWords(), renderer, "ratings", CHART_WIDTH));
        charts.directions()
                .ifPresent(directions -> html.made(
                        ChartFigure.html(directions, frame.chartWords(), renderer, "directions", CHART_WIDTH)));
        html.close();
    }

    private void scale(HtmlWriter html) {
        if (material.scale().isEmpty()) {
            return;
        }
        html.open("section").element("h2", frame.say("publication.page.scale"));
        html.open("table")
                .element("caption", frame.say("publication.page.scaleCaption"))
                .open("thead")
                .open("tr");
        html.element("th", frame.say("publication.page.markHead"), "scope", "col")
                .element("th", frame.say("publication.page.meaning"), "scope", "col")
                .close()
                .close()
                .open("tbody");
        for (RatingMark mark : material.scale()) {
            html.open("tr").element("th", mark.mark(), "scope", "row");
            html.element("td", mark.counted() ? mark.label() : frame.say("publication.page.notCounted", mark.label()))
                    .close();
        }
        html.close().close().close();
    }

    private void contents(HtmlWriter html) {
        html.open("section")
                .element("h2", frame.say("publication.page.contents"))
                .open("ul", "class", "contents");
        for (int number = 1; number <= material.goals().size(); number++) {
            Goal goal = material.goals().get(number - 1);
            html.open("li").link(EditionFiles.goal(number), goal.heading());
            html.text(" ")
                    .element(
                            "span",
                            frame.say(
                                    "publication.page.goalCounts",
                                    goal.projects().size(),
                                    goal.reports()),
                            "class",
                            "note")
                    .close();
        }
        html.open("li").link(EditionFiles.COUNCIL, frame.say("publication.page.councilTitle"));
        html.text(" ")
                .element(
                        "span",
                        frame.say(
                                "publication.page.opinions", material.opinions().size()),
                        "class",
                        "note")
                .close();
        html.close().close();
    }

    private void files(HtmlWriter html) {
        html.open("section").element("h2", frame.say("publication.page.data")).open("ul", "class", "contents");
        file(html, EditionFiles.READ_ALOUD, "publication.page.readAloud", "publication.page.readAloudHint");
        file(html, EditionFiles.CSV, "publication.page.csv", "publication.page.csvHint");
        file(html, EditionFiles.JSON, "publication.page.json", "publication.page.jsonHint");
        file(html, EditionFiles.MANIFEST, "publication.page.manifest", "publication.page.manifestHint");
        html.close().close();
    }

    private void file(HtmlWriter html, String file, String nameKey, String hintKey) {
        html.open("li").link(file, frame.say(nameKey)).text(" ");
        html.element("span", frame.say(hintKey), "class", "note").close();
    }
}
