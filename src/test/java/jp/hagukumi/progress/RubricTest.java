package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.followup.FollowUpId;
import org.junit.jupiter.api.Test;

/** What is asked of the report on a project that is carried out together with somebody. */
class RubricTest {

    private static final FormField RESULT =
            Form.STANDARD.field(FieldCode.RESULT).orElseThrow();
    private static final FormField NEED_OF_EVERYBODY = further(FieldCode.COLLABORATION_NEED);
    private static final FormField EFFECT_OF_EVERYBODY = further(FieldCode.COLLABORATION_EFFECT);

    private static FormField further(FieldCode code) {
        return Form.FURTHER.stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Rubric rubric(FormField... fields) {
        return new Rubric(new Form(List.of(fields)), List.of(), List.of());
    }

    @Test
    void asksJointWorkForItsNeedAndEffectAndNobodyElse() {
        assertThat(rubric(RESULT).fields()).containsExactly(RESULT);

        assertThat(rubric(RESULT).askingJointWork(true, true, Set.of()).fields())
                .extracting(FormField::code)
                .containsExactly(FieldCode.RESULT, FieldCode.COLLABORATION_NEED, FieldCode.COLLABORATION_EFFECT);
    }

    @Test
    void requiresBothOfJointWork() {
        ReportText text = new ReportText(Map.of(FieldCode.RESULT, "実績", FieldCode.COLLABORATION_NEED, "講師がいる。"));

        assertThat(rubric(RESULT).askingJointWork(true, true, Set.of()).missing(text))
                .extracting(FormField::code)
                .containsExactly(FieldCode.COLLABORATION_EFFECT);
        assertThat(rubric(RESULT).missing(text)).isEmpty();
    }

    @Test
    void asksOnceWhatTheFormAsksOfEverybodyAndRequiresItOfJointWorkOnly() {
        Rubric everybody = rubric(NEED_OF_EVERYBODY, RESULT);
        Rubric joint = everybody.askingJointWork(true, true, Set.of());

        assertThat(joint.fields())
                .extracting(FormField::code)
                .containsExactly(FieldCode.COLLABORATION_NEED, FieldCode.RESULT, FieldCode.COLLABORATION_EFFECT);
        assertThat(joint.jointFields()).extracting(FormField::code).containsExactly(FieldCode.COLLABORATION_EFFECT);
        assertThat(joint.missing(new ReportText(Map.of(FieldCode.RESULT, "実績"))))
                .hasSize(2);
        assertThat(everybody.missing(new ReportText(Map.of(FieldCode.RESULT, "実績"))))
                .isEmpty();
    }

    @Test
    void takesNothingForJointWorkWhereThereIsNone() {
        assertThat(rubric(RESULT).askingJointWork(true, true, Set.of()).judge(FieldCode.COLLABORATION_NEED, "講師がいる。"))
                .isEmpty();
        assertThatThrownBy(() -> rubric(RESULT).judge(FieldCode.COLLABORATION_NEED, "講師がいる。"))
                .hasMessage("progress.violation.unknownField");
    }

    @Test
    void asksACorrectionOfJointWorkWhenItWasAskedBefore() {
        Rubric all = rubric(RESULT);

        assertThat(all.askingJointWork(true, false, Set.of(FieldCode.RESULT)).joint())
                .isEqualTo(JointAsk.NONE);
        assertThat(all.askingJointWork(false, false, Set.copyOf(FieldCode.JOINT))
                        .joint())
                .isEqualTo(JointAsk.REQUIRED);
    }

    @Test
    void keepsWhatWasSaidOfJointWorkWhenThePlanNoLongerSaysSoAndRequiresNoMore() {
        Rubric asked = rubric(RESULT).askingJointWork(false, true, Set.of(FieldCode.COLLABORATION_NEED));

        assertThat(asked.judge(FieldCode.COLLABORATION_NEED, "書き直した。")).isEmpty();
        assertThat(asked.missing(new ReportText(Map.of(FieldCode.RESULT, "実績"))))
                .isEmpty();
    }

    @Test
    void asksACorrectionNothingThatWasEmptiedBeforeItWasAccepted() {
        ReportEntry emptied = new ReportEntry("", "", 2, Instant.EPOCH, PersonId.next());
        Map<FieldCode, ReportEntry> accepted =
                Map.of(FieldCode.COLLABORATION_NEED, emptied, FieldCode.COLLABORATION_EFFECT, emptied);

        assertThat(rubric(RESULT)
                        .askingJointWork(true, false, Rubric.saidFields(false, accepted))
                        .joint())
                .isEqualTo(JointAsk.NONE);
        assertThat(rubric(RESULT)
                        .askingJointWork(false, true, Rubric.saidFields(true, accepted))
                        .joint())
                .isEqualTo(JointAsk.SAID);
    }

    @Test
    void takesWhatTheFormAsksOfEverybodyForNoSignOfJointWork() {
        Rubric everybody = rubric(NEED_OF_EVERYBODY, EFFECT_OF_EVERYBODY);

        assertThat(everybody
                        .askingJointWork(false, false, Set.copyOf(FieldCode.JOINT))
                        .joint())
                .isEqualTo(JointAsk.NONE);
    }

    @Test
    void requiresOfACorrectionOfJointWorkWhatTheFormAsksOfEverybody() {
        Rubric everybody = rubric(NEED_OF_EVERYBODY, EFFECT_OF_EVERYBODY);

        assertThat(everybody
                        .askingJointWork(true, false, Set.copyOf(FieldCode.JOINT))
                        .joint())
                .isEqualTo(JointAsk.REQUIRED);
    }

    @Test
    void callsNoReportCompleteInWhichAnAnswerToAVoiceIsTooLong() {
        ReportId report = ReportId.next();
        FieldCode voice = FieldCode.voice(FollowUpId.next());
        WrittenSoFar result = new WrittenSoFar(report, FieldCode.RESULT, "実績", 2, 1);

        assertThat(rubric(RESULT).isComplete(List.of(result, new WrittenSoFar(report, voice, "答え", 1000, 1))))
                .isTrue();
        assertThat(rubric(RESULT).isComplete(List.of(result, new WrittenSoFar(report, voice, "答え", 1001, 1))))
                .isFalse();
    }
}
