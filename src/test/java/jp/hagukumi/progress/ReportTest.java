package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final PersonId WRITER = PersonId.next();
    private static final PersonId CHIEF = PersonId.next();
    private static final PersonId LEAD = PersonId.next();
    private static final Instant NOON = Instant.parse("2026-05-27T03:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);
    private static final Rubric RUBRIC = new Rubric(
            Form.STANDARD,
            List.of(
                    new RatingMark("A", "計画以上", true, true),
                    new RatingMark("B", "計画どおり", false, true),
                    new RatingMark("－", "評価できない", true, false)),
            List.of(new DirectionView("keep", "維持"), new DirectionView("expand", "拡充")));
    private static final FieldCode FIGURE = new FieldCode("figure");
    private static final int PUBLIC_MAX =
            Form.STANDARD.field(FieldCode.PUBLIC_TEXT).orElseThrow().max();
    private static final ReportText COMPLETE = new ReportText(Map.of(
            FieldCode.RESULT, "実績",
            FieldCode.MARK, "B",
            FieldCode.IMPROVEMENT, "改善策",
            FieldCode.DIRECTION, "keep",
            FieldCode.PUBLIC_TEXT, "公表用"));

    private final Report report = new Report(RoundId.next(), ElementId.next(), DepartmentId.next(), NOON);

    /** All that this text says, written by somebody who has seen what stands there. */
    private List<PastEntry> write(ReportText text, PersonId by, Instant at) {
        Map<FieldCode, ReportEntry> now = report.entries();
        Set<FieldCode> fields = new TreeSet<>(now.keySet());
        fields.addAll(text.values().keySet());
        return report.write(
                        fields.stream()
                                .map(field -> new Written(
                                        field,
                                        now.containsKey(field) ? now.get(field).version() : 0,
                                        text.get(field)))
                                .toList(),
                        RUBRIC,
                        by,
                        at)
                .past();
    }

    private List<FieldCode> missing(Rubric rubric) {
        return report.missing(rubric).stream().map(FormField::code).toList();
    }

    private Report submitted() {
        write(COMPLETE, WRITER, NOON);
        report.submit(RUBRIC, WRITER, NOON);
        return report;
    }

    private Report approved() {
        submitted().approve(Hand.of(CHIEF), NOON);
        return report;
    }

    private Report accepted() {
        approved().accept(LEAD, NOON);
        return report;
    }

    private void bring(ReportState state) {
        switch (state) {
            case DRAFT -> write(COMPLETE, WRITER, NOON);
            case SUBMITTED -> submitted();
            case APPROVED -> approved();
            case ACCEPTED -> accepted();
            case RETURNED -> submitted().sendBack(Hand.of(CHIEF), "理由", NOON);
        }
    }

    private static void refuses(String rule, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage("progress.violation." + rule);
    }

    @Test
    void isNotBegunUntilSomebodyWritesAWord() {
        assertThat(report.isStarted()).isFalse();

        write(ReportText.EMPTY.with(FieldCode.RESULT, "実"), WRITER, NOON);

        assertThat(report.isStarted()).isTrue();
    }

    @Test
    void remembersTheWordsOfMarkAndDirectionWhateverBecomesOfTheLists() {
        write(COMPLETE, WRITER, NOON);

        assertThat(report.entries().get(FieldCode.MARK).label()).isEqualTo("計画どおり");
        assertThat(report.entries().get(FieldCode.DIRECTION).label()).isEqualTo("維持");
    }

    @Test
    void refusesAMarkThatThePlanDoesNotKnow() {
        refuses("unknownMark", () -> write(COMPLETE.with(FieldCode.MARK, "Z"), WRITER, NOON));
    }

    @Test
    void refusesADirectionThatThePlanDoesNotKnow() {
        refuses("unknownDirection", () -> write(COMPLETE.with(FieldCode.DIRECTION, "up"), WRITER, NOON));
    }

    @Test
    void keepsWordsOverTheLimitAndRefusesThemWhenSubmitted() {
        String overlong = "あ".repeat(PUBLIC_MAX + 1);
        write(COMPLETE.with(FieldCode.PUBLIC_TEXT, overlong), WRITER, NOON);

        assertThat(report.text().get(FieldCode.PUBLIC_TEXT)).isEqualTo(overlong);
        assertThatThrownBy(() -> report.submit(RUBRIC, WRITER, LATER))
                .hasMessage("progress.violation.overlong")
                .extracting(refusal -> ((RuleViolation) refusal).arguments())
                .isEqualTo(new Object[] {PUBLIC_MAX, PUBLIC_MAX + 1});
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void submitsWordsUpToTheLimitCountingACharacterOutsideTheBasicPlaneOnce() {
        write(COMPLETE.with(FieldCode.PUBLIC_TEXT, "𠮷".repeat(PUBLIC_MAX)), WRITER, NOON);

        report.submit(RUBRIC, WRITER, LATER);

        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void refusesWhatNoFieldHolds() {
        String endless = "あ".repeat(FormField.HOLDS + 1);

        refuses("tooLong", () -> write(COMPLETE.with(FieldCode.RESULT, endless), WRITER, NOON));
        assertThat(report.text()).isEqualTo(ReportText.EMPTY);
    }

    @Test
    void refusesAFieldThatTheFormDoesNotAskFor() {
        refuses("unknownField", () -> write(COMPLETE.with(new FieldCode("budget"), "120"), WRITER, NOON));
    }

    @Test
    void keepsWhatTwoPeopleWriteInDifferentFields() {
        report.write(List.of(new Written(FieldCode.RESULT, 0, "実績")), RUBRIC, WRITER, NOON);
        report.write(List.of(new Written(FieldCode.ISSUES, 0, "課題")), RUBRIC, CHIEF, NOON);

        assertThat(report.text()).isEqualTo(new ReportText(Map.of(FieldCode.RESULT, "実績", FieldCode.ISSUES, "課題")));
    }

    @Test
    void refusesTheSecondOfTwoInOneFieldAndKeepsNothingOfTheirOthers() {
        report.write(List.of(new Written(FieldCode.RESULT, 0, "先")), RUBRIC, WRITER, NOON);

        assertThatThrownBy(() -> report.write(
                        List.of(new Written(FieldCode.ISSUES, 0, "課題"), new Written(FieldCode.RESULT, 0, "後")),
                        RUBRIC,
                        CHIEF,
                        NOON))
                .isInstanceOf(StaleVersion.class);

        assertThat(report.text()).isEqualTo(ReportText.EMPTY.with(FieldCode.RESULT, "先"));
        assertThat(report.isWrittenBy(CHIEF)).isFalse();
    }

    @Test
    void takesTheSameWordsFromTwoPeopleAsNoConflict() {
        report.write(List.of(new Written(FieldCode.RESULT, 0, "同じ")), RUBRIC, WRITER, NOON);

        report.write(List.of(new Written(FieldCode.RESULT, 0, "同じ")), RUBRIC, CHIEF, NOON);

        assertThat(report.entries().get(FieldCode.RESULT).version()).isEqualTo(1);
    }

    @Test
    void keepsWhatStoodThereBeforeSomebodyElseWroteOverIt() {
        write(COMPLETE.with(FieldCode.RESULT, "先"), WRITER, NOON);

        assertThat(write(COMPLETE.with(FieldCode.RESULT, "先の人の文を直した"), CHIEF, NOON))
                .extracting(past -> past.entry().value())
                .containsExactly("先");
    }

    @Test
    void keepsNoPauseOfOnePersonInOneText() {
        write(COMPLETE.with(FieldCode.RESULT, "延べ"), WRITER, NOON);

        assertThat(write(COMPLETE.with(FieldCode.RESULT, "延べ41,280人"), WRITER, NOON.plusSeconds(30)))
                .isEmpty();
    }

    @Test
    void keepsOneStateOfATextForEachMinuteOfTyping() {
        write(COMPLETE.with(FieldCode.RESULT, "延べ"), WRITER, NOON.plusSeconds(30));

        assertThat(write(COMPLETE.with(FieldCode.RESULT, "延べ41,280人"), WRITER, NOON.plusSeconds(60)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"延べ", "まったく別の、同じくらい長い文"})
    void keepsATextOfWhichMuchIsSuddenlyGone(String now) {
        write(COMPLETE.with(FieldCode.RESULT, "延べ41,280人が利用した。"), WRITER, NOON);

        assertThat(write(COMPLETE.with(FieldCode.RESULT, now), WRITER, NOON.plusSeconds(1)))
                .hasSize(1);
    }

    @Test
    void keepsEveryChoice() {
        write(COMPLETE.with(FieldCode.MARK, "A"), WRITER, NOON);

        assertThat(write(COMPLETE.with(FieldCode.MARK, "B"), WRITER, NOON.plusSeconds(1)))
                .extracting(past -> past.entry().label())
                .containsExactly("計画以上");
    }

    @Test
    void judgesNothingThatStaysAsItIs() {
        write(COMPLETE, WRITER, NOON);
        Rubric without = new Rubric(Form.STANDARD, List.of(), List.of());

        report.write(
                List.of(new Written(FieldCode.MARK, 1, "B"), new Written(FieldCode.RESULT, 1, "直した")),
                without,
                WRITER,
                LATER);

        assertThat(report.text().get(FieldCode.RESULT)).isEqualTo("直した");
    }

    @Test
    void refusesOneFieldWrittenTwiceAtOnce() {
        refuses(
                "fieldTwice",
                () -> report.write(
                        List.of(new Written(FieldCode.RESULT, 0, "一"), new Written(FieldCode.RESULT, 0, "二")),
                        RUBRIC,
                        WRITER,
                        NOON));
    }

    @Test
    void keepsWhatWasHandedInBeforeItIsCorrected() {
        submitted().sendBack(Hand.of(CHIEF), "数を足す", LATER);

        assertThat(write(COMPLETE.with(FieldCode.RESULT, "実績 41,280人"), WRITER, LATER))
                .extracting(past -> past.entry().value())
                .containsExactly("実績");
    }

    @ParameterizedTest
    @CsvSource({"AMOUNT,1200", "AMOUNT,-80", "COUNT,0", "SHARE,91.5"})
    void takesAFigureAsMachinesWriteIt(FieldKind kind, String value) {
        figure(kind, value);

        assertThat(report.text().get(FIGURE)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT,約千円,noFigure",
        "AMOUNT,'1,200',noFigure",
        "SHARE,91.5%,noFigure",
        "COUNT,-1,noCount",
        "COUNT,1.5,noWhole",
        "AMOUNT,1.5,noWhole"
    })
    void refusesWhatIsNoFigure(FieldKind kind, String value, String rule) {
        refuses(rule, () -> figure(kind, value));
    }

    private void figure(FieldKind kind, String value) {
        Form form = new Form(List.of(new FormField(FIGURE, kind, "", "", "", 40, false, false)));
        report.write(List.of(new Written(FIGURE, 0, value)), new Rubric(form, List.of(), List.of()), WRITER, NOON);
    }

    @Test
    void listsWhatIsMissingInTheOrderOfTheForm() {
        assertThat(missing(RUBRIC))
                .containsExactly(
                        FieldCode.RESULT,
                        FieldCode.MARK,
                        FieldCode.IMPROVEMENT,
                        FieldCode.DIRECTION,
                        FieldCode.PUBLIC_TEXT);
    }

    @Test
    void missesTheReasonOnlyWithAMarkThatAsksForOne() {
        write(COMPLETE.with(FieldCode.MARK, "A"), WRITER, NOON);
        assertThat(missing(RUBRIC)).containsExactly(FieldCode.MARK_REASON);

        write(COMPLETE, WRITER, NOON);
        assertThat(missing(RUBRIC)).isEmpty();
    }

    @Test
    void asksForNoMarkAndNoDirectionWhereThePlanHasNone() {
        assertThat(missing(new Rubric(Form.STANDARD, List.of(), List.of())))
                .containsExactly(FieldCode.RESULT, FieldCode.IMPROVEMENT, FieldCode.PUBLIC_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"result", "mark", "improvement", "direction", "public_text"})
    void isNotSubmittedWhileSomethingIsMissing(String field) {
        write(COMPLETE.with(new FieldCode(field), ""), WRITER, NOON);

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
        submitted().sendBack(Hand.of(CHIEF), "数を足す", NOON);
        write(COMPLETE.with(FieldCode.RESULT, "実績 41,280人"), WRITER, LATER);
        report.submit(RUBRIC, WRITER, LATER);

        assertThat(report.lastSentBack().orElseThrow().text()).isEqualTo(COMPLETE);
        assertThat(report.decisions().getLast().text().get(FieldCode.RESULT)).isEqualTo("実績 41,280人");
    }

    @Test
    void saysSinceWhenAndByWhomItIsWhereItIs() {
        write(COMPLETE, WRITER, NOON);
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
                () -> write(COMPLETE.with(FieldCode.RESULT, "別"), WRITER, LATER),
                "submit",
                () -> report.submit(RUBRIC, WRITER, LATER),
                "approve",
                () -> report.approve(Hand.of(CHIEF), LATER),
                "sendBack",
                () -> report.sendBack(Hand.of(LEAD), "理由", LATER),
                "accept",
                () -> report.accept(LEAD, LATER),
                "reopen",
                () -> report.reopen(LEAD, "理由", UNTIL, LATER));
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
        submitted().sendBack(Hand.of(CHIEF), " 数を足す ", LATER);

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        assertThat(report.stateReason()).isEqualTo("数を足す");
    }

    @Test
    void returnsToTheSectionFromTheLead() {
        approved().sendBack(Hand.of(LEAD), "数を足す", LATER);

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
    }

    @Test
    void isReopenedForItsSectionByTheLeadWithAReason() {
        accepted().reopen(LEAD, "数の誤り", UNTIL, LATER);

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        assertThat(report.stateReason()).isEqualTo("数の誤り");
    }

    @Test
    void isNotSentBackWithoutAReason() {
        submitted();

        refuses("reasonMissing", () -> report.sendBack(Hand.of(CHIEF), " ", LATER));
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void isNotReopenedWithoutAReason() {
        accepted();

        refuses("reasonMissing", () -> report.reopen(LEAD, "", UNTIL, LATER));
        assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void refusesAReasonOverLength() {
        submitted();

        refuses("tooLong", () -> report.sendBack(Hand.of(CHIEF), "あ".repeat(Decision.REASON_MAX + 1), LATER));
    }

    @Test
    void isNeverConfirmedByWhoWroteIt() {
        submitted();

        refuses("ownWork", () -> report.approve(Hand.of(WRITER), LATER));
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void isNeverSentBackByTheChiefWhoWroteIt() {
        submitted();

        refuses("ownWork", () -> report.sendBack(Hand.of(WRITER), "理由", LATER));
    }

    @Test
    void isNotConfirmedByWhoWroteAPartOfItEvenIfAnotherSubmittedIt() {
        write(COMPLETE, CHIEF, NOON);
        write(COMPLETE.with(FieldCode.RESULT, "直した"), WRITER, NOON);
        report.submit(RUBRIC, WRITER, NOON);

        refuses("ownWork", () -> report.approve(Hand.of(CHIEF), LATER));
    }

    @Test
    void makesNobodyAnAuthorWhoSavedWithoutChangingAWord() {
        write(COMPLETE, WRITER, NOON);
        write(COMPLETE, CHIEF, NOON);

        assertThat(report.isWrittenBy(CHIEF)).isFalse();
    }

    @Test
    void isNeitherBegunNorCompleteWithWordsThatWereOnlyCopied() {
        report.beginWith(COMPLETE.with(FieldCode.ISSUES, "課題").values(), RUBRIC, LEAD, NOON);

        assertThat(report.isStarted()).isFalse();
        assertThat(report.isWrittenBy(LEAD)).isFalse();
        assertThat(missing(RUBRIC)).contains(FieldCode.RESULT, FieldCode.ISSUES);
        assertThatThrownBy(() -> report.submit(RUBRIC, WRITER, NOON)).hasMessage("progress.violation.incomplete");
    }

    @Test
    void isCalledCompleteOnlyOnceEveryCopiedWordIsConfirmed() {
        report.beginWith(Map.of(FieldCode.ISSUES, "課題"), RUBRIC, LEAD, NOON);
        List<Written> required = COMPLETE.values().entrySet().stream()
                .map(field -> new Written(field.getKey(), 0, field.getValue()))
                .toList();

        report.write(required, RUBRIC, WRITER, LATER);
        assertThat(report.stateKey(RUBRIC)).isEqualTo("progress.ReportState.DRAFT");
        assertThat(missing(RUBRIC)).containsExactly(FieldCode.ISSUES);

        report.write(List.of(new Written(FieldCode.ISSUES, 0, "課題")), RUBRIC, WRITER, LATER);
        assertThat(report.stateKey(RUBRIC)).isEqualTo("progress.ReportState.complete");
        report.submit(RUBRIC, WRITER, LATER);
    }

    @Test
    void isNotCalledCompleteWhileAWordIsTooLongToGo() {
        write(COMPLETE.with(FieldCode.PUBLIC_TEXT, "あ".repeat(PUBLIC_MAX + 1)), WRITER, NOON);

        assertThat(report.stateKey(RUBRIC)).isEqualTo("progress.ReportState.DRAFT");
    }

    @Test
    void takesCopiedWordsForTheSectionsOwnOnceItWritesThemAgain() {
        report.beginWith(Map.of(FieldCode.ISSUES, "課題"), RUBRIC, LEAD, NOON);

        List<PastEntry> past = write(new ReportText(Map.of(FieldCode.ISSUES, "課題")), WRITER, LATER);

        assertThat(missing(RUBRIC)).doesNotContain(FieldCode.ISSUES);
        assertThat(report.isWrittenBy(WRITER)).isTrue();
        assertThat(past).extracting(entry -> entry.entry().copied()).containsExactly(true);
        assertThat(write(new ReportText(Map.of(FieldCode.ISSUES, "課題")), WRITER, LATER))
                .isEmpty();
        assertThat(report.entries().get(FieldCode.ISSUES).version()).isEqualTo(1);
    }

    @Test
    void goesToAnotherDepartmentWithAllItsWordsAndWithAReason() {
        DepartmentId before = report.department();
        DepartmentId other = DepartmentId.next();
        write(COMPLETE, WRITER, NOON);

        report.handTo(other, "事業を移したため", LEAD, LATER);

        assertThat(report.department()).isEqualTo(other);
        assertThat(report.text()).isEqualTo(COMPLETE);
        assertThat(report.isWrittenBy(WRITER)).isTrue();
        assertThat(report.moves()).containsExactly(new ReportMove(before, other, LEAD, LATER, "事業を移したため"));
        assertThatThrownBy(() -> report.handTo(before, " ", LEAD, LATER))
                .hasMessage("progress.violation.reasonMissing");
        assertThat(report.department()).isEqualTo(other);
    }

    @Test
    void goesToNoOtherDepartmentWhileItIsWithTheChief() {
        assertThatThrownBy(() -> submitted().handTo(DepartmentId.next(), "理由", LEAD, LATER))
                .hasMessage("progress.violation.notWithSection");
    }

    @Test
    void isTakenOutAndPutBackAsItWasUnlessItIsTheOfficesWord() {
        write(COMPLETE, WRITER, NOON);
        report.takeOut("廃止したため", LEAD, LATER);
        assertThat(report.isWithdrawn()).isTrue();

        report.putBack("廃止を取り消したため", LEAD, LATER);

        assertThat(report.isWithdrawn()).isFalse();
        assertThat(report.text()).isEqualTo(COMPLETE);
        report.submit(RUBRIC, WRITER, LATER);
        report.approve(Hand.of(CHIEF), LATER);
        report.accept(LEAD, LATER);
        assertThatThrownBy(() -> report.takeOut("廃止したため", LEAD, LATER)).hasMessage("progress.violation.acceptedStays");
        report.reopen(LEAD, "数の誤り", JapanTime.dayOf(LATER).plusDays(7), LATER);
        assertThatThrownBy(() -> report.takeOut("廃止したため", LEAD, LATER)).hasMessage("progress.violation.acceptedStays");
    }
}
