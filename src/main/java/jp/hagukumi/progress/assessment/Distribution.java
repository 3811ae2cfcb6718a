package jp.hagukumi.progress.assessment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.ReportStatus;

/**
 * How the accepted marks of the projects below a place of the plan are spread. They are counted in two ways that are never
 * mixed:
 *
 * <ul>
 *   <li>By project, each counted once, though several sections report on it or it is listed twice: under its mark when all
 *       its sections gave the same one; as <em>differing</em> when they did not, since no rule says which of them is the
 *       project's; as <em>pending</em> while not all of them are accepted.
 *   <li>By section: every accepted report with its own mark.
 * </ul>
 *
 * <p>The two totals differ in published reviews: 富士見市's section ratings are 118 for 103 projects (次世代育成支援行動計画,
 * 実施状況), and 流山市 prints up to three sections in one sheet, each with a body of its own (令和7年度第2回子ども・子育て会議
 * 資料1-1, 1-2). Marks are counted and never averaged or joined into one.
 *
 * @param projects all projects under review; by mark, differing, unmarked and pending add up to them
 * @param byProject by mark, in the order of the scale, a mark that left the scale last
 * @param differing projects whose sections gave different marks
 * @param unmarked projects that were accepted without a mark
 * @param pending projects of which not every section's report is accepted
 * @param reports all reports asked for; by section, unmarked and pending ones add up to them
 * @param bySection the accepted reports by mark, in the same order
 */
public record Distribution(
        int projects,
        Map<String, Long> byProject,
        long differing,
        long unmarked,
        long pending,
        int reports,
        Map<String, Long> bySection,
        long reportsUnmarked,
        long reportsPending)
        implements Serializable {

    /** Of the reports below one place. */
    static Distribution of(Collection<ReportStatus> reports, List<RatingMark> scale) {
        Map<Object, List<ReportStatus>> projects = reports.stream()
                .collect(Collectors.groupingBy(ReportStatus::element, LinkedHashMap::new, Collectors.toList()));
        List<String> marks = new ArrayList<>();
        int[] others = new int[3];
        for (List<ReportStatus> project : projects.values()) {
            List<String> given =
                    project.stream().map(ReportStatus::mark).distinct().toList();
            if (!project.stream().allMatch(ReportStatus::accepted)) {
                others[2]++;
            } else if (given.size() > 1) {
                others[0]++;
            } else if (given.getFirst().isEmpty()) {
                others[1]++;
            } else {
                marks.add(given.getFirst());
            }
        }
        List<String> accepted = reports.stream()
                .filter(ReportStatus::accepted)
                .map(ReportStatus::mark)
                .toList();
        List<String> marked = accepted.stream().filter(mark -> !mark.isEmpty()).toList();
        return new Distribution(
                projects.size(),
                count(marks, scale),
                others[0],
                others[1],
                others[2],
                reports.size(),
                count(marked, scale),
                accepted.size() - marked.size(),
                reports.size() - accepted.size());
    }

    private static Map<String, Long> count(List<String> marks, List<RatingMark> scale) {
        Map<String, Long> counts = new LinkedHashMap<>();
        scale.forEach(mark -> counts.put(mark.mark(), 0L));
        marks.forEach(mark -> counts.merge(mark, 1L, Long::sum));
        return counts;
    }

    /** Every mark that the table of it needs a line for. */
    public List<String> marks() {
        List<String> marks = new ArrayList<>(byProject.keySet());
        bySection.keySet().stream().filter(mark -> !marks.contains(mark)).forEach(marks::add);
        return marks;
    }

    /** How many projects have this mark. */
    public long projects(String mark) {
        return Objects.requireNonNullElse(byProject.get(mark), 0L);
    }

    /** How many accepted reports have it. */
    public long reports(String mark) {
        return Objects.requireNonNullElse(bySection.get(mark), 0L);
    }
}
