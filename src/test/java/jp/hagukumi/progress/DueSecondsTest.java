package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementHead;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.progress.Punctuality.Kind;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last second of each due day and the first of the next, in Japan, wherever the server believes itself to be. */
class DueSecondsTest {

    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final LocalDate SECTION = LocalDate.of(2026, 6, 5);
    private static final LocalDate CHIEF = LocalDate.of(2026, 6, 12);
    private static final LocalDate LEAD = LocalDate.of(2026, 6, 30);
    private static final DepartmentId DEPARTMENT = DepartmentId.next();
    private static final RoundSummary ROUND = new RoundSummary(
            RoundId.next(),
            0,
            CampaignId.next(),
            PlanId.next(),
            "計画",
            RoundTerm.of(new FiscalYear(2025)),
            SECTION,
            CHIEF,
            LEAD);

    @AfterEach
    void goHome() {
        TimeZone.setDefault(ZONE);
    }

    private static void liveIn(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
    }

    /** 23:59:59 in Japan. */
    private static Instant lastSecondOf(LocalDate day) {
        return Instant.parse(day + "T14:59:59Z");
    }

    private static Board.DepartmentRow row(Followed report, Instant now) {
        ElementHead project = new ElementHead(report.element(), null, "1", "事業");
        return new BoardCount(ROUND, now, new PlanTree(List.of(project)), Map.of())
                .board("", List.of(report), null)
                .departments()
                .getFirst();
    }

    private static Followed report(ReportStage stage, @Nullable LocalDate openUntil) {
        Instant may = Instant.parse("2026-05-20T00:00:00Z");
        return new Followed(ReportId.next(), ElementId.next(), DEPARTMENT, stage, may, openUntil, may);
    }

    private static void assertLateFrom(Followed report, LocalDate due, Kind late) {
        Board.DepartmentRow before = row(report, lastSecondOf(due));
        assertThat(before.late()).isZero();
        assertThat(before.due().isLate()).isFalse();
        Board.DepartmentRow after = row(report, lastSecondOf(due).plusSeconds(1));
        assertThat(after.late()).isEqualTo(1);
        assertThat(after.due()).isEqualTo(new Punctuality(late, 1, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "UTC", "America/Los_Angeles"})
    void theSectionIsLateFromTheFirstSecondAfterItsDay(String zone) {
        liveIn(zone);
        assertLateFrom(report(ReportStage.WRITING, null), SECTION, Kind.SECTION_LATE);
        assertLateFrom(report(ReportStage.RETURNED, null), SECTION, Kind.SECTION_LATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "UTC", "America/Los_Angeles"})
    void theChiefIsLateFromTheFirstSecondAfterTheirDay(String zone) {
        liveIn(zone);
        assertLateFrom(report(ReportStage.SUBMITTED, null), CHIEF, Kind.CHIEF_LATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "UTC", "America/Los_Angeles"})
    void whatIsWithTheLeadIsNoLatenessOfTheSection(String zone) {
        liveIn(zone);
        assertThat(row(report(ReportStage.APPROVED, null), lastSecondOf(LEAD).plusSeconds(1))
                        .late())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "UTC", "America/Los_Angeles"})
    void whatIsOpenAgainIsLateFromTheFirstSecondAfterItsOwnDay(String zone) {
        liveIn(zone);
        Followed reopened = report(ReportStage.RETURNED, LEAD);

        assertThat(row(reopened, lastSecondOf(LEAD)).due().kind()).isEqualTo(Kind.ON_TIME);
        assertLateFrom(reopened, LEAD, Kind.SECTION_LATE);
    }
}
