package jp.hagukumi.permission;

import java.util.HashMap;
import java.util.Map;
import jp.hagukumi.account.Operation;
import jp.hagukumi.council.CouncilScene;
import jp.hagukumi.council.OpinionAnswering;
import jp.hagukumi.council.OpinionGiving;
import jp.hagukumi.council.OpinionId;
import jp.hagukumi.council.OpinionKind;
import jp.hagukumi.council.PackDetails;
import jp.hagukumi.council.PackFacts;
import jp.hagukumi.council.PackId;
import jp.hagukumi.council.PackPreparation;
import jp.hagukumi.council.PackReading;
import jp.hagukumi.council.PackState;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One pack that is prepared and one that is with the members, who have said something. */
final class CouncilWing implements Doors.Wing {

    private final AutowireCapableBeanFactory beans;
    private final Office office;
    private final ReportWing reports;
    private final Map<String, PackDetails> packs = new HashMap<>();
    private PackFacts facts;
    private OpinionId opinion;
    private long opinionVersion;

    CouncilWing(AutowireCapableBeanFactory beans, Office office, ReportWing reports) {
        this.beans = beans;
        this.office = office;
        this.reports = reports;
    }

    PackId pack(PackState state) {
        return packs.get(state.code()).summary().id();
    }

    @Override
    public void furnish() {
        CouncilScene scene = beans.createBean(CouncilScene.class);
        facts = scene.facts("第2回の資料");
        PackId handedOver = scene.prepared(reports.round());
        scene.handOver(handedOver);
        office.as(DemoPeople.MEMBER);
        opinion = beans.getBean(OpinionGiving.class).give(handedOver, null, OpinionKind.OPINION, "数字の前年との差も見たい。");
        packs.put(PackState.HANDED_OVER.code(), scene.seenBy(DemoPeople.LEAD, handedOver));
        PackId prepared = scene.prepared(reports.round());
        packs.put(PackState.PREPARED.code(), scene.seenBy(DemoPeople.LEAD, prepared));
        opinionVersion =
                packs.get(PackState.HANDED_OVER.code()).opinions().getFirst().version();
        office.nobody();
    }

    @Override
    public void open(Doors doors) {
        PackReading reading = beans.getBean(PackReading.class);
        PackPreparation preparation = beans.getBean(PackPreparation.class);
        OpinionGiving giving = beans.getBean(OpinionGiving.class);
        OpinionAnswering answering = beans.getBean(OpinionAnswering.class);

        doors.add(Operation.COUNCIL_READ, state -> reading.pack(id(state)).orElseThrow());
        doors.addHall(Operation.COUNCIL_READ, state -> reading.packs());
        doors.addHall(
                Operation.COUNCIL_PREPARE,
                state -> preparation.rounds(),
                state -> preparation.council(),
                state -> preparation.prepare(reports.round(), facts));
        doors.add(
                Operation.COUNCIL_PREPARE,
                state -> preparation.revise(id(state), version(state), facts),
                state -> preparation.say(id(state), version(state), goal(state), "おおむね計画どおり。"),
                state -> preparation.draft(id(state), goal(state)),
                state -> preparation.keepDraft(id(state), goal(state), "おおむね"));
        doors.add(
                Operation.COUNCIL_HAND_OVER,
                state -> preparation.handOver(
                        id(state), version(state), packs.get(state).fingerprint()));
        doors.add(
                Operation.COUNCIL_OPINE,
                state -> giving.give(id(state), null, OpinionKind.QUESTION, "待機は何人か。"),
                state -> giving.draft(id(state), null),
                state -> giving.keepDraft(id(state), null, "待機は"));
        doors.add(
                Operation.COUNCIL_ANSWER,
                state -> answering.answer(opinionIn(state), opinionVersion, "次回から並べて示します。"),
                state -> answering.draft(opinionIn(state)),
                state -> answering.keepDraft(opinionIn(state), "次回から"));
    }

    private OpinionId opinionIn(String state) {
        if (state.equals(PackState.PREPARED.code())) {
            takeBack();
        }
        return opinion;
    }

    private ElementId goal(String state) {
        return packs.get(state).goals().getFirst().element();
    }

    /** No deed leads to an opinion on a pack that is not handed over; should there ever be one, it is locked too. */
    private void takeBack() {
        beans.getBean(JdbcClient.class)
                .sql("update council_pack set state = 'PREPARED' where id = :id")
                .param("id", pack(PackState.HANDED_OVER).toString())
                .update();
    }

    private PackId id(String state) {
        return packs.get(state).summary().id();
    }

    private long version(String state) {
        return packs.get(state).summary().version();
    }
}
