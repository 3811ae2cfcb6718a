package jp.hagukumi.council;

import static jp.hagukumi.council.CouncilFixtures.LEAD;
import static jp.hagukumi.council.CouncilFixtures.MEMBER;
import static jp.hagukumi.council.CouncilFixtures.NOON;
import static jp.hagukumi.council.CouncilFixtures.TODAY;
import static jp.hagukumi.council.CouncilFixtures.UNTIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class PackTest {

    @Test
    void hasNoContentOfItsOwnWhileItIsPrepared() {
        var pack = CouncilFixtures.prepared();

        assertThatThrownBy(pack::content)
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.notHandedOver");
    }

    @Test
    void keepsWhatWasHandedOverWhenTheSourceChangesAfterwards() {
        var pack = CouncilFixtures.prepared();
        var source = new ArrayList<>(List.of(CouncilFixtures.item("延べ3,412件")));
        pack.handOver(new FrozenContent(List.of(), List.of(CouncilFixtures.goal("")), source), TODAY, LEAD, NOON);

        source.set(0, CouncilFixtures.item("書き直し"));

        assertThat(pack.content().items()).extracting(PackItem::result).containsExactly("延べ3,412件");
        assertThat(pack.isIntact()).isTrue();
    }

    @Test
    void saysWhoHandedItOverAndWhen() {
        var pack = CouncilFixtures.handedOver();

        assertThat(pack.state()).isEqualTo(PackState.HANDED_OVER);
        assertThat(pack.handedOverBy()).isEqualTo(LEAD);
        assertThat(pack.handedOverAt()).isEqualTo(NOON);
    }

    @Test
    void refusesToBeHandedOverTwice() {
        var pack = CouncilFixtures.handedOver();

        assertThatThrownBy(() -> pack.handOver(CouncilFixtures.content(), TODAY, MEMBER, NOON))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.alreadyHandedOver");

        assertThat(pack.handedOverBy()).isEqualTo(LEAD);
    }

    @Test
    void refusesToBeHandedOverWithNothingAccepted() {
        var pack = CouncilFixtures.prepared();
        var nothing = new FrozenContent(List.of(), List.of(CouncilFixtures.goal("")), List.of());

        assertThatThrownBy(() -> pack.handOver(nothing, TODAY, LEAD, NOON))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.nothingAccepted");

        assertThat(pack.state()).isEqualTo(PackState.PREPARED);
    }

    @Test
    void refusesToBeHandedOverWhenNobodyCouldGiveAnOpinionAnyMore() {
        var pack = CouncilFixtures.prepared();

        assertThatThrownBy(() -> pack.handOver(CouncilFixtures.content(), UNTIL.plusDays(1), LEAD, NOON))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.untilPassed");
    }

    @Test
    void takesTheLeadsWordsBackWhenTheyAreWrittenAnew() {
        var pack = CouncilFixtures.prepared();

        pack.say(CouncilFixtures.goal(""), "おおむね計画どおり。");
        pack.say(CouncilFixtures.goal(""), "施設の整備がおくれている。");

        assertThat(pack.goals()).extracting(PackGoal::words).containsExactly("施設の整備がおくれている。");
    }

    @Test
    void refusesTheLeadsWordsOnceItIsHandedOver() {
        var pack = CouncilFixtures.handedOver();

        assertThatThrownBy(() -> pack.say(CouncilFixtures.goal(""), "あとから"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.alreadyHandedOver");
    }

    @Test
    void refusesAnotherTitleOnceItIsHandedOver() {
        var pack = CouncilFixtures.handedOver();

        assertThatThrownBy(() -> pack.revise(MeetingId.next(), "別の名前", UNTIL, TODAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.alreadyHandedOver");
    }

    @Test
    void refusesALastDayThatHasPassed() {
        var pack = CouncilFixtures.prepared();

        assertThatThrownBy(() -> pack.revise(MeetingId.next(), "資料", TODAY.minusDays(1), TODAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.untilPassed");
    }

    @Test
    void hasAFingerprintThatChangesWithASingleLetter() {
        var item = CouncilFixtures.item("延べ3,412件");
        var same = new FrozenContent(List.of(), List.of(), List.of(item));
        var other = new FrozenContent(List.of(CouncilFixtures.mark("A")), List.of(), List.of(item));

        assertThat(same.fingerprint(List.of("資料"))).hasSize(64).isNotEqualTo(other.fingerprint(List.of("資料")));
        assertThat(same.fingerprint(List.of("資料"))).isNotEqualTo(same.fingerprint(List.of("資斜")));
    }

    @Test
    void hasAFingerprintThatKeepsNeighbouringTextsApart() {
        var nothing = new FrozenContent(List.of(), List.of(), List.of());

        assertThat(nothing.fingerprint(List.of("ab", "c"))).isNotEqualTo(nothing.fingerprint(List.of("a", "bc")));
    }
}
