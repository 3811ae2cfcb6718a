package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import jp.hagukumi.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the public page says of a call, from before its first day until its result is published. */
class StatusLineTest {

    private static final LocalDate CLOSED = LocalDate.of(2025, 1, 20);
    private static final LocalDate PUBLICATION = LocalDate.of(2025, 2, 20);

    private final Call call = CommentFixtures.call();

    @Test
    void saysWhenItBegins() {
        assertThat(on(CommentFixtures.FIRST_DAY.minusDays(1), null, CallCounts.NONE))
                .isEqualTo(line("public_comment.before", CommentFixtures.FIRST_DAY, false, 0));
    }

    @Test
    void saysUntilWhenItRunsAndNoNumbersBeforeTheEnd() {
        CallCounts many = CallCounts.letters(7, 8, 0, 8).plus(CallCounts.opinions(9, 9, Map.of(), Map.of()));

        assertThat(on(CommentFixtures.FIRST_DAY, null, many))
                .isEqualTo(line("public_comment.running", CommentFixtures.LAST_DAY, true, 0));
        assertThat(on(CommentFixtures.LAST_DAY, null, many))
                .isEqualTo(line("public_comment.running", CommentFixtures.LAST_DAY, false, 0));
        assertThat(on(CommentFixtures.LAST_DAY.plusDays(1), null, many).opinions())
                .isZero();
    }

    @Test
    void saysThatOpinionsAreSortedBehindTheLastDay() {
        assertThat(on(CommentFixtures.LAST_DAY.plusDays(1), null, CallCounts.NONE))
                .isEqualTo(line("public_comment.sorting.planned", PUBLICATION, false, 0));
    }

    @Test
    void tellsNoDayOfPublicationThatHasPassedWithoutIt() {
        assertThat(on(PUBLICATION.plusDays(1), null, CallCounts.NONE))
                .isEqualTo(line("public_comment.sorting", null, false, 0));
        assertThat(on(PUBLICATION.plusDays(1), CLOSED, approved(1, 2)))
                .isEqualTo(line("public_comment.answering", null, false, 2));
    }

    @Test
    void saysHowManyOpinionsAreBeingAnsweredOnceItIsClosed() {
        assertThat(on(CLOSED, CLOSED, approved(1, 2)))
                .isEqualTo(line("public_comment.answering.planned", PUBLICATION, false, 2));
        assertThat(on(CLOSED, CLOSED, approved(2, 2)))
                .isEqualTo(line("public_comment.answered.planned", PUBLICATION, false, 2));
    }

    @Test
    void saysThatTheResultIsPublishedOnlyWhenItIsWhateverDayWasPlanned() {
        assertThat(on(PUBLICATION, CLOSED, approved(2, 2)))
                .isEqualTo(line("public_comment.answered.planned", PUBLICATION, false, 2));
        assertThat(on(PUBLICATION.plusDays(1), CLOSED, approved(2, 2)))
                .isEqualTo(line("public_comment.answered", null, false, 2));

        assertThat(published(PUBLICATION)).isEqualTo(line("public_comment.published.on", PUBLICATION, false, 2));
        assertThat(published(PUBLICATION.plusYears(1)).withYear()).isTrue();
        assertThat(published(PUBLICATION.minusDays(1)))
                .as("no day is told that has not come")
                .isEqualTo(line("public_comment.published", null, false, 2));
    }

    private StatusLine published(LocalDate day) {
        return StatusLine.of(call, day, CLOSED, approved(2, 2), true);
    }

    @Test
    void saysThatNobodyWrote() {
        assertThat(on(CLOSED, CLOSED, CallCounts.NONE))
                .isEqualTo(line("public_comment.nothing.planned", PUBLICATION, false, 0));
    }

    @Test
    void ofAStandingInboxSaysThatItIsOpenAtAnyTimeUntilItIsClosed() {
        Call standing = new Call(CommentFixtures.newCall(CallKind.STANDING_INBOX, PlanId.next()));

        assertThat(StatusLine.of(standing, PUBLICATION, null, CallCounts.NONE, false))
                .isEqualTo(line("standing_inbox.running", null, false, 0));
        assertThat(StatusLine.of(standing, PUBLICATION, CLOSED, CallCounts.NONE, false))
                .isEqualTo(line("standing_inbox.closed", CLOSED, false, 0));
    }

    private StatusLine on(LocalDate day, @Nullable LocalDate closed, CallCounts counts) {
        return StatusLine.of(call, day, closed, counts, false);
    }

    private static CallCounts approved(int approved, int opinions) {
        return CallCounts.opinions(opinions, 0, Map.of(ReplyState.APPROVED, approved), Map.of());
    }

    private static StatusLine line(String key, @Nullable LocalDate day, boolean withYear, int opinions) {
        return new StatusLine("comment.StatusLine." + key, day, withYear, opinions);
    }
}
