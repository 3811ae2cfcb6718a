package jp.hagukumi.plan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.WaitingWork;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Voices that nobody answered in their year. */
@PortalIT
class OverdueVoicesIT {

    @Autowired
    private Office office;

    @Autowired
    private PlanReader plans;

    @Autowired
    private FollowUpDesk desk;

    @Autowired
    private OverdueVoices work;

    private PlanId plan;
    private FiscalYear now;

    @BeforeEach
    void aPlan(@Autowired PlanImport imports, @Autowired Clock clock) {
        plan = PlanFixtures.create(office, imports);
        now = FiscalYear.of(JapanTime.today(clock));
    }

    private FollowUpId write(String project, String text, @Nullable FiscalYear due) {
        office.as(DemoPeople.LEAD);
        ElementId element = PlanFixtures.element(plans, plan, project).id();
        return desk.write(element, new FollowUpContent(Origin.COMPLAINT, text, LocalDate.of(2024, 4, 10), due));
    }

    private void settle(FollowUpId voice) {
        desk.settle(voice, 0, new Settlement(Outcome.UNCHANGED, now, "職員を増やせない。"));
    }

    private List<WaitingWork.Item> waiting() {
        return work.waiting().stream()
                .flatMap(waiting -> waiting.items().stream())
                .filter(item -> item.link().equals(FollowUpLinks.voices(plan)))
                .toList();
    }

    @Test
    void waitForWhoeverSettlesThemOnceTheirYearIsBehind() {
        write(PlanFixtures.PROJECT_STATION, "朝の受付が遅い。", now.previous());
        write(PlanFixtures.PROJECT_STATION, "土曜日も開けてほしい。", now);
        write(PlanFixtures.PROJECT_STATION, "案内が見つからない。", null);

        assertThat(waiting()).singleElement().satisfies(item -> {
            assertThat(item.title()).contains(PlanFixtures.PROJECT_STATION);
            assertThat(item.note()).isEqualTo("朝の受付が遅い。");
            assertThat(item.due()).isEqualTo(now.previous().lastDay());
            assertThat(item.stateKey()).isEqualTo("plan.FollowUpState.OPEN");
        });
    }

    @Test
    void waitForNobodyElse() {
        write(PlanFixtures.PROJECT_STATION, "朝の受付が遅い。", now.previous());

        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(waiting()).isEmpty();
        office.as(DemoPeople.CHIEF_HOIKU);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void waitNoMoreWhenTheyAreAnsweredOrSettled(
            @Autowired FollowUpBook book, @Autowired TransactionTemplate transactions) {
        FollowUpId answered = write(PlanFixtures.PROJECT_STATION, "朝の受付が遅い。", now.previous());
        FollowUpId settled = write(PlanFixtures.PROJECT_STATION, "土曜日も開けてほしい。", now.previous());
        assertThat(waiting()).hasSize(2);

        settle(settled);
        transactions.executeWithoutResult(status ->
                book.answer(answered, UUID.randomUUID(), now.previous(), office.department(DemoPeople.HOIKU), "早めた。"));

        assertThat(waiting()).isEmpty();
    }

    @Test
    void areReadAsOftenForManyAsForOne(@Autowired Statements statements) {
        write(PlanFixtures.PROJECT_STATION, "朝の受付が遅い。", now.previous());
        int forOne = statements.selectsOf(work::waiting);
        for (int i = 0; i < 5; i++) {
            write(PlanFixtures.PROJECT_SHARED, "声" + i, now.previous());
            write(PlanFixtures.PROJECT_STATION, "声" + i, now.previous());
        }

        assertThat(statements.selectsOf(work::waiting)).isEqualTo(forOne);
    }
}
