package jp.hagukumi.tools;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.LargePlan;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.progress.BoardFilter;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.Form;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.progress.ReportStage;
import jp.hagukumi.progress.RoundContent;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundLead;
import jp.hagukumi.progress.RoundQueries;
import jp.hagukumi.progress.RoundTerm;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.SecondPortal;
import jp.hagukumi.test.Views;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The lead's board of a round with 30 departments of 200 projects each: 6,000 reports at every stage. */
final class BoardBench {

    private static final long SEED = 20261121;
    private static final int DEPARTMENTS = 30;
    private static final double LIMIT_MS = 100;
    private static final int WARM = 30;
    private static final int TIMES = 51;
    private static final double MS = 1_000_000;

    private final SecondPortal portal;
    private final JdbcClient jdbc;

    private BoardBench(SecondPortal portal) {
        this.portal = portal;
        this.jdbc = portal.get(JdbcClient.class);
    }

    static void run() {
        try (SecondPortal portal = SecondPortal.start(SecondPortal.newHome(), Map.of())) {
            DemoAccounts accounts = AccountFixtures.demoAccounts(portal.beans());
            DemoPeople.create(accounts);
            accounts.actAs(DemoPeople.LEAD);
            new BoardBench(portal).printAll(accounts);
            accounts.leave();
        }
    }

    private void printAll(DemoAccounts accounts) {
        RoundId round = round(accounts);
        RoundQueries rounds = portal.get(RoundQueries.class);
        ReportQueries reports = portal.get(ReportQueries.class);
        print("board.cold", () -> edited(round), () -> rounds.board(round).orElseThrow());
        print("board.count", () -> rounds.board(round).orElseThrow());
        BoardFilter behind = BoardFilter.ALL.at(ReportStage.RETURNED);
        print("board.list", () -> reports.found(round, behind, 1));
        MockVaadin.setup(UI::new, new MockSpringServlet(Views.all(), portal.context(), UI::new));
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
        request.setUserInRole((principal, role) -> true);
        print(
                "board.page",
                () -> UI.getCurrent().navigate(""),
                () -> UI.getCurrent().navigate(ProgressLinks.board(round)));
        MockVaadin.tearDown();
    }

    /** Somebody has changed something in the plan since the last look. */
    private void edited(RoundId round) {
        jdbc.sql("""
                insert into plan_edit (id, plan_id, revision, deed, made_at, made_by)
                select uuid(), r.plan_id, 0, 'indicator.change', now(6), (select min(id) from account_person)
                from progress_round r where r.id = :round""").param("round", round.value()).update();
    }

    private static void print(String name, Runnable deed) {
        print(name, () -> {}, deed);
    }

    /** @param before is done before each, and takes no time of it */
    private static void print(String name, Runnable before, Runnable deed) {
        for (int i = 0; i < WARM; i++) {
            before.run();
            deed.run();
        }
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            before.run();
            long begin = System.nanoTime();
            deed.run();
            times[i] = (System.nanoTime() - begin) / MS;
        }
        Arrays.sort(times);
        Bench.print(name + ".median", "ms", times[TIMES / 2], LIMIT_MS);
        Bench.print(name + ".p95", "ms", times[TIMES * 95 / 100], LIMIT_MS);
    }

    private RoundId round(DemoAccounts accounts) {
        for (int i = 1; i <= DEPARTMENTS; i++) {
            accounts.department("試験" + i + "課", LocalDate.of(2020, 4, 1));
        }
        PlanId plan = LargePlan.store(portal.get(PlanImport.class), LargePlan.wide(SEED));
        jdbc.sql("delete from plan_element_department").update();
        jdbc.sql("""
                insert into plan_element_department (element_id, place, department_id)
                select e.id, 0, d.id
                from (select id, row_number() over (order by sort_path) as n from plan_element
                      where plan_id = :plan and level = (select max(level) from plan_element)) e
                join (select id, row_number() over (order by name) as n from account_department
                      where name like '試験%') d on d.n = 1 + mod(e.n, :departments)
                """)
                .param("plan", plan.toString())
                .param("departments", DEPARTMENTS)
                .update();
        LocalDate today = JapanTime.today(portal.get(Clock.class));
        DueDates due = new DueDates(today.minusDays(3), today.plusDays(4), today.plusDays(18));
        RoundLead lead = portal.get(RoundLead.class);
        RoundId round = lead.prepare(List.of(plan), RoundTerm.of(new FiscalYear(2025)));
        lead.open(round, lead.say(round, 0, new RoundContent(due, "", Form.STANDARD)));
        fill();
        return round;
    }

    /** A fifth in each state; of the drafts one in six not begun and most of the others complete. */
    private void fill() {
        jdbc.sql("""
                update progress_report set started = mod(crc32(id), 6) <> 0,
                state = elt(1 + mod(crc32(id), 5), 'DRAFT', 'RETURNED', 'SUBMITTED', 'APPROVED', 'ACCEPTED')
                """).update();
        for (String field : new String[] {"result", "issues", "improvement", "public_text"}) {
            entry(field, "延べ41,280人が利用した。南口の待ち時間を短くする。".repeat(4));
        }
        entry("mark", "B");
        entry("direction", "keep");
        jdbc.sql("""
                insert into progress_decision (report_id, position, from_state, to_state, person_id, decided_at, reason, text)
                select r.id, 0, 'DRAFT', 'SUBMITTED', (select min(id) from account_person), now(6), '', '{}'
                from progress_report r where r.state <> 'DRAFT'
                """).update();
        jdbc.sql("analyze table progress_report, progress_entry, progress_decision, plan_element")
                .query()
                .listOfRows();
    }

    private void entry(String field, String value) {
        jdbc.sql("""
                insert into progress_entry (report_id, field, value, label, entry_version, written_at, written_by)
                select r.id, :field, :value, '', 1, now(6), (select min(id) from account_person)
                from progress_report r where r.started
                """).param("field", field).param("value", value).update();
    }
}
