package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    private static final FieldCode FIRST = FieldCode.RESULT;
    private static final FieldCode LAST = FieldCode.INTERNAL_NOTE;

    private static List<FieldCode> codes(Form form) {
        return form.fields().stream().map(FormField::code).toList();
    }

    private static FormField field(String code, FieldKind kind, String label) {
        return new FormField(new FieldCode(code), kind, label, "", "", 100, false, false);
    }

    @Test
    void movesAFieldOnePlaceAndNotBeyondTheEnds() {
        assertThat(codes(Form.STANDARD.moved(FIRST, 1))).startsWith(FieldCode.MARK, FIRST);
        assertThat(codes(Form.STANDARD.moved(LAST, -1))).endsWith(LAST, FieldCode.PUBLIC_TEXT);
        assertThat(Form.STANDARD.moved(FIRST, -1)).isEqualTo(Form.STANDARD);
        assertThat(Form.STANDARD.moved(LAST, 1)).isEqualTo(Form.STANDARD);
    }

    @Test
    void offersWhatItDoesNotAskYet() {
        Form form = Form.STANDARD.without(FieldCode.ISSUES).with(Form.FURTHER.getFirst());

        assertThat(form.notAsked())
                .extracting(FormField::code)
                .contains(FieldCode.ISSUES, FieldCode.BUDGET)
                .doesNotContain(FieldCode.PROMISE_KEPT, FieldCode.RESULT);
    }

    @Test
    void givesEachFieldOfAMunicipalitysOwnAnotherCode() {
        FieldCode first = Form.STANDARD.freeCode();
        Form form = Form.STANDARD.with(field(first.value(), FieldKind.TEXT, "地区"));

        assertThat(form.freeCode()).isNotEqualTo(first);
        assertThat(first.isOwn()).isTrue();
    }

    @Test
    void asksForNoFieldTwice() {
        assertThatThrownBy(() -> Form.STANDARD.with(Form.STANDARD.fields().getFirst()))
                .hasMessage("progress.violation.fieldTwice");
    }

    @Test
    void asksForSomething() {
        assertThatThrownBy(() -> new Form(List.of())).hasMessage("progress.violation.formEmpty");
    }

    @Test
    void namesAFieldThatThePortalDoesNotKnow() {
        assertThatThrownBy(() -> field("own_1", FieldKind.TEXT, " ")).hasMessage("progress.violation.fieldWithoutName");
    }

    @ParameterizedTest
    @CsvSource({"own_1,MARK", "mark,TEXT", "mark,DIRECTION", "result,DIRECTION", "mark_reason,TEXT"})
    void hasMarkReasonAndDirectionInTheirOwnFieldsOnly(String code, FieldKind kind) {
        assertThatThrownBy(() -> field(code, kind, "名前")).hasMessage("progress.violation.fieldKind");
    }

    @ParameterizedTest
    @CsvSource({"0", "16001"})
    void hasALimitThatAFieldCanHold(int max) {
        assertThatThrownBy(() -> new FormField(FIRST, FieldKind.TEXT, "", "", "", max, false, false))
                .hasMessage("progress.violation.fieldLimit");
    }

    @Test
    void sharesOfUsersNameTheAnswersThatTheyAreOf() {
        assertThat(FieldCode.SURVEY_SOLVED.shareOf()).contains(FieldCode.SURVEY_ANSWERS);
        assertThat(FieldCode.SURVEY_SATISFIED.shareOf()).contains(FieldCode.SURVEY_ANSWERS);
        assertThat(FieldCode.SETTLEMENT.shareOf()).isEmpty();
        assertThat(Form.FURTHER)
                .extracting(FormField::code)
                .contains(FieldCode.SURVEY_METHOD, FieldCode.SURVEY_ANSWERS, FieldCode.USERS_VIEW);
    }

    @Test
    void letsNoReportBeginWithTheMarkOfTheYearBefore() {
        assertThatThrownBy(() -> new FormField(FieldCode.MARK, FieldKind.MARK, "", "", "", 40, true, false, true))
                .hasMessage("progress.violation.markCarried");
    }
}
