package jp.hagukumi.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.council.OpinionAnswering;
import jp.hagukumi.council.OpinionGiving;
import jp.hagukumi.council.OpinionId;
import jp.hagukumi.council.OpinionKind;
import jp.hagukumi.council.PackDetails;
import jp.hagukumi.council.PackDetails.GoalPart;
import jp.hagukumi.council.PackFacts;
import jp.hagukumi.council.PackId;
import jp.hagukumi.council.PackPreparation;
import jp.hagukumi.council.PackReading;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A pack of the review before last in the members' hands, with an answered and an open opinion, and one prepared. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(30)
class DemoCouncil implements DemoData {

    private static final String BODY = "子ども・子育て会議（見本）";

    private final DemoAccounts accounts;
    private final PackPreparation preparation;
    private final PackReading reading;
    private final OpinionGiving giving;
    private final OpinionAnswering answering;
    private final LocalDate today;

    DemoCouncil(
            DemoAccounts accounts,
            PackPreparation preparation,
            PackReading reading,
            OpinionGiving giving,
            OpinionAnswering answering,
            Clock clock) {
        this.accounts = accounts;
        this.preparation = preparation;
        this.reading = reading;
        this.giving = giving;
        this.answering = answering;
        this.today = JapanTime.today(clock);
    }

    @Override
    public void create() {
        accounts.actAs(DemoPeople.LEAD);
        List<RoundSummary> rounds = preparation.rounds();
        if (rounds.isEmpty()) {
            return;
        }
        PackId handedOver = prepare(rounds.getLast(), 21, 14);
        speakOnGoals(handedOver);
        PackDetails seen = seen(handedOver);
        preparation.handOver(handedOver, seen.summary().version(), seen.fingerprint());
        discuss(seen);
        accounts.actAs(DemoPeople.LEAD);
        prepare(rounds.getFirst(), 75, 60);
    }

    private PackId prepare(RoundSummary round, int meetingIn, int untilIn) {
        String year = Formats.in(Words.JAPANESE).fiscalYear(round.year());
        return preparation.prepare(
                round.id(),
                new PackFacts(year + " 点検・評価の資料（見本）", BODY, today.plusDays(meetingIn), true, today.plusDays(untilIn)));
    }

    private void speakOnGoals(PackId pack) {
        List<GoalPart> goals = seen(pack).goals();
        say(pack, goals.getFirst(), "（見本）おおむね計画どおりです。窓口の相談は前の年より増えました。人手の確保が次の課題です。");
        say(pack, goals.getLast(), "（見本）参加した人は目標に届きませんでした。時間帯を見直します。");
    }

    private void say(PackId pack, GoalPart goal, String words) {
        preparation.say(pack, seen(pack).summary().version(), goal.element(), words);
    }

    private void discuss(PackDetails pack) {
        PackId id = pack.summary().id();
        GoalPart goal = pack.goals().getFirst();
        accounts.actAs(DemoPeople.MEMBER_2);
        OpinionId first = giving.give(
                id, goal.projects().getFirst().element(), OpinionKind.OPINION, "（見本）相談した人が、その後どうなったかも見えるようにしてほしい。");
        accounts.actAs(DemoPeople.LEAD);
        answering.answer(first, 0, "（見本）利用した人への調査を今年度から加え、結果を次の資料に載せます。");
        accounts.actAs(DemoPeople.MEMBER_2);
        giving.give(id, goal.element(), OpinionKind.QUESTION, "（見本）人手が足りないとありますが、何人足りないのですか。");
    }

    private PackDetails seen(PackId pack) {
        return reading.pack(pack).orElseThrow();
    }
}
