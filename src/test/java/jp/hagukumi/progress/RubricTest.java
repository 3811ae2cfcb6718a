package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked of the report on a project that is carried out together with somebody. */
class RubricTest {

    private static final FormField RESULT =
            Form.STANDARD.field(FieldCode.RESULT).orElseThrow();
    private static final FormField NEED_OF_EVERYBODY = Form.FURTHER.stream()
            .filter(field -> field.code().equals(FieldCode.COLLABORATION_NEED))
            .findFirst()
            .orElseThrow();

    private static Rubric rubric(FormField... fields) {
        return new Rubric(new Form(List.of(fields)), List.of(), List.of());
    }

    @Test
    void asksJointWorkForItsNeedAndEffectAndNobodyElse() {
        assertThat(rubric(RESULT).fields()).containsExactly(RESULT);

        assertThat(rubric(RESULT).asking(true).fields())
                .extracting(FormField::code)
                .containsExactly(FieldCode.RESULT, FieldCode.COLLABORATION_NEED, FieldCode.COLLABORATION_EFFECT);
    }

    @Test
    void requiresBothOfJointWork() {
        ReportText text = new ReportText(Map.of(FieldCode.RESULT, "実績", FieldCode.COLLABORATION_NEED, "講師がいる。"));

        assertThat(rubric(RESULT).asking(true).missing(text))
                .extracting(FormField::code)
                .containsExactly(FieldCode.COLLABORATION_EFFECT);
        assertThat(rubric(RESULT).missing(text)).isEmpty();
    }

    @Test
    void asksOnceWhatTheFormAsksOfEverybodyAndRequiresItOfJointWorkOnly() {
        Rubric everybody = rubric(NEED_OF_EVERYBODY, RESULT);
        Rubric joint = everybody.asking(true);

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
        assertThat(rubric(RESULT).asking(true).judge(FieldCode.COLLABORATION_NEED, "講師がいる。"))
                .isEmpty();
        assertThatThrownBy(() -> rubric(RESULT).judge(FieldCode.COLLABORATION_NEED, "講師がいる。"))
                .hasMessage("progress.violation.unknownField");
    }
}
