package jp.hagukumi.council;

import static jp.hagukumi.demo.DemoPeople.HOIKU;
import static jp.hagukumi.demo.DemoPeople.KATEI;
import static jp.hagukumi.demo.DemoPeople.LEAD;
import static jp.hagukumi.demo.DemoPeople.MEMBER;
import static jp.hagukumi.demo.DemoPeople.MEMBER_2;
import static jp.hagukumi.demo.DemoPeople.VIEWER;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_SHARED;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_STATION;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import jp.hagukumi.council.PackDetails.ProjectPart;
import jp.hagukumi.council.PackDetails.ReportPart;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.shared.WaitingWork.Waiting;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalIT
class PackIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Office office;

    @Autowired
    private PackPreparation preparation;

    @Autowired
    private PackReading reading;

    @Autowired
    private OpinionGiving giving;

    @Autowired
    private OpinionAnswering answering;

    @Autowired
    private CouncilReader reader;

    @Autowired
    private CouncilWork work;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private CouncilScene scene;
    private RoundId round;

    @BeforeEach
    void openRound() {
        scene = beans.createBean(CouncilScene.class);
        round = scene.round();
    }

    @Test
    void keepsItsOwnCopyWhenAReportIsReopenedAndRewritten() {
        ReportId report = scene.accepted(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        PackId pack = scene.prepared(round);
        scene.handOver(pack);
        PackDetails before = scene.seenBy(MEMBER, pack);

        scene.reopenAndRewrite(report, HOIKU, "延べ9人");

        assertThat(scene.seenBy(MEMBER, pack).goals()).isEqualTo(before.goals());
        assertThat(results(scene.seenBy(MEMBER, pack))).containsExactly("延べ41,280人");
    }

    @Test
    void saysOfAReportThatIsOpenAgainWhatItWasAcceptedWith() {
        ReportId report = scene.accepted(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        scene.reopenAndRewrite(report, HOIKU, "延べ9人");

        PackId pack = scene.prepared(round);

        assertThat(results(scene.seenBy(LEAD, pack))).containsExactly("延べ41,280人");
        assertThat(scene.seenBy(LEAD, pack).missing())
                .extracting(PackDetails.NotAccepted::title)
                .doesNotContain(PROJECT_STATION);
    }

    @Test
    void keepsItsOwnCopyOfDepartmentsAndPlanTexts() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        PackDetails before = scene.seenBy(MEMBER, pack);

        jdbc.sql("update account_department set name = 'こども保育課' where name = '保育課'")
                .update();
        jdbc.sql("update plan_element set title = concat(title, '（改）')").update();

        assertThat(scene.seenBy(MEMBER, pack).goals()).isEqualTo(before.goals());
    }

    @Test
    void showsNothingOfReportsThatAreNotAccepted() {
        scene.written(round, PROJECT_VISIT, KATEI, "まだ途中の下書き");
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");

        PackDetails seen = scene.seenBy(MEMBER, pack);

        assertThat(seen.toString()).contains("延べ41,280人").doesNotContain("まだ途中の下書き", PROJECT_VISIT);
        assertThat(seen.missing()).isEmpty();
    }

    @Test
    void neverHoldsTheInternalNote() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");

        assertThat(scene.seenBy(MEMBER, pack).toString()).doesNotContain(CouncilScene.INTERNAL);
        assertThat(scene.seenBy(LEAD, pack).toString()).doesNotContain(CouncilScene.INTERNAL);
    }

    @Test
    void tellsTheLeadBeforehandWhatStaysOut() {
        scene.accepted(round, PROJECT_SHARED, HOIKU, "窓口を増やした");
        scene.written(round, PROJECT_SHARED, KATEI, "下書き");
        PackId pack = scene.prepared(round);

        PackDetails seen = scene.seenBy(LEAD, pack);

        assertThat(seen.reports()).isEqualTo(1);
        assertThat(seen.missing()).hasSize(4);
        assertThat(seen.missing())
                .filteredOn(one -> one.title().equals(PROJECT_SHARED))
                .extracting(PackDetails.NotAccepted::department)
                .containsExactly(KATEI);
    }

    @Test
    void countsAProjectOnceAndBothItsReports() {
        scene.accepted(round, PROJECT_SHARED, HOIKU, "窓口を増やした");
        PackId pack = scene.handedOver(round, PROJECT_SHARED, KATEI, "相談が増えた");

        PackDetails seen = scene.seenBy(MEMBER, pack);

        assertThat(seen.projects()).isEqualTo(1);
        assertThat(seen.reports()).isEqualTo(2);
    }

    @Test
    void isRefusedToMembersWhileItIsPreparedAndTheRefusalIsRecorded() {
        PackId pack = scene.prepared(round);
        office.as(MEMBER);

        assertThatThrownBy(() -> reading.pack(pack)).isInstanceOf(AccessDeniedException.class);

        assertThat(reading.packs()).isEmpty();
        assertThat(jdbc.sql("""
                        select count(*) from account_trail
                        where operation = 'council.read' and outcome = 'REFUSED' and login = 'member' and subject = :pack
                        """)
                        .param("pack", pack.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isRefusedToThoseWhoAreNeitherLeadNorMember() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        office.as(VIEWER);

        assertThatThrownBy(() -> reading.pack(pack)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isNotHandedOverWithNothingAccepted() {
        scene.written(round, PROJECT_VISIT, KATEI, "下書き");
        PackId pack = scene.prepared(round);

        assertThatThrownBy(() -> scene.handOver(pack))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.nothingAccepted");
    }

    @Test
    void isNotHandedOverWhenItsContentChangedSinceTheLeadLooked() {
        scene.accepted(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        PackId pack = scene.prepared(round);
        PackDetails seen = scene.seenBy(LEAD, pack);

        scene.accepted(round, PROJECT_VISIT, KATEI, "訪問 40件");

        office.as(LEAD);
        assertThatThrownBy(() -> preparation.handOver(pack, seen.summary().version(), seen.fingerprint()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.contentChanged");
        assertThat(scene.seenBy(LEAD, pack).summary().state()).isEqualTo(PackState.PREPARED);
    }

    @Test
    void isNotHandedOverByAMember() {
        scene.accepted(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        PackId pack = scene.prepared(round);
        PackDetails seen = scene.seenBy(LEAD, pack);
        office.as(MEMBER);

        assertThatThrownBy(() -> preparation.handOver(pack, seen.summary().version(), seen.fingerprint()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsTheLeadsWordsAndRefusesThoseWrittenForAnOlderVersion() {
        scene.accepted(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        PackId pack = scene.prepared(round);
        PackDetails seen = scene.seenBy(LEAD, pack);
        var goal = seen.goals().getFirst().element();

        preparation.say(pack, seen.summary().version(), goal, "おおむね計画どおり。");
        assertThatThrownBy(() -> preparation.say(pack, seen.summary().version(), goal, "知らずに上書き"))
                .isInstanceOf(StaleVersion.class);
        scene.handOver(pack);

        assertThat(scene.seenBy(MEMBER, pack).goals().getFirst().words()).isEqualTo("おおむね計画どおり。");
    }

    @Test
    void saysSoWhenTheFrozenCopyWasTamperedWith() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        assertThat(scene.seenBy(MEMBER, pack).intact()).isTrue();

        jdbc.sql("update council_pack_item set result = '延べ99,999人'").update();

        assertThat(scene.seenBy(MEMBER, pack).intact()).isFalse();
    }

    @Test
    void tellsTheMembersNameToTheLeadAndTheMemberOnly() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        office.as(MEMBER);
        giving.give(pack, null, OpinionKind.OPINION, "図がほしい");

        assertThat(scene.seenBy(LEAD, pack).opinions())
                .extracting(OpinionView::who)
                .containsExactly("子ども・子育て会議 委員");
        assertThat(scene.seenBy(MEMBER, pack).opinions())
                .extracting(OpinionView::own)
                .containsExactly(true);
        assertThat(scene.seenBy(MEMBER_2, pack).opinions()).allSatisfy(opinion -> {
            assertThat(opinion.who()).isEmpty();
            assertThat(opinion.own()).isFalse();
        });
        assertThat(reader.opinionsOn(round))
                .extracting(AnsweredOpinion::opinion)
                .containsExactly("図がほしい");
    }

    @Test
    void isForTheOneStatutoryCouncilOnly() {
        scene.prepared(round);
        PackFacts facts = scene.facts("庁内の資料");
        office.as(LEAD);

        assertThatThrownBy(() -> preparation.prepare(
                        round,
                        new PackFacts(
                                facts.title(), "庁内推進会議", facts.meetingOn(), facts.tentative(), facts.opinionsUntil())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.otherBody");
        assertThat(preparation.council()).contains(facts.body());
    }

    @Test
    void givesOnlyTheStatutoryCouncilsOpinionsToOthers() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        office.as(MEMBER);
        giving.give(pack, null, OpinionKind.OPINION, "庁内だけの話");

        jdbc.sql("update council_body set statutory = null").update();

        assertThat(reader.opinionsOn(round)).isEmpty();
    }

    @Test
    void keepsItsMeetingWhereMembersWereToldItIsWhenALaterPackMoves() {
        PackId first = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        PackId second = scene.prepared(round);
        PackSummary before = scene.seenBy(LEAD, second).summary();
        PackFacts later = new PackFacts(
                before.title(), before.body(), before.meetingOn().plusDays(30), false, before.opinionsUntil());

        preparation.revise(second, before.version(), later);

        assertThat(scene.seenBy(LEAD, second).summary().meetingOn()).isEqualTo(later.meetingOn());
        assertThat(scene.seenBy(MEMBER, first).summary().meetingOn()).isEqualTo(before.meetingOn());
        assertThat(scene.seenBy(MEMBER, first).summary().tentative()).isTrue();
    }

    @Test
    void takesNoOpinionsAfterTheLastDay() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        clock.advance(Duration.ofDays(15));
        office.as(MEMBER);

        assertThatThrownBy(() -> giving.give(pack, null, OpinionKind.OPINION, "おそい"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.tooLate");
    }

    @Test
    void doesNotLetTheLeadSpeakAsAMember() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        office.as(LEAD);

        assertThatThrownBy(() -> giving.give(pack, null, OpinionKind.OPINION, "代わりに書く"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsWhatWasSaidLastTimeBesideTheSameProject() {
        PackId first = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        var station = scene.element(round, PROJECT_STATION);
        office.as(MEMBER);
        OpinionId opinion = giving.give(first, station, OpinionKind.OPINION, "待つ人の数も見たい");
        office.as(LEAD);
        answering.answer(opinion, 0, "次の資料から載せます");
        RoundId nextYear = scene.round(scene.planOf(round), new FiscalYear(2025));

        PackId second = scene.handedOver(nextYear, PROJECT_STATION, HOIKU, "延べ42,000人");

        ProjectPart project =
                scene.seenBy(MEMBER, second).goals().getFirst().project(station).orElseThrow();
        assertThat(project.earlier()).singleElement().satisfies(earlier -> {
            assertThat(earlier.text()).isEqualTo("待つ人の数も見たい");
            assertThat(earlier.answer()).isEqualTo("次の資料から載せます");
        });
        assertThat(scene.seenBy(MEMBER, first)
                        .goals()
                        .getFirst()
                        .project(station)
                        .orElseThrow()
                        .earlier())
                .isEmpty();
    }

    @Test
    void waitsForAMemberUntilTheySaidSomethingAndThenForTheLead() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");

        office.as(MEMBER);
        assertThat(work.waiting()).extracting(Waiting::count).containsExactly(1);
        OpinionId opinion = giving.give(pack, null, OpinionKind.QUESTION, "いつ決まるのか");
        assertThat(work.waiting()).extracting(Waiting::count).containsExactly(0);

        office.as(LEAD);
        assertThat(work.waiting().getFirst().items()).extracting("note").containsExactly("いつ決まるのか");
        answering.answer(opinion, 0, "10月です");
        assertThat(work.waiting()).extracting(Waiting::count).containsExactly(0);
    }

    private static List<String> results(PackDetails pack) {
        return pack.goals().stream()
                .flatMap(goal -> goal.projects().stream())
                .flatMap(project -> project.reports().stream())
                .map(ReportPart::result)
                .toList();
    }
}
