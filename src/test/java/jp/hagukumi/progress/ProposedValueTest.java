package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorFixtures;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.MissingReason;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedValueTest {

    private static final IndicatorContent CONTENT = IndicatorFixtures.on(ElementId.next(), "利用者数");
    private static final AskedValue ASKED = asked(CONTENT, IndicatorId.next());

    private static AskedValue asked(IndicatorContent content, IndicatorId id) {
        return new AskedValue(
                new IndicatorRecord(id, 0, PlanId.next(), content, List.of()),
                content.series().getFirst(),
                new FiscalYear(2025));
    }

    private static Optional<ActualContent> said(String text) {
        return ASKED.said(text, "報告");
    }

    private static ProposedValue value(String now, String before, String plan) {
        return new ProposedValue(ASKED, said(now), said(before), said(plan));
    }

    @ParameterizedTest(name = "report {0}, accepted before {1}, plan {2}: {3}")
    @CsvSource({
        "12, '', '', ENTERED",
        "12, '', 12, NOTHING",
        "'', '', '', NOTHING",
        "'', '', 15, NOTHING",
        "12, '', 15, ASKED",
        "13, 12, 12, ENTERED",
        "13, 12, '', ENTERED",
        "13, 12, 15, ASKED",
        "12, 12, 15, ASKED",
        "'', 12, 12, CLEARED",
        "'', 12, 15, NOTHING",
        "未調査, '', 15, ASKED",
        "未調査, 12, 12, ENTERED",
    })
    void writesOverOnlyWhatTheSameReportBrought(String now, String before, String plan, ProposedValue.Fate fate) {
        assertThat(value(now, before, plan).fate()).isEqualTo(fate);
    }

    @Test
    void keepsTheRemarkOnAValueThatTheReportCorrects() {
        ActualContent plain = said("12").orElseThrow();
        ActualContent remarked = new ActualContent(
                plain.indicator(), plain.series(), plain.year(), plain.years(), plain.value(), null, "", "速報値");

        ProposedValue corrected = new ProposedValue(ASKED, said("13"), said("12"), Optional.of(remarked));

        assertThat(corrected.entered().note()).isEqualTo("速報値");
        assertThat(corrected.entered().value()).hasToString("13");
    }

    @Test
    void asksUntilItIsSaidWhichValueHolds() {
        ValueDifference difference = value("12", "", "15").difference();

        assertThatThrownBy(() -> difference.takesReport(List.of()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.violation.valueDiffers");
        assertThat(difference.takesReport(List.of(new ValueDifference.Choice(difference, false))))
                .isFalse();
    }

    @Test
    void asksAgainWhenThePlanSaysSomethingElseThanWhatWasShown() {
        ValueDifference shown = value("12", "", "15").difference();
        ValueDifference now = value("12", "", "16").difference();

        assertThatThrownBy(() -> now.takesReport(List.of(new ValueDifference.Choice(shown, true))))
                .hasMessage("progress.violation.valueDiffers");
    }

    @Test
    void understandsWhyThereIsNoValueInBothLanguages() {
        assertThat(said("調査年でない").orElseThrow().missing()).isEqualTo(MissingReason.NOT_SURVEY_YEAR);
        assertThat(said("Not surveyed").orElseThrow().missing()).isEqualTo(MissingReason.NOT_SURVEYED);
        assertThat(said("実施").orElseThrow().missing()).isNull();
    }

    @Test
    void isTheSameFieldInEveryRoundAndAnotherForAnotherIndicator() {
        IndicatorId id = IndicatorId.next();

        assertThat(asked(CONTENT, id).code()).isEqualTo(asked(CONTENT, id).code());
        assertThat(asked(CONTENT, id).code())
                .isNotEqualTo(asked(CONTENT, IndicatorId.next()).code());
        assertThat(asked(CONTENT, id).code().isValue()).isTrue();
    }

    @Test
    void aLongNameIsCutForTheFieldAndNotRefused() {
        IndicatorContent longest = IndicatorFixtures.on(ElementId.next(), "𠮷".repeat(IndicatorContent.NAME_MAX));

        String label = asked(longest, IndicatorId.next()).field().label();

        assertThat(ReportText.length(label)).isEqualTo(FormField.LABEL_MAX);
        assertThat(label).endsWith("…");
    }

    @Test
    void isAskedBeforeTheFieldsOfTheFormAndTakesNoMoreThanThePlanDoes() {
        Rubric rubric = new Rubric(Form.STANDARD, List.of(), List.of()).asking(List.of(ASKED), List.of());

        assertThat(rubric.fields().getFirst().code()).isEqualTo(ASKED.code());
        assertThat(rubric.judge(ASKED.code(), "1234")).isEqualTo("人");
        assertThatThrownBy(() -> rubric.judge(ASKED.code(), "長".repeat(201))).hasMessage("progress.violation.tooLong");
        assertThatThrownBy(() -> new Rubric(Form.STANDARD, List.of(), List.of()).judge(ASKED.code(), "1"))
                .hasMessage("progress.violation.unknownField");
    }
}
