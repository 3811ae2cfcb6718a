package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.FiscalYear;
import org.junit.jupiter.api.Test;

class LineageTest {

    private static final RoundTerm Y2023 = RoundTerm.of(new FiscalYear(2023));
    private static final RoundTerm Y2024 = RoundTerm.of(new FiscalYear(2024));
    private static final ElementId PROJECT = ElementId.next();
    private static final ElementId MERGED = ElementId.next();
    private static final ElementId OF_THE_PLAN_BEFORE = ElementId.next();
    private static final DepartmentId HOIKU = DepartmentId.next();
    private static final DepartmentId KATEI = DepartmentId.next();
    private static final DepartmentId FORMER_HOIKU = DepartmentId.next();
    private static final DepartmentId STRANGER = DepartmentId.next();

    private static PastReport report(ElementId element, DepartmentId department, RoundTerm term) {
        return new PastReport(ReportId.next(), RoundId.next(), element, department, ReportState.ACCEPTED, term);
    }

    private static Lineage lineage(Map<ElementId, List<ElementId>> predecessors) {
        return new Lineage(
                predecessors,
                Map.of(
                        HOIKU, Set.of(HOIKU.value(), FORMER_HOIKU.value()),
                        KATEI, Set.of(KATEI.value())));
    }

    private static List<PastReport> before(Lineage lineage, DepartmentId department, PastReport... past) {
        return lineage.before(PROJECT, department, List.of(HOIKU, KATEI), Arrays.asList(past));
    }

    @Test
    void goesOnFromTheLatestReportOfItsDepartmentOrOfOneWhoseWorkThatHasTakenOver() {
        PastReport older = report(PROJECT, HOIKU, Y2023);
        PastReport latest = report(PROJECT, FORMER_HOIKU, Y2024);
        PastReport others = report(PROJECT, KATEI, Y2024);

        assertThat(before(lineage(Map.of()), HOIKU, older, latest, others)).containsExactly(latest);
        assertThat(before(lineage(Map.of()), KATEI, older, latest, others)).containsExactly(others);
    }

    @Test
    void givesToAllWhatBelongsToNoneOfThoseWhoAreAskedNow() {
        PastReport stranger = report(PROJECT, STRANGER, Y2024);

        assertThat(before(lineage(Map.of()), HOIKU, stranger)).containsExactly(stranger);
        assertThat(before(lineage(Map.of()), KATEI, stranger)).containsExactly(stranger);
    }

    @Test
    void putsTogetherWhatWasReportedOnMergedProjects() {
        PastReport own = report(PROJECT, HOIKU, Y2024);
        PastReport merged = report(MERGED, HOIKU, Y2024);
        Lineage lineage = lineage(Map.of(PROJECT, List.of(MERGED)));

        assertThat(before(lineage, HOIKU, merged, own)).containsExactly(own, merged);
    }

    @Test
    void leavesOutWhatWasMergedBeforeItsOwnLatestReport() {
        PastReport own = report(PROJECT, HOIKU, Y2024);
        PastReport longAgo = report(MERGED, HOIKU, Y2023);
        Lineage lineage = lineage(Map.of(PROJECT, List.of(MERGED)));

        assertThat(before(lineage, HOIKU, longAgo, own)).containsExactly(own);
    }

    @Test
    void followsAProjectIntoThePlanBeforeAndThroughAMergeThere() {
        PastReport then = report(OF_THE_PLAN_BEFORE, HOIKU, Y2024);
        PastReport mergedThen = report(MERGED, HOIKU, Y2024);
        Lineage lineage = lineage(Map.of(PROJECT, List.of(OF_THE_PLAN_BEFORE), OF_THE_PLAN_BEFORE, List.of(MERGED)));

        assertThat(before(lineage, HOIKU, mergedThen, then)).containsExactly(then, mergedThen);
    }

    @Test
    void givesEachPartOfASplitProjectTheSame() {
        ElementId otherPart = ElementId.next();
        PastReport then = report(OF_THE_PLAN_BEFORE, HOIKU, Y2024);
        Lineage lineage = lineage(Map.of(PROJECT, List.of(OF_THE_PLAN_BEFORE), otherPart, List.of(OF_THE_PLAN_BEFORE)));

        assertThat(Stream.of(PROJECT, otherPart)
                        .map(part -> lineage.before(part, HOIKU, List.of(HOIKU), List.of(then)))
                        .collect(Collectors.toSet()))
                .containsExactly(List.of(then));
    }

    @Test
    void prefersAnInterimReportOfTheSameYearToLastYears() {
        PastReport year = report(PROJECT, HOIKU, Y2024);
        PastReport interim = report(PROJECT, HOIKU, RoundTerm.interim("上半期", LocalDate.of(2025, 9, 30)));

        assertThat(before(lineage(Map.of()), HOIKU, year, interim)).containsExactly(interim);
    }

    @Test
    void endsWhereElementsWereMergedInACircle() {
        Lineage circle = lineage(Map.of(PROJECT, List.of(MERGED), MERGED, List.of(PROJECT)));

        assertThat(circle.sources(PROJECT)).containsExactly(PROJECT, MERGED);
    }
}
