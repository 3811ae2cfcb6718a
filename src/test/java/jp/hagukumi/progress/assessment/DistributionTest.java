package jp.hagukumi.progress.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.ReportStatus;
import org.junit.jupiter.api.Test;

/** How marks are counted: a project once, however many sections report on it, and every section by itself. */
class DistributionTest {

    private static final List<RatingMark> SCALE = List.of(
            new RatingMark("A", "計画以上", true, true),
            new RatingMark("B", "計画どおり", false, true),
            new RatingMark("C", "一部", true, true));

    private static ReportStatus report(ElementId project, ReportState state, String mark) {
        return new ReportStatus(
                ReportId.next(), project, DepartmentId.next(), state, true, mark, state == ReportState.ACCEPTED);
    }

    private static ReportStatus accepted(ElementId project, String mark) {
        return report(project, ReportState.ACCEPTED, mark);
    }

    @Test
    void aProjectOfSeveralSectionsCountsOnceWhenTheyAgreeAndIsNobodysMarkWhenTheyDoNot() {
        ElementId agreed = ElementId.next();
        ElementId differing = ElementId.next();

        Distribution marks = Distribution.of(
                List.of(
                        accepted(agreed, "B"),
                        accepted(agreed, "B"),
                        accepted(differing, "A"),
                        accepted(differing, "C"),
                        accepted(ElementId.next(), "B")),
                SCALE);

        assertThat(marks.byProject()).containsExactly(entry("A", 0L), entry("B", 2L), entry("C", 0L));
        assertThat(marks.differing()).isEqualTo(1);
        assertThat(marks.bySection()).containsExactly(entry("A", 1L), entry("B", 3L), entry("C", 1L));
    }

    @Test
    void aProjectIsPendingUntilTheLastOfItsSectionsIsAccepted() {
        ElementId half = ElementId.next();

        Distribution marks = Distribution.of(
                List.of(accepted(half, "A"), report(half, ReportState.APPROVED, "A"), accepted(ElementId.next(), "")),
                SCALE);

        assertThat(marks.pending()).isEqualTo(1);
        assertThat(marks.unmarked()).isEqualTo(1);
        assertThat(marks.reports("A")).isEqualTo(1);
        assertThat(marks.reportsPending()).isEqualTo(1);
        assertThat(marks.reportsUnmarked()).isEqualTo(1);
    }

    @Test
    void bothWaysAddUpAlsoWithAMarkThatHasLeftTheScale() {
        ElementId one = ElementId.next();
        Distribution marks = Distribution.of(
                List.of(
                        accepted(one, "A"),
                        accepted(one, "A"),
                        accepted(ElementId.next(), "拡大"),
                        accepted(ElementId.next(), ""),
                        report(ElementId.next(), ReportState.DRAFT, "B")),
                SCALE);

        assertThat(marks.marks()).containsExactly("A", "B", "C", "拡大");
        assertThat(marks.marks().stream().mapToLong(marks::projects).sum()
                        + marks.differing()
                        + marks.unmarked()
                        + marks.pending())
                .isEqualTo(marks.projects());
        assertThat(marks.marks().stream().mapToLong(marks::reports).sum()
                        + marks.reportsUnmarked()
                        + marks.reportsPending())
                .isEqualTo(marks.reports());
    }

    @Test
    void oneHundredAndThreeProjectsBearOneHundredAndEighteenMarks() {
        List<ReportStatus> reports = new ArrayList<>();
        for (int i = 0; i < 103; i++) {
            ElementId project = ElementId.next();
            reports.add(accepted(project, "A"));
            if (i < 15) {
                reports.add(accepted(project, "A"));
            }
        }

        Distribution marks = Distribution.of(reports, SCALE);

        assertThat(marks.projects("A")).isEqualTo(103);
        assertThat(marks.reports("A")).isEqualTo(118);
    }
}
