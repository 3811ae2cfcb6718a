package jp.hagukumi.progress.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.StaleVersion;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final List<RatingMark> SCALE = List.of(new RatingMark("B", "計画どおり", false, true));
    private static final Instant NOW = Instant.parse("2026-07-01T01:00:00Z");
    private static final PersonId LEAD = PersonId.next();

    private final Assessment assessment = new Assessment(RoundId.next(), UUID.randomUUID());

    private List<PastSaid> write(AssessmentField field, long seen, String value) {
        return assessment.write(List.of(new Said(field, seen, value)), SCALE, LEAD, NOW);
    }

    @Test
    void keepsTheWordsOfAMarkAndWhatStoodThereBefore() {
        write(AssessmentField.LEAD_MARK, 0, "B");
        List<PastSaid> past = write(AssessmentField.LEAD_MARK, 1, "");

        assertThat(past).extracting(one -> one.entry().label()).containsExactly("計画どおり");
        assertThatThrownBy(() -> write(AssessmentField.LEAD_MARK, 2, "Z")).hasMessage("progress.violation.unknownMark");
    }

    @Test
    void keepsSettledWordsWhenTheyAreWrittenOnWithinTheMinute() {
        write(AssessmentField.LEAD_WORDS, 0, "待機児童は0人");
        assertThat(write(AssessmentField.LEAD_WORDS, 1, "待機児童は0人となった。")).isEmpty();
        assessment.settle(LEAD, NOW);
        assessment.reopen(LEAD, "人数の誤り", NOW);

        assertThat(write(AssessmentField.LEAD_WORDS, 2, "待機児童は1人となった。"))
                .extracting(past -> past.entry().value())
                .containsExactly("待機児童は0人となった。");
    }

    @Test
    void refusesOneFieldThatSomebodyElseChangedAndTakesTheOthers() {
        write(AssessmentField.LEAD_WORDS, 0, "相手の文");

        assertThatThrownBy(() -> write(AssessmentField.LEAD_WORDS, 0, "自分の文")).isInstanceOf(StaleVersion.class);
        write(AssessmentField.LEAD_NEXT, 0, "来年度の取組");
        assertThat(assessment.entries().get(AssessmentField.LEAD_WORDS).value()).isEqualTo("相手の文");
    }

    @Test
    void isSettledOnlyWithTheLeadsWordsAndAMeetingThatHasNameAndDay() {
        write(AssessmentField.MEETING_WORDS, 0, "おおむね順調である。");
        assertThatThrownBy(() -> assessment.settle(LEAD, NOW)).hasMessage("progress.violation.assessmentWithoutWords");
        write(AssessmentField.LEAD_WORDS, 0, "待機児童は0人となった。");
        assertThatThrownBy(() -> assessment.settle(LEAD, NOW)).hasMessage("progress.violation.meetingUnknown");
        assertThatThrownBy(() -> write(AssessmentField.MEETING_DAY, 0, "7月10日")).hasMessage("progress.violation.noDay");
        write(AssessmentField.MEETING_NAME, 0, "庁内推進会議");
        write(AssessmentField.MEETING_DAY, 0, "2026-07-10");

        assessment.settle(LEAD, NOW);

        assertThat(assessment.state()).isEqualTo(AssessmentState.SETTLED);
        assertThatThrownBy(() -> write(AssessmentField.LEAD_NEXT, 0, "追記"))
                .hasMessage("progress.violation.assessmentSettled");
    }

    @Test
    void keepsWordsOverTheLimitAndIsNotSettledWithThem() {
        write(AssessmentField.LEAD_WORDS, 0, "𠮷".repeat(2001));

        assertThat(assessment.entries().get(AssessmentField.LEAD_WORDS).value()).hasSize(4002);
        assertThatThrownBy(() -> assessment.settle(LEAD, NOW)).hasMessage("progress.violation.overlong");
    }

    @Test
    void isOpenedAgainForAReasonThatStays() {
        write(AssessmentField.LEAD_WORDS, 0, "待機児童は0人となった。");
        assertThatThrownBy(() -> assessment.reopen(LEAD, "理由", NOW)).hasMessage("progress.violation.assessmentOpen");
        assessment.settle(LEAD, NOW);

        assertThatThrownBy(() -> assessment.reopen(LEAD, " ", NOW)).hasMessage("progress.violation.reasonMissing");
        assessment.reopen(LEAD, "人数の誤り", NOW);

        assertThat(assessment.state()).isEqualTo(AssessmentState.DRAFT);
        assertThat(assessment.steps()).extracting(AssessmentStep::reason).containsExactly("", "人数の誤り");
    }
}
