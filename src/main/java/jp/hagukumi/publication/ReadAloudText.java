package jp.hagukumi.publication;

import jp.hagukumi.publication.EditionContent.Assessment;
import jp.hagukumi.publication.EditionContent.Goal;
import jp.hagukumi.publication.EditionContent.Opinion;
import jp.hagukumi.publication.EditionContent.Project;
import jp.hagukumi.publication.EditionContent.Report;
import jp.hagukumi.shared.FiscalYear;

/**
 * The whole edition as text to be read aloud (読み上げ用テキスト), as cities make it by hand today: no tables, every
 * cell as a sentence that names what it is.
 */
final class ReadAloudText {

    /** So that a text editor takes it for UTF-8. */
    private static final String MARK = "\uFEFF";

    private final PageFrame frame;
    private final StringBuilder text = new StringBuilder(MARK);

    ReadAloudText(PageFrame frame) {
        this.frame = frame;
    }

    String text() {
        EditionContent content = frame.content();
        line(content.title());
        if (!frame.material().municipality().isEmpty()) {
            said("publication.page.municipality", frame.material().municipality());
        }
        said("publication.page.plan", frame.material().plan());
        said("publication.page.year", frame.bothCalendars(frame.material().year()));
        said(
                "publication.page.reviewedIn",
                frame.bothCalendars(new FiscalYear(frame.material().reviewedIn())));
        said("publication.page.editionNumber", frame.edition());
        said("publication.page.published", frame.formats().dateTime(content.publishedAt()));
        said("publication.page.correction", content.reason());
        EditionContent.Counts counts = frame.material().counts();
        line(frame.say("publication.page.counts", counts.projects(), counts.reports()));
        if (counts.accepted() < counts.reports()) {
            line(frame.say("publication.page.notAll", counts.accepted(), counts.reports() - counts.accepted()));
        }
        assessments(0);
        figures();
        for (int number = 1; number <= frame.material().goals().size(); number++) {
            goal(frame.material().goals().get(number - 1), number);
        }
        council();
        return text.toString();
    }

    /** What the cover shows as charts and tables, and what the marks mean. */
    private void figures() {
        EditionCharts charts = new EditionCharts(frame);
        line("");
        line(frame.chartWords().spoken(charts.ratings()));
        charts.directions().ifPresent(directions -> line(frame.chartWords().spoken(directions)));
        frame.material()
                .scale()
                .forEach(mark -> line(frame.say(
                        "publication.page.aloud.mark",
                        mark.mark(),
                        mark.counted() ? mark.label() : frame.say("publication.page.notCounted", mark.label()))));
    }

    private void assessments(int goal) {
        for (Assessment one : frame.material().assessmentsOf(goal)) {
            line("");
            new AssessmentSection(frame).aloud(one).forEach(this::line);
        }
    }

    private void goal(Goal goal, int number) {
        line("");
        line(frame.say("publication.page.aloud.goal", goal.level(), goal.heading()));
        line(frame.say("publication.page.goalCounts", goal.projects().size(), goal.reports()));
        assessments(number);
        goal.projects().forEach(this::project);
    }

    private void project(Project project) {
        line("");
        line(frame.say("publication.page.aloud.project", project.heading()));
        said("publication.data.path", String.join(frame.say("publication.page.and"), project.path()));
        if (project.priority()) {
            line(frame.say("publication.page.aloud.priority"));
        }
        Integer since = project.newSince();
        if (since != null) {
            line(frame.say("publication.page.newSince", frame.formats().fiscalYear(new FiscalYear(since))));
        }
        if (!project.withoutReport().isEmpty()) {
            line(frame.say(
                    "publication.page.noReport",
                    String.join(frame.say("publication.page.and"), project.withoutReport())));
        }
        project.reports().forEach(this::report);
    }

    private void report(Report report) {
        said("publication.page.department", report.department());
        said("publication.page.text", report.text());
        said("publication.page.markHead", frame.mark(report));
        said("publication.page.reason", report.reason());
        said("publication.page.issues", report.issues());
        said("publication.page.improvement", report.improvement());
        said("publication.page.direction", report.direction());
    }

    private void council() {
        line("");
        line(frame.say("publication.page.councilTitle"));
        line(frame.say("publication.page.opinions", frame.material().opinions().size()));
        int number = 1;
        for (Opinion opinion : frame.material().opinions()) {
            line(
                    opinion.about().isEmpty()
                            ? frame.say("publication.page.opinionHeading", number)
                            : frame.say("publication.page.opinionOn", number, opinion.about()));
            line(frame.say("publication.page.givenOn", frame.formats().date(opinion.givenOn())));
            said("publication.page.opinion", opinion.opinion());
            said(
                    "publication.page.answer",
                    opinion.answer().isBlank() ? frame.say("publication.page.noAnswer") : opinion.answer());
            number++;
        }
    }

    private void said(String key, String value) {
        if (!value.isBlank()) {
            line(frame.say("publication.page.aloud.said", frame.say(key), value.strip()));
        }
    }

    private void line(String words) {
        text.append(words).append("\r\n");
    }
}
