package jp.hagukumi.progress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.ActualId;
import jp.hagukumi.plan.indicator.ActualRecord;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorFixtures;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.progress.AskedValue;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.Finding;
import jp.hagukumi.progress.Form;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.Rubric;
import jp.hagukumi.progress.Severity;
import jp.hagukumi.progress.check.FigureFact.Standing;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreparedCheckTest {

    private static final String LONG = "駅前の二か所で送迎保育ステーションを運営し、延べ四万人が利用した。";
    private static final FieldCode VISITORS = new FieldCode("value_0123456789abcdef0123456789abcdef");
    private static final List<RatingMark> SCALE = List.of(
            new RatingMark("A", "計画以上", true, true),
            new RatingMark("B", "計画どおり", false, true),
            new RatingMark("C", "一部", true, true),
            new RatingMark("D", "未実施", true, true),
            new RatingMark("－", "評価できない", true, false));
    private static final Rubric RUBRIC = new Rubric(
            with(
                    FieldCode.BUDGET,
                    FieldCode.SETTLEMENT,
                    FieldCode.FUNDING_STATE,
                    FieldCode.FUNDING_PREFECTURE,
                    FieldCode.FUNDING_BOND,
                    FieldCode.FUNDING_OTHER,
                    FieldCode.FUNDING_GENERAL,
                    FieldCode.DIRECTION_BASIS,
                    FieldCode.SURVEY_SOLVED),
            SCALE,
            List.of(new DirectionView("expand", "拡充")));

    private final Map<CheckRule, CheckSetting> settings = new EnumMap<>(CheckRule.class);

    private static Form with(FieldCode... further) {
        Form form = Form.STANDARD;
        for (FieldCode code : further) {
            form = form.with(Form.FURTHER.stream()
                    .filter(field -> field.code().equals(code))
                    .findFirst()
                    .orElseThrow());
        }
        return form;
    }

    private static ReportText text(Object... fieldsAndWords) {
        ReportText text = ReportText.EMPTY;
        for (int i = 0; i < fieldsAndWords.length; i += 2) {
            text = text.with((FieldCode) fieldsAndWords[i], (String) fieldsAndWords[i + 1]);
        }
        return text;
    }

    private List<Finding> found(ReportText now, ReportText before, FigureFact... figures) {
        return new PreparedCheck(settings, RUBRIC, List.of(before), text -> List.of(figures)).of(now);
    }

    private List<String> keys(ReportText now, ReportText before, FigureFact... figures) {
        return found(now, before, figures).stream()
                .map(finding -> finding.key().substring("progress.check.".length()))
                .toList();
    }

    private static FigureFact figure(@Nullable String percent) {
        return new FigureFact(
                VISITORS,
                "利用者数",
                "725人",
                percent == null ? null : new BigDecimal(percent),
                percent == null ? Standing.BAD : Standing.OPEN,
                null,
                null);
    }

    /** 流山市 draws its borders at 80 and 90 %: 79.9 % is no B there. */
    @ParameterizedTest
    @CsvSource({
        "A, 79.9, MARK_AGAINST_FIGURE.high",
        "B, 79.9, MARK_AGAINST_FIGURE.high",
        "A, 80.0, ''",
        "C, 79.9, ''",
        "D, 79.9, ''",
        "D, 100.0, MARK_AGAINST_FIGURE.low",
        "D, 99.9, ''",
        "－, 10.0, ''",
        "A, -275, MARK_AGAINST_FIGURE.high"
    })
    void aMarkIsHeldAgainstTheAchievementOfTheIndicator(String mark, String percent, String key) {
        assertThat(String.join(",", keys(text(FieldCode.MARK, mark), ReportText.EMPTY, figure(percent))))
                .isEqualTo(key);
    }

    /** 待機児童 0人: met or not met, and no share. */
    @Test
    void aGoodMarkBesideATargetWithoutAShareThatWasMissedIsFound() {
        assertThat(keys(text(FieldCode.MARK, "A"), ReportText.EMPTY, figure(null)))
                .containsExactly("MARK_AGAINST_FIGURE.missed");
        assertThat(keys(text(FieldCode.MARK, "C"), ReportText.EMPTY, figure(null)))
                .isEmpty();
    }

    @Test
    void theWorstMarkIsRightWhileOneIndicatorIsShort() {
        assertThat(keys(text(FieldCode.MARK, "D"), ReportText.EMPTY, figure("120"), figure("60")))
                .isEmpty();
    }

    @Test
    void aFindingNamesWhatItComparedWithBothValues() {
        assertThat(found(text(FieldCode.MARK, "B"), ReportText.EMPTY, figure("72.5")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.field()).isEqualTo(FieldCode.MARK);
                    assertThat(finding.arguments()).containsExactly("B 計画どおり", "利用者数", "725人", "72.5", "80");
                });
    }

    @Test
    void aTextOfLastYearIsFoundThoughBlanksAndLinesDiffer() {
        ReportText before = text(FieldCode.RESULT, LONG);

        assertThat(keys(text(FieldCode.RESULT, String.join("\n　", LONG.split(""))), before))
                .containsExactly("UNCHANGED_TEXT.same");
        assertThat(keys(text(FieldCode.RESULT, LONG.replace("四万", "五万")), before))
                .as("a digit is not enough")
                .containsExactly("UNCHANGED_TEXT.same");
        assertThat(keys(text(FieldCode.RESULT, "南口に三か所目を増やし、待ち時間を十分短くした。利用は五万人に伸びた。"), before))
                .isEmpty();
    }

    @Test
    void aShortTextMayBeTheSameEveryYear() {
        assertThat(keys(text(FieldCode.RESULT, "引き続き実施した。"), text(FieldCode.RESULT, "引き続き実施した。")))
                .isEmpty();
    }

    @Test
    void aNoteThatStaysInTheOfficeMayBeTheSame() {
        assertThat(keys(text(FieldCode.INTERNAL_NOTE, LONG), text(FieldCode.INTERNAL_NOTE, LONG)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1000, 1300, ''", "1000, 1301, JUMP.field", "1000, 700, ''", "1000, 699, JUMP.field", "0, 500, ''"})
    void aFigureThatMovedByMoreThanThirtyPerCentIsFound(String before, String now, String key) {
        assertThat(String.join(",", keys(text(FieldCode.BUDGET, now), text(FieldCode.BUDGET, before))))
                .isEqualTo(key);
    }

    @Test
    void aTextIsHeldAgainstEachOfSeveralReportsAndTheMostAlikeIsNamed() {
        ReportText mostly = text(FieldCode.RESULT, LONG.replace("四万人", "五万人"));

        assertThat(foundAfter(text(FieldCode.RESULT, LONG), text(FieldCode.RESULT, "別の事業の実績。"), mostly))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments().getFirst()).isNotEqualTo("100"));
        assertThat(foundAfter(text(FieldCode.RESULT, LONG), text(FieldCode.RESULT, LONG), mostly))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments().getFirst()).isEqualTo("100"));
    }

    @Test
    void aFigureIsHeldAgainstNoneOfSeveralReports() {
        ReportText one = text(FieldCode.BUDGET, "1000");

        assertThat(foundAfter(text(FieldCode.BUDGET, "2000"), one, one)).isEmpty();
        assertThat(foundAfter(text(FieldCode.BUDGET, "2000"), one, ReportText.EMPTY))
                .as("the other may have said it elsewhere")
                .isEmpty();
        assertThat(foundAfter(text(FieldCode.BUDGET, "2000"), one)).hasSize(1);
    }

    private List<Finding> foundAfter(ReportText now, ReportText... before) {
        return new PreparedCheck(settings, RUBRIC, List.of(before), text -> List.of()).of(now);
    }

    @Test
    void aJumpOfAnIndicatorIsFoundInTheFieldThatTakesItsValue() {
        FigureFact jumped = new FigureFact(
                VISITORS, "利用者数", "10人", null, Standing.OPEN, new BigDecimal("10"), new BigDecimal("100"));

        assertThat(found(ReportText.EMPTY, ReportText.EMPTY, jumped))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.field()).isEqualTo(VISITORS);
                    assertThat(finding.key()).isEqualTo("progress.check.JUMP.indicator");
                    assertThat(finding.fingerprint())
                            .as("sentences that were given when it had no field go on counting")
                            .isEqualTo(Fingerprint.of(finding.key(), "null", finding.arguments()));
                    assertThat(finding.arguments()).containsExactly("利用者数", "100", "10", "-90.0", "30");
                });
    }

    @ParameterizedTest
    @CsvSource({"A, 同上, BLANK_REASON.empty", "A, 利用が増えた, ''", "B, 同上, ''", "A, '　', ''"})
    void aReasonOfAWordIsNoReasonWhereOneIsAsked(String mark, String reason, String key) {
        assertThat(String.join(",", keys(text(FieldCode.MARK, mark, FieldCode.MARK_REASON, reason), ReportText.EMPTY)))
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1001, SETTLEMENT_AGAINST_BUDGET.over",
        "1000, 1000, ''",
        "1000, 700, ''",
        "1000, 699, SETTLEMENT_AGAINST_BUDGET.under",
        "0, 0, ''",
        "0, 1, SETTLEMENT_AGAINST_BUDGET.over",
        "0, -5, ''",
        "-10, -20, ''"
    })
    void theSettlementIsHeldAgainstTheBudget(String budget, String settlement, String key) {
        assertThat(String.join(
                        ",", keys(text(FieldCode.BUDGET, budget, FieldCode.SETTLEMENT, settlement), ReportText.EMPTY)))
                .isEqualTo(key);
    }

    @Test
    void wordsThatStoodUnderTheSameCodeTheYearBeforeAreNoFigure() {
        assertThat(keys(text(FieldCode.BUDGET, "1000"), text(FieldCode.BUDGET, "千円くらい")))
                .isEmpty();
    }

    @Test
    void aDirectionNeedsItsBasisWhereTheFormAsksForOne() {
        assertThat(keys(text(FieldCode.DIRECTION, "expand"), ReportText.EMPTY))
                .containsExactly("DIRECTION_WITHOUT_BASIS.none");
        assertThat(keys(text(FieldCode.DIRECTION, "expand", FieldCode.DIRECTION_BASIS, "利用が増えた"), ReportText.EMPTY))
                .isEmpty();
        assertThat(new PreparedCheck(
                                settings,
                                new Rubric(Form.STANDARD, SCALE, RUBRIC.directions()),
                                List.of(),
                                text -> List.of())
                        .of(text(FieldCode.DIRECTION, "expand")))
                .isEmpty();
    }

    @Test
    void aRuleWorksOnlyWithAFormThatAsksForWhatItCompares() {
        assertThat(CheckRule.values()).allMatch(rule -> rule.worksWith(RUBRIC));
        assertThat(idle(new Rubric(Form.STANDARD, SCALE, RUBRIC.directions())))
                .containsExactly(CheckRule.SETTLEMENT_AGAINST_BUDGET, CheckRule.DIRECTION_WITHOUT_BASIS, CheckRule.SUM);
        assertThat(idle(new Rubric(RUBRIC.form(), List.of(), List.of())))
                .as("a plan without marks and directions is asked for none")
                .containsExactly(
                        CheckRule.MARK_AGAINST_FIGURE, CheckRule.BLANK_REASON, CheckRule.DIRECTION_WITHOUT_BASIS);
        assertThat(idle(new Rubric(with(FieldCode.SURVEY_SOLVED), SCALE, List.of())))
                .as("a share has a whole of its own")
                .doesNotContain(CheckRule.SUM);
    }

    private static List<CheckRule> idle(Rubric rubric) {
        return Stream.of(CheckRule.values())
                .filter(rule -> !rule.worksWith(rubric))
                .toList();
    }

    @Test
    void aShareAboveTheWholeStopsTheReport() {
        assertThat(found(text(FieldCode.SURVEY_SOLVED, "100.1"), ReportText.EMPTY))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        assertThat(keys(text(FieldCode.SURVEY_SOLVED, "100"), ReportText.EMPTY)).isEmpty();
    }

    /** Each is rounded to thousands of yen by itself, so that five sources may be three away from their whole. */
    @ParameterizedTest
    @CsvSource({
        "1000, 500, 100, 100, 100, 200, ''",
        "1000, 500, 100, 100, 100, 203, ''",
        "1000, 500, 100, 100, 100, 197, ''",
        "1000, 500, 100, 100, 100, 204, SUM.sources",
        "1000, 500, 100, 100, 100, 196, SUM.sources",
        "1000, 1000, 0, 0, 0, 0, ''",
        "'', 500, 100, 100, 100, 204, ''"
    })
    void whatWasSpentIsTheSumOfItsSources(
            String settlement, String state, String prefecture, String bond, String other, String general, String key) {
        assertThat(sum(settlement, state, prefecture, bond, other, general)).isEqualTo(key);
    }

    /** A round may ask for some of them only, and who types has not typed all yet. */
    @ParameterizedTest
    @CsvSource({"1000, 500, ''", "1000, 1001, ''", "1000, 1002, SUM.sources", "1000, '', ''"})
    void aPartOfTheSourcesIsNoMoreThanWhatWasSpent(String settlement, String state, String key) {
        assertThat(sum(settlement, state, "", "", "", "")).isEqualTo(key);
    }

    private String sum(String settlement, String... sources) {
        ReportText text = text(FieldCode.SETTLEMENT, settlement);
        for (int i = 0; i < sources.length; i++) {
            text = text.with(FieldCode.FUNDING.get(i), sources[i]);
        }
        return String.join(",", keys(text, ReportText.EMPTY));
    }

    @Test
    void errorsComeBeforeWarnings() {
        assertThat(found(text(FieldCode.DIRECTION, "expand", FieldCode.SURVEY_SOLVED, "120"), ReportText.EMPTY))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void thePlanSaysHowARuleIsTaken() {
        ReportText now = text(FieldCode.BUDGET, "1200");
        ReportText before = text(FieldCode.BUDGET, "1000");
        assertThat(keys(now, before)).isEmpty();

        settings.put(CheckRule.JUMP, new CheckSetting(CheckRule.JUMP, Severity.ERROR, 10));
        assertThat(found(now, before)).extracting(Finding::severity).containsExactly(Severity.ERROR);

        settings.put(CheckRule.JUMP, new CheckSetting(CheckRule.JUMP, Severity.OFF, 10));
        assertThat(found(now, before)).isEmpty();
    }

    @Test
    void theFingerprintChangesWithEitherValueAndWithNothingElse() {
        ReportText before = text(FieldCode.BUDGET, "1000");
        Finding one = found(text(FieldCode.BUDGET, "1500"), before).getFirst();

        assertThat(found(text(FieldCode.BUDGET, "1500", FieldCode.ISSUES, "別"), before)
                        .getFirst()
                        .fingerprint())
                .isEqualTo(one.fingerprint());
        assertThat(found(text(FieldCode.BUDGET, "1501"), before).getFirst().fingerprint())
                .isNotEqualTo(one.fingerprint());
        assertThat(found(text(FieldCode.BUDGET, "1500"), text(FieldCode.BUDGET, "1001"))
                        .getFirst()
                        .fingerprint())
                .isNotEqualTo(one.fingerprint());
    }

    /** A sentence on a text counts only for these words, though the printed share may be the same. */
    @Test
    void theFingerprintOfATextIsThatOfItsWords() {
        ReportText before = text(FieldCode.RESULT, LONG);
        List<Finding> one = found(text(FieldCode.RESULT, LONG.replace("四万", "五万")), before);
        List<Finding> other = found(text(FieldCode.RESULT, LONG.replace("四万", "六万")), before);

        assertThat(one.getFirst().arguments().getFirst())
                .isEqualTo(other.getFirst().arguments().getFirst());
        assertThat(one.getFirst().fingerprint()).isNotEqualTo(other.getFirst().fingerprint());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1001})
    void aThresholdIsANumberThatMeansSomething(int threshold) {
        assertThatThrownBy(() -> new CheckSetting(CheckRule.JUMP, Severity.WARNING, threshold))
                .hasMessage("progress.violation.checkThreshold");
    }

    @Test
    void aValueThatTheReportProposesGoesBeforeWhatThePlanSaysSoFar() {
        IndicatorContent content = IndicatorFixtures.on(ElementId.next(), "利用者数");
        IndicatorId id = IndicatorId.next();
        AskedValue asked = asked(id, content, List.of());
        ActualContent entered = asked.proposed("12").orElseThrow();
        AskedValue known = asked(id, content, List.of(new ActualRecord(ActualId.next(), 1, entered)));

        assertThat(printed(asked, "")).isEmpty();
        assertThat(printed(asked, "15")).containsExactly("15人");
        assertThat(printed(known, "")).containsExactly("12人");
        assertThat(printed(known, "15")).containsExactly("15人");
        assertThat(printed(known, "未調査")).isEmpty();
    }

    private static AskedValue asked(IndicatorId id, IndicatorContent content, List<ActualRecord> actuals) {
        return new AskedValue(
                new IndicatorRecord(id, 0, PlanId.next(), content, actuals),
                content.series().getFirst(),
                new FiscalYear(2025));
    }

    private static List<String> printed(AskedValue asked, String proposed) {
        return Figures.of(List.of(asked)).in(text(asked.code(), proposed)).stream()
                .map(FigureFact::printed)
                .toList();
    }
}
