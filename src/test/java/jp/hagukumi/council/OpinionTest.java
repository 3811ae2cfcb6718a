package jp.hagukumi.council;

import static jp.hagukumi.council.CouncilFixtures.LEAD;
import static jp.hagukumi.council.CouncilFixtures.MEMBER;
import static jp.hagukumi.council.CouncilFixtures.NOON;
import static jp.hagukumi.council.CouncilFixtures.PROJECT;
import static jp.hagukumi.council.CouncilFixtures.UNTIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpinionTest {

    @Test
    void isTakenUntilTheLastMinuteOfTheLastDayInJapan() {
        var lastMinute = Instant.parse("2026-08-14T14:59:59Z");

        assertThat(on(PROJECT, "間に合った", lastMinute).givenAt()).isEqualTo(lastMinute);
    }

    @Test
    void isRefusedFromTheFirstMinuteAfterTheLastDayInJapan() {
        assertThatThrownBy(() -> on(PROJECT, "おそかった", Instant.parse("2026-08-14T15:00:00Z")))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("council.violation.tooLate");
                    assertThat(refused.arguments()).containsExactly(UNTIL);
                });
    }

    @Test
    void isRefusedOnAPackThatIsStillPrepared() {
        var pack = CouncilFixtures.prepared();

        assertThatThrownBy(() -> new CouncilOpinion(pack, null, OpinionKind.OPINION, "早すぎる", MEMBER, NOON))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.notHandedOver");
    }

    @Test
    void isRefusedOnWhatThePackDoesNotHold() {
        assertThatThrownBy(() -> on(ElementId.next(), "別の事業", NOON))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.notInPack");
    }

    @Test
    void mayBeAboutAProjectAGoalOrTheWholePack() {
        assertThat(on(PROJECT, "意見", NOON).about()).isEqualTo("1-02 子育て支援総合窓口");
        assertThat(on(CouncilFixtures.GOAL, "意見", NOON).about()).isEqualTo("1 子育てを支援する地域づくり");
        assertThat(on(null, "意見", NOON).about()).isEqualTo("令和7年度 点検・評価の資料");
    }

    @Test
    void isRefusedWithoutAWord() {
        assertThatThrownBy(() -> on(PROJECT, " \n ", NOON)).hasMessage("council.violation.opinionMissing");
    }

    @Test
    void mayHaveTwoThousandCharactersAndNotOneMore() {
        assertThat(on(PROJECT, "あ".repeat(2000), NOON).text()).hasSize(2000);
        assertThatThrownBy(() -> on(PROJECT, "あ".repeat(2001), NOON)).hasMessage("council.violation.opinionLong");
    }

    @Test
    void isAnsweredOnceAndForAll() {
        var opinion = CouncilFixtures.opinion();
        opinion.answer("9月までに調べます。", LEAD, NOON);

        assertThatThrownBy(() -> opinion.answer("やはり調べません。", LEAD, NOON))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.alreadyAnswered");

        assertThat(opinion.anonymous().answer()).isEqualTo("9月までに調べます。");
    }

    @Test
    void isNotAnsweredByBlanks() {
        var opinion = CouncilFixtures.opinion();

        assertThatThrownBy(() -> opinion.answer("　 ", LEAD, NOON)).hasMessage("council.violation.answerMissing");

        assertThat(opinion.isAnswered()).isFalse();
    }

    @Test
    void goesToOtherModulesWithoutTheMember() {
        assertThat(CouncilFixtures.opinion().anonymous().toString()).doesNotContain(MEMBER.toString());
    }

    private static CouncilOpinion on(@Nullable ElementId element, String text, Instant at) {
        return new CouncilOpinion(CouncilFixtures.handedOver(), element, OpinionKind.OPINION, text, MEMBER, at);
    }
}
