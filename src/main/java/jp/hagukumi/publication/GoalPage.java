package jp.hagukumi.publication;

import java.util.List;
import jp.hagukumi.publication.EditionContent.Goal;
import jp.hagukumi.publication.EditionContent.Project;
import jp.hagukumi.publication.EditionContent.Report;
import jp.hagukumi.shared.FiscalYear;

/** A goal: its projects in one table, then each project with what every department says. */
final class GoalPage {

    private final PageFrame frame;
    private final int number;
    private final Goal goal;

    /** The page of the goal at a place, counted from 1. */
    GoalPage(PageFrame frame, int number) {
        this.frame = frame;
        this.number = number;
        this.goal = frame.material().goals().get(number - 1);
    }

    String html() {
        return frame.page(EditionFiles.goal(number), goal.heading(), html -> {
            html.element(
                    "p",
                    frame.say("publication.page.goalCounts", goal.projects().size(), goal.reports()),
                    "class",
                    "lead");
            new AssessmentSection(frame).html(html, frame.material().assessmentsOf(number));
            if (goal.projects().isEmpty()) {
                html.element("p", frame.say("publication.page.noProjects"));
                return;
            }
            overview(html);
            for (int i = 0; i < goal.projects().size(); i++) {
                project(html, goal.projects().get(i), i + 1);
            }
        });
    }

    private void overview(HtmlWriter html) {
        html.open("section").element("h2", frame.say("publication.page.overview"));
        html.open(
                "div",
                "class",
                "wide",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                frame.say("publication.page.overview"));
        html.open("table");
        html.element(
                "caption",
                frame.say(
                        "publication.page.overviewCaption",
                        frame.formats().fiscalYear(frame.material().year())));
        html.open("thead").open("tr");
        for (String column : List.of(
                "publication.page.project",
                "publication.page.department",
                "publication.page.markHead",
                "publication.page.direction")) {
            html.element("th", frame.say(column), "scope", "col");
        }
        html.close().close().open("tbody");
        for (int i = 0; i < goal.projects().size(); i++) {
            rows(html, goal.projects().get(i), i + 1);
        }
        html.close().close().close().close();
    }

    /** One row for each department: a project's name stands again in each, so that no row needs another to be read. */
    private void rows(HtmlWriter html, Project project, int place) {
        for (String department : project.departments()) {
            html.open("tr").open("th", "scope", "row").link("#" + anchor(place), project.heading());
            html.close().element("td", department);
            Report report = project.reports().stream()
                    .filter(one -> one.department().equals(department))
                    .findFirst()
                    .orElse(null);
            html.element("td", report == null ? frame.say("publication.page.notInThisEdition") : frame.mark(report));
            html.element("td", report == null ? frame.say("publication.page.none") : frame.direction(report));
            html.close();
        }
    }

    private void project(HtmlWriter html, Project project, int place) {
        html.open("section", "class", "project", "id", anchor(place)).element("h2", project.heading());
        if (!project.path().isEmpty()) {
            html.element("p", String.join(frame.say("publication.page.pathStep"), project.path()), "class", "note");
        }
        marks(html, project);
        if (!project.withoutReport().isEmpty()) {
            html.element(
                    "p",
                    frame.say(
                            "publication.page.noReport",
                            String.join(frame.say("publication.page.and"), project.withoutReport())));
        }
        for (Report report : project.reports()) {
            html.open("section", "class", "report").element("h3", report.department());
            html.open("dl");
            said(html, "publication.page.text", report.text());
            said(html, "publication.page.markHead", frame.mark(report));
            said(html, "publication.page.reason", report.reason());
            said(html, "publication.page.issues", report.issues());
            said(html, "publication.page.improvement", report.improvement());
            said(html, "publication.page.direction", report.direction());
            html.close().close();
        }
        html.close();
    }

    private void marks(HtmlWriter html, Project project) {
        Integer since = project.newSince();
        if (!project.priority() && since == null) {
            return;
        }
        html.open("p", "class", "marks");
        if (project.priority()) {
            html.element("span", frame.say("publication.page.priority")).text(" ");
        }
        if (since != null) {
            html.element(
                    "span",
                    frame.say("publication.page.newSince", frame.formats().fiscalYear(new FiscalYear(since))));
        }
        html.close();
    }

    /** What was left empty is left out. */
    private void said(HtmlWriter html, String key, String text) {
        if (!text.isBlank()) {
            html.open("div").element("dt", frame.say(key)).open("dd");
            html.paragraphs(text).close().close();
        }
    }

    private static String anchor(int place) {
        return "project-" + place;
    }
}
