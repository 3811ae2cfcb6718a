package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.RatingMark;
import org.junit.jupiter.api.Test;

/** An accepted report that the lead opens again until a day. */
class ReopenedReportTest {

    private static final PersonId WRITER = PersonId.next();
    private static final PersonId CHIEF = PersonId.next();
    private static final PersonId LEAD = PersonId.next();
    private static final Instant NOON = Instant.parse("2026-07-01T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate UNTIL = TODAY.plusDays(7);
    private static final Instant NEXT_DAY = Instant.parse("2026-07-08T15:00:00Z");
    private static final Rubric RUBRIC = new Rubric(
            Form.STANDARD,
            List.of(new RatingMark("A", "計画以上", false, true), new RatingMark("B", "計画どおり", false, true)),
            List.of(new DirectionView("keep", "維持")));
    private static final ReportText WORDS = new ReportText(Map.of(
            FieldCode.RESULT, "実績",
            FieldCode.MARK, "B",
            FieldCode.IMPROVEMENT, "改善策",
            FieldCode.DIRECTION, "keep",
            FieldCode.PUBLIC_TEXT, "公表用"));

    private final Report report = new Report(RoundId.next(), ElementId.next(), DepartmentId.next(), NOON);

    private void write(FieldCode field, String words, Instant at) {
        ReportEntry now = report.entries().get(field);
        report.write(List.of(new Written(field, now == null ? 0 : now.version(), words)), RUBRIC, WRITER, at);
    }

    private void handIn(Instant at) {
        report.submit(RUBRIC, WRITER, at);
        report.approve(Hand.of(CHIEF), at);
        report.accept(LEAD, at);
    }

    private void acceptAndReopen() {
        WORDS.values().forEach((field, words) -> write(field, words, NOON));
        handIn(NOON);
        report.reopen(LEAD, "数の誤り", UNTIL, NOON);
    }

    @Test
    void isWrittenAndHandedInUntilItsLastDayAndNoLonger() {
        acceptAndReopen();

        assertThatCode(() -> write(FieldCode.RESULT, "直した実績", NEXT_DAY.minusSeconds(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> write(FieldCode.RESULT, "遅い", NEXT_DAY)).hasMessage("progress.violation.openEnded");
        assertThatThrownBy(() -> report.submit(RUBRIC, WRITER, NEXT_DAY)).hasMessage("progress.violation.openEnded");
        assertThat(report.text().get(FieldCode.RESULT)).isEqualTo("直した実績");
    }

    @Test
    void goesOnWithChiefAndLeadAfterTheLastDayWhenItWasHandedInByThen() {
        acceptAndReopen();
        report.submit(RUBRIC, WRITER, NEXT_DAY.minusSeconds(1));

        report.approve(Hand.of(CHIEF), NEXT_DAY);
        report.accept(LEAD, NEXT_DAY);

        assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(report.openUntil()).isNull();
    }

    @Test
    void getsAnotherDayFromTheLeadWithAReason() {
        acceptAndReopen();

        report.reopen(LEAD, "集計を待つ", UNTIL.plusDays(3), NEXT_DAY);
        write(FieldCode.RESULT, "待った実績", NEXT_DAY);

        assertThat(report.openUntil()).isEqualTo(UNTIL.plusDays(3));
        assertThat(report.decisions().getLast())
                .extracting(Decision::from, Decision::to, Decision::reason, Decision::openUntil)
                .containsExactly(ReportState.RETURNED, ReportState.RETURNED, "集計を待つ", UNTIL.plusDays(3));
        assertThat(report.lastSentBack().map(Decision::reason))
                .as("what is to be corrected")
                .contains(report.decisions().get(report.decisions().size() - 2).reason());
    }

    @Test
    void isNotOpenedUntilADayThatHasPassed() {
        acceptAndReopen();

        assertThatThrownBy(() -> report.reopen(LEAD, "理由", TODAY.minusDays(1), NOON))
                .hasMessage("progress.violation.untilPast");
        assertThatCode(() -> report.reopen(LEAD, "理由", TODAY, NOON)).doesNotThrowAnyException();
    }

    @Test
    void whatAChiefSentBackHasNoLastDayForTheLeadToSet() {
        WORDS.values().forEach((field, words) -> write(field, words, NOON));
        report.submit(RUBRIC, WRITER, NOON);
        report.sendBack(Hand.of(CHIEF), "数を足す", NOON);

        assertThat(report.mayBeReopened()).isFalse();
        assertThatThrownBy(() -> report.reopen(LEAD, "理由", UNTIL, NOON)).hasMessage("progress.violation.wrongState");
        assertThatCode(() -> write(FieldCode.RESULT, "直した", NEXT_DAY.plusSeconds(1_000_000)))
                .doesNotThrowAnyException();
    }

    @Test
    void staysTheOfficesWordAsItWasAcceptedUntilItIsAcceptedAnew() {
        acceptAndReopen();
        write(FieldCode.RESULT, "書きかけ", NOON);
        write(FieldCode.MARK, "A", NOON);

        AcceptedWord word = report.acceptedWord().orElseThrow();
        assertThat(word.text()).isEqualTo(WORDS);
        assertThat(word.labels().get(FieldCode.MARK)).isEqualTo("計画どおり");
        assertThat(word.at()).isEqualTo(NOON);
        assertThat(ReportText.of(report.acceptedEntries())).isEqualTo(WORDS);
        assertThat(report.acceptedEntries().get(FieldCode.MARK).label()).isEqualTo("計画どおり");

        handIn(NEXT_DAY.minusSeconds(1));
        assertThat(report.acceptedWord().orElseThrow().text().get(FieldCode.RESULT))
                .isEqualTo("書きかけ");
        assertThat(report.acceptedWord().orElseThrow().labels().get(FieldCode.MARK))
                .isEqualTo("計画以上");
    }

    @Test
    void hasNoWordOfTheOfficeBeforeItWasEverAccepted() {
        WORDS.values().forEach((field, words) -> write(field, words, NOON));

        assertThat(report.acceptedWord()).isEmpty();
    }

    @Test
    void anotherDayIsNoSendingBackInTheCalendarOfTheRound() {
        acceptAndReopen();
        report.reopen(LEAD, "集計を待つ", UNTIL.plusDays(3), NEXT_DAY);

        assertThat(report.decisions())
                .map(step ->
                        RoundCalendar.Kind.of(new PastStep(report.department(), step.from(), step.to(), step.at())))
                .filteredOn(Optional::isPresent)
                .map(Optional::orElseThrow)
                .containsExactly(
                        RoundCalendar.Kind.SUBMITTED, RoundCalendar.Kind.APPROVED, RoundCalendar.Kind.ACCEPTED);
    }
}
