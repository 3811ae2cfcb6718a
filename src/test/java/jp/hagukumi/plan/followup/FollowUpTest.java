package jp.hagukumi.plan.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final PersonId LEAD = new PersonId(new UUID(0, 1));
    private static final Instant MAY = Instant.parse("2026-05-10T01:00:00Z");
    private static final UUID REPORT = new UUID(0, 2);
    private static final FiscalYear YEAR = new FiscalYear(2025);

    private final FollowUp voice = new FollowUp(PlanId.next(), ElementId.next(), said("朝の受付が遅い。"), LEAD, MAY);

    private static FollowUpContent said(String text) {
        return new FollowUpContent(Origin.COMPLAINT, text, LocalDate.of(2026, 4, 10), null);
    }

    private static Settlement changed(String words) {
        return new Settlement(Outcome.CHANGED, YEAR, words);
    }

    /** As a page of May 2026 shows it. */
    private Voice read() {
        FollowUpRow row = voice.row();
        return new Voice(
                row,
                "",
                row.answers().stream()
                        .map(answer -> new Voice.Answer(answer.year(), "", answer.text()))
                        .toList(),
                row.settlingYears(new FiscalYear(2026)),
                null);
    }

    private void answer(UUID report, String text) {
        voice.answer(report, new FollowUpAnswer(YEAR, new DepartmentId(new UUID(0, 3)), text, MAY), LEAD);
    }

    @Test
    void isTakenUpByTheFirstAnswerAndKeepsTheLastOfAReport() {
        answer(REPORT, "受付を8時からにした。");
        answer(REPORT, "受付を7時45分からにした。");

        assertThat(voice.state()).isEqualTo(FollowUpState.TAKEN_UP);
        assertThat(voice.row().answers()).extracting(FollowUpAnswer::text).containsExactly("受付を7時45分からにした。");
    }

    @Test
    void isOpenAgainWhenItsOnlyAnswerIsTakenBack() {
        UUID another = new UUID(0, 4);
        answer(REPORT, "受付を早めた。");
        answer(another, "案内を出した。");

        voice.takeBack(REPORT, LEAD, MAY);
        assertThat(voice.state()).isEqualTo(FollowUpState.TAKEN_UP);

        voice.takeBack(another, LEAD, MAY);
        assertThat(voice.state()).isEqualTo(FollowUpState.OPEN);
        assertThat(voice.row().answers()).isEmpty();
    }

    @Test
    void isSettledOnceAndWithWords() {
        assertThatThrownBy(() -> changed(" "))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("plan.violation.followUpWordsMissing");
        voice.settle(changed(" 受付を早めた。"), LEAD, MAY);

        assertThat(voice.row().settlement()).isEqualTo(changed("受付を早めた。"));
        assertThatThrownBy(() -> voice.settle(changed("また"), LEAD, MAY)).hasMessage("plan.violation.followUpDone");
    }

    @Test
    void changesNothingByAnAnswerAndNothingWhenItIsSettledAsUnchanged() {
        answer(REPORT, "検討します。");
        assertThat(read().change()).isEmpty();

        voice.settle(new Settlement(Outcome.UNCHANGED, YEAR, "職員を増やせない。"), LEAD, MAY);

        assertThat(read().change()).isEmpty();
        assertThat(read().row().settlement()).extracting(Settlement::words).isEqualTo("職員を増やせない。");
    }

    @Test
    void standsInTheListOfAYearThatHasBegun() {
        Settlement next = new Settlement(Outcome.CHANGED, new FiscalYear(2027), "受付を早める。");
        assertThatThrownBy(() -> voice.settle(next, LEAD, MAY)).hasMessage("plan.violation.followUpYearToCome");

        Settlement now = new Settlement(Outcome.CHANGED, new FiscalYear(2026), "受付を早めた。");
        voice.settle(now, LEAD, MAY);

        assertThat(read().change()).contains(now);
    }

    @Test
    void isProposedForTheYearOfItsLastAnswerAndForThisYearWithoutOne() {
        assertThat(read().settlingYears()).containsExactly(new FiscalYear(2026));
        assertThat(read().likelyYear()).isEqualTo(new FiscalYear(2026));

        answer(REPORT, "受付を早めた。");

        assertThat(read().settlingYears()).containsExactly(new FiscalYear(2026), YEAR);
        assertThat(read().likelyYear()).isEqualTo(YEAR);
    }

    @Test
    void comesBackToWhereItWasWhenItWasSettledTooEarly() {
        answer(REPORT, "受付を早めた。");
        voice.settle(changed("受付を早めた。"), LEAD, MAY);

        voice.reopen("まだ遅いという声がある。", LEAD, MAY);

        assertThat(voice.state()).isEqualTo(FollowUpState.TAKEN_UP);
        assertThat(voice.row().settlement()).isNull();
        assertThat(voice.row().steps()).extracting(FollowUpStep::note).contains("受付を早めた。");
        assertThat(voice.row().steps())
                .extracting(FollowUpStep::to)
                .containsExactly(
                        FollowUpState.OPEN, FollowUpState.TAKEN_UP, FollowUpState.DONE, FollowUpState.TAKEN_UP);
        assertThatThrownBy(() -> voice.reopen("また", LEAD, MAY)).hasMessage("plan.violation.followUpNotDone");
    }

    @Test
    void keepsWhatItSaidBefore() {
        voice.say(said("朝の受付に時間がかかる。"), LEAD, MAY);
        voice.say(said("朝の受付に時間がかかる。"), LEAD, MAY);

        assertThat(voice.row().content().text()).isEqualTo("朝の受付に時間がかかる。");
        assertThat(voice.row().steps())
                .hasSize(2)
                .last()
                .extracting(FollowUpStep::note)
                .isEqualTo("朝の受付が遅い。");
    }

    @Test
    void saysSomethingAndNotTooMuch() {
        assertThatThrownBy(() -> said(" ")).hasMessage("plan.violation.followUpBlank");
        assertThatThrownBy(() -> said("𠮷".repeat(FollowUpContent.TEXT_MAX + 1)))
                .hasMessage("plan.violation.textTooLong");
        assertThat(said("𠮷".repeat(FollowUpContent.TEXT_MAX)).text()).hasSize(2 * FollowUpContent.TEXT_MAX);
    }
}
