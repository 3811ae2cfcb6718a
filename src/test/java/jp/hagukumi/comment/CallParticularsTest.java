package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CallParticularsTest {

    private final Call call = CommentFixtures.call();

    @Test
    void ofAPublicCommentBeginWithNameAndAddressAndOthersAskNothing() {
        assertThat(call.particulars().required()).containsExactlyInAnyOrder(SenderData.NAME, SenderData.ADDRESS);
        assertThat(new Call(CommentFixtures.newCall(CallKind.STANDING_INBOX, PlanId.next()))
                        .particulars()
                        .required())
                .isEmpty();
    }

    @Test
    void countNoMarkUnlessTheySaySo() {
        assertThat(call.reasonNotToCount(EnumSet.allOf(LetterMark.class))).contains(LetterMark.LATE);
        for (LetterMark mark : LetterMark.values()) {
            assertThat(call.reasonNotToCount(Set.of(mark))).contains(mark);
        }
    }

    @Test
    void theFirstMarkThatIsNotCountedIsTheReason() {
        call.change(counting(Set.of(LetterMark.LATE)), List.of());

        assertThat(call.reasonNotToCount(Set.of(LetterMark.LATE))).isEmpty();
        assertThat(call.reasonNotToCount(Set.of(LetterMark.ABUSIVE, LetterMark.LATE, LetterMark.OFF_TOPIC)))
                .contains(LetterMark.OFF_TOPIC);
    }

    @Test
    void nobodyIsOutsideWhereAnyoneMayWrite() {
        call.change(eligible(Set.of(Eligibility.RESIDENT)), List.of());
        assertThat(call.reasonNotToCount(Set.of(LetterMark.OUT_OF_AREA))).contains(LetterMark.OUT_OF_AREA);

        call.change(eligible(Set.of(Eligibility.ANYONE)), List.of());
        assertThat(call.reasonNotToCount(Set.of(LetterMark.OUT_OF_AREA))).isEmpty();
    }

    @Test
    void sayWhatALetterLacks() {
        assertThat(call.missing(Set.of(SenderData.NAME, SenderData.CONTACT))).containsExactly(SenderData.ADDRESS);
        assertThat(call.missing(Set.of(SenderData.NAME, SenderData.ADDRESS))).isEmpty();
    }

    @Test
    void areNotChangedOnceTheCallIsClosed() {
        call.close(PersonId.next(), Clock.fixed(Instant.parse("2025-02-01T00:00:00Z"), ZoneOffset.UTC), List.of());

        refused("comment.violation.alreadyClosed", () -> call.change(themes(List.of()), List.of()));
    }

    @Test
    void keepAThemeThatAnOpinionHas() {
        call.change(themes(List.of("保育", "遊び場")), List.of());

        refused("comment.violation.themeUsed", () -> call.change(themes(List.of("遊び場")), List.of("保育")));
        call.change(themes(List.of("保育")), List.of("保育"));

        assertThat(call.particulars().themes()).containsExactly("保育");
    }

    @Test
    void tellTheDaysOfTheWholeProcedureInOrder() {
        LocalDate draft = CommentFixtures.FIRST_DAY.minusDays(5);
        LocalDate decided = LocalDate.of(2025, 3, 20);

        call.change(
                steps(List.of(new CallParticulars.Step(decided, "計画決定"), new CallParticulars.Step(draft, "案の公表"))),
                List.of());

        assertThat(call.procedure())
                .extracting(ProcedureDay::day, ProcedureDay::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(draft, "案の公表"),
                        org.assertj.core.groups.Tuple.tuple(CommentFixtures.FIRST_DAY, ""),
                        org.assertj.core.groups.Tuple.tuple(CommentFixtures.LAST_DAY, ""),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2025, 2, 20), ""),
                        org.assertj.core.groups.Tuple.tuple(decided, "計画決定"));
    }

    @Test
    void refuseRowsThatSayTooLittle() {
        refused("comment.violation.documentTitleMissing", () -> new CallParticulars.Document(" ", "図書館"));
        refused("comment.violation.inspectionPlaceMissing", () -> new CallParticulars.Place("", "9時から"));
        refused("comment.violation.stepIncomplete", () -> new CallParticulars.Step(CommentFixtures.LAST_DAY, " "));
        refused("comment.violation.themeMissing", () -> themes(List.of("保育", " ")));
    }

    @Test
    void refuseAThemeTwice() {
        refused("comment.violation.themeTwice", () -> themes(List.of("保育", "保育 ")));
    }

    @Test
    void refuseWhatIsTooLong() {
        String longest = "あ".repeat(CallParticulars.TITLE_MAX);

        assertThat(new CallParticulars.Document(longest, "").title()).hasSize(CallParticulars.TITLE_MAX);
        refused("comment.violation.lineLong", () -> new CallParticulars.Document(longest + "あ", ""));
        refused("comment.violation.lineLong", () -> themes(List.of("あ".repeat(CallParticulars.THEME_MAX + 1))));
        refused(
                "comment.violation.linesTooMany",
                () -> steps(Collections.nCopies(
                        CallParticulars.LINES_MAX + 1, new CallParticulars.Step(CommentFixtures.LAST_DAY, "説明会"))));
    }

    @Test
    void refuseAnAddressToWhichNobodyCouldWrite() {
        refused("comment.violation.officeMailWrong", () -> new CallParticulars.Office("こども課", "内線123", "kodomo"));
        assertThat(new CallParticulars.Office("こども課", "内線123", "kodomo@example.jp").mail())
                .isNotEmpty();
    }

    @Test
    void refuseDaysToAnswerThatNobodyCouldKeep() {
        refused("comment.violation.daysToAnswer", () -> days(0));
        refused("comment.violation.daysToAnswer", () -> days(CallParticulars.DAYS_MAX + 1));
        assertThat(days(CallParticulars.DAYS_MAX).daysToAnswer()).isEqualTo(CallParticulars.DAYS_MAX);
    }

    static CallParticulars days(int daysToAnswer) {
        return new CallParticulars(
                List.of(),
                List.of(),
                Set.of(),
                "",
                Set.of(),
                List.of(),
                List.of(),
                CallParticulars.Office.NONE,
                Set.of(),
                daysToAnswer);
    }

    @Test
    void comeBackFromTheDatabaseAsTheyWere() {
        CallParticulars said = new CallParticulars(
                List.of(new CallParticulars.Document("こども計画（案）", "https://example.jp/an.pdf")),
                List.of(new CallParticulars.Place("中央図書館", "9時から17時まで")),
                Set.of(Eligibility.RESIDENT, Eligibility.TAXPAYER),
                "団体も可",
                Set.of(SenderData.NAME),
                List.of("保育"),
                List.of(new CallParticulars.Step(CommentFixtures.LAST_DAY, "計画決定")),
                new CallParticulars.Office("こども課", "内線123", "kodomo@example.jp"),
                Set.of(LetterMark.INCOMPLETE),
                30);
        CallParticularsConverter converter = new CallParticularsConverter();

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(said)))
                .isEqualTo(said);
    }

    @Test
    void anOpinionIsOnlyOnThemesOfItsCall() {
        call.change(themes(List.of("保育")), List.of());
        Opinion opinion = new Opinion(CommentFixtures.submission("保育園を。").submission(), 1);

        opinion.isAbout(Set.of("保育"), call);

        assertThat(opinion.themes()).containsExactly("保育");
        refused("comment.violation.themeUnknown", () -> opinion.isAbout(Set.of("遊び場"), call));
    }

    static CallParticulars themes(List<String> themes) {
        return of(Set.of(), themes, List.of(), Set.of());
    }

    private static CallParticulars steps(List<CallParticulars.Step> steps) {
        return of(Set.of(), List.of(), steps, Set.of());
    }

    private static CallParticulars eligible(Set<Eligibility> eligible) {
        return of(eligible, List.of(), List.of(), Set.of());
    }

    private static CallParticulars counting(Set<LetterMark> counted) {
        return of(Set.of(), List.of(), List.of(), counted);
    }

    private static CallParticulars of(
            Set<Eligibility> eligible, List<String> themes, List<CallParticulars.Step> steps, Set<LetterMark> counted) {
        return new CallParticulars(
                List.of(),
                List.of(),
                eligible,
                "",
                Set.of(SenderData.NAME, SenderData.ADDRESS),
                themes,
                steps,
                CallParticulars.Office.NONE,
                counted,
                14);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
