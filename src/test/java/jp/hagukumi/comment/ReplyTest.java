package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class ReplyTest {

    private static final Instant NOW = Instant.parse("2025-02-01T00:00:00Z");

    private final Call call = CommentFixtures.call();
    private final PersonId writer = PersonId.next();
    private final PersonId chief = PersonId.next();
    private final PersonId lead = PersonId.next();
    private final Reply reply = new Reply(OpinionId.next());

    @Test
    void goesFromWriterToChiefToLead() {
        handIn();
        reply.check(chief, NOW);
        approve(lead);

        assertThat(reply.state()).isEqualTo(ReplyState.APPROVED);
        assertThat(reply.history().stream().map(ReplyStep::to))
                .containsExactly(ReplyState.DRAFTED, ReplyState.CHECKED, ReplyState.APPROVED);
    }

    @Test
    void comesBackWithTheReasonAndGoesAgain() {
        handIn();
        reply.sendBack(chief, "根拠を足す", NOW);
        assertThat(reply.returnReason()).isEqualTo("根拠を足す");

        handIn();

        assertThat(reply.state()).isEqualTo(ReplyState.DRAFTED);
        assertThat(reply.returnReason()).isEmpty();
    }

    @Test
    void comesBackFromTheLeadToo() {
        handIn();
        reply.check(chief, NOW);
        reply.sendBack(lead, "ほかの答えと合わせる", NOW);

        assertThat(reply.state()).isEqualTo(ReplyState.RETURNED);
    }

    @Test
    void comesBackFromTheLeadAlsoAfterItWasApprovedAndNeedsAllStepsAgain() {
        handIn();
        reply.check(chief, NOW);
        approve(lead);
        reply.sendBack(lead, "年度が違う", NOW);

        assertThat(reply.returnReason()).isEqualTo("年度が違う");
        refused("comment.violation.wrongState", () -> approve(lead));
    }

    @Test
    void isNotSentBackWithoutAReason() {
        handIn();

        refused("comment.violation.reasonMissing", () -> reply.sendBack(chief, " ", NOW));
    }

    @Test
    void isNotCheckedByItsWriter() {
        handIn();

        refused("comment.violation.ownWork", () -> reply.check(writer, NOW));
    }

    @Test
    void isNotCheckedByWhoHandedItInBeforeSomebodyElseCorrectedIt() {
        handIn();
        reply.sendBack(lead, "直す", NOW);
        PersonId colleague = PersonId.next();
        reply.write("直した", "A", call, colleague);
        reply.submit(call, colleague, NOW);

        refused("comment.violation.ownWork", () -> reply.check(writer, NOW));
    }

    @Test
    void isNotCheckedByWhoWroteAPartOfItEvenIfAnotherHandedItIn() {
        reply.write("途中まで", "A", call, writer);
        PersonId colleague = PersonId.next();
        reply.write("途中まで、そして終わりまで", "A", call, colleague);
        reply.submit(call, colleague, NOW);

        refused("comment.violation.ownWork", () -> reply.check(writer, NOW));
    }

    @Test
    void isNotSentBackByItsWriter() {
        handIn();

        refused("comment.violation.ownWork", () -> reply.sendBack(writer, "直す", NOW));
    }

    @Test
    void isNotApprovedByItsWriter() {
        handIn();
        reply.check(chief, NOW);

        refused("comment.violation.ownWork", () -> approve(writer));
    }

    @Test
    void needsItsTextToBeHandedIn() {
        reply.write("  ", "A", call, writer);

        refused("comment.violation.replyMissing", () -> reply.submit(call, writer, NOW));
    }

    @Test
    void needsAReflectionClassToBeHandedIn() {
        reply.write("考え方", "", call, writer);

        refused("comment.violation.classMissing", () -> reply.submit(call, writer, NOW));
    }

    @Test
    void goesOnWithWhatItSaysToChildren() {
        reply.write(new ReplyWords("考え方", " やさしい言葉 ", "A"), call, writer);
        reply.submit(call, writer, NOW);
        refused("comment.violation.notWithWriter", () -> reply.write(new ReplyWords("考え方", "ほか", "A"), call, writer));
        reply.check(chief, NOW);
        approve(lead);

        assertThat(reply.forChildren()).isEqualTo("やさしい言葉");
    }

    @Test
    void needsNothingForChildrenAndIsNoReplyWithThatAlone() {
        reply.write(new ReplyWords("", "やさしい言葉", "A"), call, writer);

        refused("comment.violation.replyMissing", () -> reply.submit(call, writer, NOW));
        reply.write(new ReplyWords("考え方", "", "A"), call, writer);
        reply.submit(call, writer, NOW);
        assertThat(reply.state()).isEqualTo(ReplyState.DRAFTED);
    }

    @Test
    void saysNoMoreToChildrenThanToOthers() {
        refused(
                "comment.violation.forChildrenLong",
                () -> reply.write(new ReplyWords("考え方", "あ".repeat(Reply.TEXT_MAX + 1), "A"), call, writer));
        reply.write(new ReplyWords("考え方", "あ".repeat(Reply.TEXT_MAX), "A"), call, writer);

        assertThat(reply.forChildren()).hasSize(Reply.TEXT_MAX);
    }

    @Test
    void fillsInForChildrenOnlyWhatIsKnown() {
        reply.write(new ReplyWords("考え方", "{計画めい}に", "A"), call, writer);

        refused("comment.violation.fieldUnknownForChildren", () -> reply.submit(call, writer, NOW));
    }

    @Test
    void whoWroteForChildrenAloneIsItsAuthorToo() {
        PersonId colleague = PersonId.next();
        reply.write("考え方", "A", call, writer);
        reply.write(new ReplyWords("考え方", "やさしい言葉", "A"), call, colleague);
        reply.submit(call, writer, NOW);

        refused("comment.violation.ownWork", () -> reply.check(colleague, NOW));
    }

    @Test
    void keepsWhatItSaysToChildrenWhereItsTextAloneIsWritten() {
        reply.write(new ReplyWords("考え方", "やさしい言葉", "A"), call, writer);
        reply.write("ほかの考え方", "A", call, writer);

        assertThat(reply.words()).isEqualTo(new ReplyWords("ほかの考え方", "やさしい言葉", "A"));
    }

    @Test
    void takesOnlyAClassOfItsCall() {
        refused("comment.violation.classUnknown", () -> reply.write("考え方", "Z", call, writer));
    }

    @Test
    void isNotWrittenOnceItIsWithTheChief() {
        handIn();

        refused("comment.violation.notWithWriter", () -> reply.write("あとから", "A", call, writer));
    }

    @Test
    void takesNoOtherWayThanTheTable() {
        List<String> ways = new ArrayList<>();
        for (ReplyState from : ReplyState.values()) {
            for (ReplyState to : ReplyState.values()) {
                if (from.mayBecome(to)) {
                    ways.add(from + ">" + to);
                }
            }
        }

        assertThat(ways)
                .containsExactly(
                        "DRAFT>DRAFTED",
                        "RETURNED>DRAFTED",
                        "DRAFTED>RETURNED",
                        "DRAFTED>CHECKED",
                        "CHECKED>RETURNED",
                        "CHECKED>APPROVED",
                        "APPROVED>RETURNED");
        refused("comment.violation.wrongState", () -> approve(lead));
    }

    @Test
    void namesNoClassWhereTheCallHasNone() {
        Call questionnaire = new Call(CommentFixtures.newCall(CallKind.QUESTIONNAIRE, PlanId.next()));
        reply.write("答え", "", questionnaire, writer);

        reply.submit(questionnaire, writer, NOW);

        assertThat(reply.state()).isEqualTo(ReplyState.DRAFTED);
    }

    private void handIn() {
        reply.write("考え方", "A", call, writer);
        reply.submit(call, writer, NOW);
    }

    @Test
    void isNotHandedInBeforeItIsSaidWhetherASentencePromisesSomething() {
        reply.write("ご意見のとおりです。対象を検討します。", "A", call, writer);
        refused("comment.violation.promiseOpen", () -> reply.submit(call, writer, NOW));

        reply.say(ReplyPromise.none("対象を検討します。", "検討はもう済んでいる"), writer);
        reply.submit(call, writer, NOW);

        assertThat(reply.state()).isEqualTo(ReplyState.DRAFTED);
    }

    @Test
    void isNotHandedInWithSomethingInBracesThatNothingIsFilledInFor() {
        reply.write("{計画名}と{意見番後}", "A", call, writer);

        assertThatThrownBy(() -> reply.submit(call, writer, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.fieldUnknown")
                .satisfies(refused ->
                        assertThat(((RuleViolation) refused).arguments()[0]).isEqualTo("{意見番後}"));
        reply.write("{計画名}と｛意見番号｝", "A", call, writer);
        reply.submit(call, writer, NOW);
        assertThat(reply.state()).isEqualTo(ReplyState.DRAFTED);
    }

    @Test
    void isNotApprovedWithAPromiseOfWhichNobodySaidAnything() {
        handIn();
        reply.check(chief, NOW);
        // As one that was handed in before anybody was asked.
        ReflectionTestUtils.setField(reply, "replyText", "対象を検討します。");

        refused("comment.violation.promiseOpen", () -> approve(lead));
        reply.sendBack(lead, "約束かどうかを書く", NOW);
        assertThat(reply.state()).isEqualTo(ReplyState.RETURNED);
    }

    @Test
    void followsWhatItPromisesOnceItIsApprovedAndNotBefore() {
        FollowUpId followed = FollowUpId.next();
        reply.write("対象を検討します。", "A", call, writer);
        reply.say(promise("対象を検討します。"), writer);
        reply.submit(call, writer, NOW);
        reply.check(chief, NOW);
        assertThat(reply.promises()).extracting(ReplyPromise::followUp).containsOnlyNulls();

        reply.approve(lead, NOW, promise -> followed);

        assertThat(reply.promises()).extracting(ReplyPromise::followUp).containsExactly(followed);
    }

    @Test
    void forgetsWhatWasSaidOfASentenceThatDidNotStay() {
        reply.write("対象を検討します。", "A", call, writer);
        reply.say(promise("対象を検討します。"), writer);
        reply.write("対象は案のとおりです。", "A", call, writer);
        assertThat(reply.promises()).as("as long as they write").hasSize(1);

        reply.submit(call, writer, NOW);

        assertThat(reply.promises()).isEmpty();
    }

    @Test
    void promisesNothingInASentenceThatDoesNotStandInIt() {
        reply.write("対象は案のとおりです。", "A", call, writer);

        refused("comment.violation.passageGone", () -> reply.say(promise("対象を検討します。"), writer));
    }

    @Test
    void promisesNothingForADayThatIsOver() {
        LocalDate today = LocalDate.of(2025, 2, 1);

        refused(
                "comment.violation.promiseOver",
                () -> ReplyPromise.kept("検討します。", "検討", ElementId.next(), today.minusDays(1), today));
        refused(
                "comment.violation.promiseBlank",
                () -> ReplyPromise.kept("検討します。", " ", ElementId.next(), today, today));
    }

    @Test
    void whoSaysWhatItPromisesIsItsAuthorToo() {
        PersonId colleague = PersonId.next();
        reply.write("対象を検討します。", "A", call, writer);
        reply.say(promise("対象を検討します。"), colleague);
        reply.submit(call, writer, NOW);

        refused("comment.violation.ownWork", () -> reply.check(colleague, NOW));
    }

    private static ReplyPromise promise(String passage) {
        LocalDate today = LocalDate.of(2025, 2, 1);
        return ReplyPromise.kept(passage, "対象を検討する", ElementId.next(), today.plusYears(1), today);
    }

    private void approve(PersonId person) {
        reply.approve(person, NOW, promise -> FollowUpId.next());
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
