package jp.hagukumi.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * All that an edition says: pages, tables and data files are made from it alone, and it is printed whole as
 * {@code data.json}. It has no place for internal notes and none for names of staff or members.
 *
 * @param number 1 for the first edition of a round, one more for each correction
 * @param reason why this edition replaces the one before, empty for the first
 * @param publishedAt when it was frozen; also the time written on every file of the zip
 * @param asOf the day for which the figures hold
 */
record EditionContent(String title, int number, String reason, Instant publishedAt, LocalDate asOf, Material material) {

    /**
     * What is frozen of plan, reports and council.
     *
     * @param municipality whose plan it is, may be empty
     * @param fiscalYear the start year of the fiscal year reviewed
     * @param reviewedIn the start year of the fiscal year in which it was reviewed, by the day the review was due
     * @param scale the plan's marks in their order
     * @param goals in the order of the plan, with all projects that were under review
     * @param assessments what is settled of the plan as a whole, its goals and measures, in the order of the plan
     */
    record Material(
            String municipality,
            String plan,
            int fiscalYear,
            int reviewedIn,
            Counts counts,
            List<RatingMark> scale,
            List<String> directions,
            List<Goal> goals,
            List<Opinion> opinions,
            List<Assessment> assessments) {

        /** Those of a goal and below it, counted from 1; of the plan as a whole for 0. */
        List<Assessment> assessmentsOf(int goal) {
            return assessments.stream().filter(one -> one.goal() == goal).toList();
        }

        FiscalYear year() {
            return new FiscalYear(fiscalYear);
        }
    }

    /**
     * Projects and reports are two numbers: a project with several responsible departments has as many reports.
     *
     * @param projects projects under review, each counted once
     * @param reports reports asked for
     * @param accepted reports accepted, which are those that are printed
     */
    record Counts(int projects, int reports, int accepted) {}

    /**
     * A topmost element of the plan and the projects below it.
     *
     * @param level what the plan calls such elements (基本目標)
     */
    record Goal(String level, String code, String title, List<Project> projects) {

        String heading() {
            return joined(code, title);
        }

        int reports() {
            return projects.stream()
                    .mapToInt(project -> project.reports().size())
                    .sum();
        }
    }

    /**
     * A project under review.
     *
     * @param path the elements between the goal and the project, outermost first, as printed
     * @param newSince the start year of the fiscal year since which it is marked as new
     * @param departments all that report on it, also those whose report is not accepted
     * @param reports the accepted ones
     */
    record Project(
            List<String> path,
            String code,
            String title,
            boolean priority,
            @Nullable Integer newSince,
            List<String> departments,
            List<Report> reports) {

        String heading() {
            return joined(code, title);
        }

        /** The departments whose report is not part of this edition. */
        List<String> withoutReport() {
            Set<String> reported = reports.stream().map(Report::department).collect(Collectors.toSet());
            return departments.stream()
                    .filter(department -> !reported.contains(department))
                    .toList();
        }
    }

    /**
     * One department's accepted words.
     *
     * @param text the words written for the public; where there are none, the result
     * @param mark empty if none was given
     * @param direction the label, empty if none was given
     */
    record Report(
            String department,
            String text,
            String mark,
            String markLabel,
            String reason,
            String issues,
            String improvement,
            String direction) {}

    /**
     * What the office says of the plan as a whole, a goal or a measure.
     *
     * @param goal the place of its goal in the list of goals, from 1; 0 for the plan as a whole
     * @param about code and title, empty for the plan as a whole
     * @param mark with its label, empty if none was given
     * @param next what is to be done next, may be empty
     * @param meeting null if no internal meeting said anything
     */
    record Assessment(
            int goal,
            String about,
            String mark,
            String words,
            String next,
            @Nullable Meeting meeting) {}

    /** What an internal meeting said. */
    record Meeting(String name, LocalDate day, String mark, String words) {}

    /**
     * What the council said and the office answered.
     *
     * @param about code and title of what it is about
     * @param answer empty while there is none
     * @param givenOn the day on which it was given
     */
    record Opinion(String about, String opinion, String answer, LocalDate givenOn) {}

    Optional<RatingMark> mark(String mark) {
        return material.scale().stream()
                .filter(known -> known.mark().equals(mark))
                .findFirst();
    }

    private static String joined(String code, String title) {
        return code.isEmpty() ? title : code + " " + title;
    }
}
