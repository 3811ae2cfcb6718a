package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {

    private static final PersonId WRITER = PersonId.next();
    private static final PersonId CHIEF = PersonId.next();
    private static final PersonId LEAD = PersonId.next();
    private static final Instant NOON = Instant.parse("2026-05-27T03:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Rubric RUBRIC = new Rubric(
            List.of(
                    new RatingMark("A", "計画以上", true, true),
                    new RatingMark("B", "計画どおり", false, true),
                    new RatingMark("－", "評価できない", true, false)),
            List.of(new DirectionView("keep", "維持"), new DirectionView("expand", "拡充")));
    private static final ReportText COMPLETE = new ReportText("実績", "B", "", "", "改善策", "keep", "公表用", "");

    private final Report report = new Report(RoundId.next(), ElementId.next(), DepartmentId.next(), NOON);

    private Report submitted() {
        report.write(COMPLETE, RUBRIC, WRITER, NOON);
        report.submit(RUBRIC, WRITER, NOON);
        return report;
    }

    private Report approved() {
        submitted().approve(CHIEF, NOON);
        return report;
    }

    private Report accepted() {
        approved().accept(LEAD, NOON);
        return report;
    }

    private void bring(ReportState state) {
        switch (state) {
            case DRAFT -> report.write(COMPLETE, RUBRIC, WRITER, NOON);
            case SUBMITTED -> submitted();
            case APPROVED -> approved();
            case ACCEPTED -> accepted();
            case RETURNED -> submitted().sendBack(CHIEF, "理由", NOON);
        }
    }

    private static void refuses(String rule, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage("progress.violation." + rule);
    }

    @Test
    void isNotBegunUntilSomebodyWritesAWord() {
        assertThat(report.isStarted()).isFalse();

        report.write(ReportText.EMPTY.with(ReportField.RESULT, "実"), RUBRIC, WRITER, NOON);

        assertThat(report.isStarted()).isTrue();
    }

    @Test
    void remembersTheWordsOfMarkAndDirectionWhateverBecomesOfTheLists() {
        report.write(COMPLETE, RUBRIC, WRITER, NOON);

        assertThat(report.markLabel()).isEqualTo("計画どおり");
        assertThat(report.directionLabel()).isEqualTo("維持");
    }

    @Test
    void refusesAMarkThatThePlanDoesNotKnow() {
        refuses("unknownMark", () -> report.write(COMPLETE.with(ReportField.MARK, "Z"), RUBRIC, WRITER, NOON));
    }

    @Test
    void refusesADirectionThatThePlanDoesNotKnow() {
        refuses(
                "unknownDirection",
                () -> report.write(COMPLETE.with(ReportField.DIRECTION, "up"), RUBRIC, WRITER, NOON));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportField.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MARK", "DIRECTION"})
    void takesTextUpToItsLengthAndRefusesOneCharacterMoreInsteadOfCutting(ReportField field) {
        String full = "あ".repeat(field.max());

        assertThat(ReportText.EMPTY.with(field, full).get(field)).isEqualTo(full);
        refuses("tooLong", () -> ReportText.EMPTY.with(field, full + "あ"));
    }

    @Test
    void countsACharacterOutsideTheBasicPlaneOnce() {
        String full = "𠮷".repeat(ReportText.PUBLIC_TEXT_MAX);

        assertThat(ReportText.EMPTY.with(ReportField.PUBLIC_TEXT, full).publicText())
                .isEqualTo(full);
    }

    @Test
    void listsWhatIsMissingInTheOrderOfTheForm() {
        assertThat(report.missing(RUBRIC))
                .containsExactly(
                        ReportField.RESULT,
                        ReportField.MARK,
                        ReportField.IMPROVEMENT,
                        ReportField.DIRECTION,
                        ReportField.PUBLIC_TEXT);
    }

    @Test
    void missesTheReasonOnlyWithAMarkThatAsksForOne() {
        report.write(COMPLETE.with(ReportField.MARK, "A"), RUBRIC, WRITER, NOON);
        assertThat(report.missing(RUBRIC)).containsExactly(ReportField.MARK_REASON);

        report.write(COMPLETE, RUBRIC, WRITER, NOON);
        assertThat(report.missing(RUBRIC)).isEmpty();
    }

    @Test
    void asksForNoMarkAndNoDirectionWhereThePlanHasNone() {
        assertThat(report.missing(new Rubric(List.of(), List.of())))
                .containsExactly(ReportField.RESULT, ReportField.IMPROVEMENT, ReportField.PUBLIC_TEXT);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportField.class,
            names = {"RESULT", "MARK", "IMPROVEMENT", "DIRECTION", "PUBLIC_TEXT"})
    void isNotSubmittedWhileSomethingIsMissing(ReportField field) {
        report.write(COMPLETE.with(field, ""), RUBRIC, WRITER, NOON);

        refuses("incomplete", () -> report.submit(RUBRIC, WRITER, NOON));
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.decisions()).isEmpty();
    }

    @Test
    void goesFromTheWriterOverTheChiefToTheLead() {
        accepted();

        assertThat(report.decisions())
                .extracting(Decision::from, Decision::to, Decision::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ReportState.DRAFT, ReportState.SUBMITTED, WRITER),
                        org.assertj.core.groups.Tuple.tuple(ReportState.SUBMITTED, ReportState.APPROVED, CHIEF),
                        org.assertj.core.groups.Tuple.tuple(ReportState.APPROVED, ReportState.ACCEPTED, LEAD));
    }

    @Test
    void keepsWithEachStepTheTextAsItStoodThen() {
        submitted().sendBack(CHIEF, "数を足す", NOON);
        report.write(COMPLETE.with(ReportField.RESULT, "実績 41,280人"), RUBRIC, WRITER, LATER);
        report.submit(RUBRIC, WRITER, LATER);

        assertThat(report.lastSentBack().orElseThrow().text()).isEqualTo(COMPLETE);
        assertThat(report.decisions().getLast().text().result()).isEqualTo("実績 41,280人");
    }

    @Test
    void saysSinceWhenAndByWhomItIsWhereItIs() {
        report.write(COMPLETE, RUBRIC, WRITER, NOON);
        report.submit(RUBRIC, WRITER, LATER);

        assertThat(report.stateSince()).isEqualTo(LATER);
        assertThat(report.stateBy()).isEqualTo(WRITER);
    }

    /** For each deed the states in which it is possible; in all others it is refused and nothing changes. */
    @ParameterizedTest
    @EnumSource(ReportState.class)
    void refusesEveryStepThatTheTableDoesNotKnow(ReportState state) {
        Map<String, Set<ReportState>> possible = Map.of(
                "write", EnumSet.of(ReportState.DRAFT, ReportState.RETURNED),
                "submit", EnumSet.of(ReportState.DRAFT, ReportState.RETURNED),
                "approve", EnumSet.of(ReportState.SUBMITTED),
                "sendBack", EnumSet.of(ReportState.SUBMITTED, ReportState.APPROVED),
                "accept", EnumSet.of(ReportState.APPROVED),
                "reopen", EnumSet.of(ReportState.ACCEPTED));
        bring(state);
        int steps = report.decisions().size();

        Map<String, ThrowingCallable> deeds = Map.of(
                "write",
                () -> report.write(COMPLETE.with(ReportField.RESULT, "別"), RUBRIC, WRITER, LATER),
                "submit",
                () -> report.submit(RUBRIC, WRITER, LATER),
                "approve",
                () -> report.approve(CHIEF, LATER),
                "sendBack",
                () -> report.sendBack(LEAD, "理由", LATER),
                "accept",
                () -> report.accept(LEAD, LATER),
                "reopen",
                () -> report.reopen(LEAD, "理由", LATER));
        deeds.forEach((deed, act) -> {
            if (!possible.getOrDefault(deed, Set.of()).contains(state)) {
                assertThatThrownBy(act).as(deed).isInstanceOf(RuleViolation.class);
                assertThat(report.state()).as(deed).isEqualTo(state);
                assertThat(report.decisions()).as(deed).hasSize(steps);
            }
        });
    }

    @Test
    void returnsToTheSectionFromTheChief() {
        submitted().sendBack(CHIEF, " 数を足す ", LATER);

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        assertThat(report.stateReason()).isEqualTo("数を足す");
    }

    @Test
    void returnsToTheSectionFromTheLead() {
        approved().sendBack(LEAD, "数を足す", LATER);

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
    }

    @Test
    void isReopenedForItsSectionByTheLeadWithAReason() {
        accepted().reopen(LEAD, "数の誤り", LATER);

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        assertThat(report.stateReason()).isEqualTo("数の誤り");
    }

    @Test
    void isNotSentBackWithoutAReason() {
        submitted();

        refuses("reasonMissing", () -> report.sendBack(CHIEF, " ", LATER));
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void isNotReopenedWithoutAReason() {
        accepted();

        refuses("reasonMissing", () -> report.reopen(LEAD, "", LATER));
        assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void refusesAReasonOverLength() {
        submitted();

        refuses("tooLong", () -> report.sendBack(CHIEF, "あ".repeat(Decision.REASON_MAX + 1), LATER));
    }

    @Test
    void isNeverConfirmedByWhoWroteIt() {
        submitted();

        refuses("ownWork", () -> report.approve(WRITER, LATER));
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void isNeverSentBackByTheChiefWhoWroteIt() {
        submitted();

        refuses("ownWork", () -> report.sendBack(WRITER, "理由", LATER));
    }

    @Test
    void isNotConfirmedByWhoWroteAPartOfItEvenIfAnotherSubmittedIt() {
        report.write(COMPLETE, RUBRIC, CHIEF, NOON);
        report.write(COMPLETE.with(ReportField.RESULT, "直した"), RUBRIC, WRITER, NOON);
        report.submit(RUBRIC, WRITER, NOON);

        refuses("ownWork", () -> report.approve(CHIEF, LATER));
    }

    @Test
    void makesNobodyAnAuthorWhoSavedWithoutChangingAWord() {
        report.write(COMPLETE, RUBRIC, WRITER, NOON);
        report.write(COMPLETE, RUBRIC, CHIEF, NOON);

        assertThat(report.isWrittenBy(CHIEF)).isFalse();
    }
}
