package jp.hagukumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.demo.DemoPlans;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.SecondPortal;
import jp.hagukumi.tools.Chromium;
import jp.hagukumi.tools.Terminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The main job from the workbook to the published page, each step by the person whose job it is, at a real browser.
 * The published figures are compared with what was typed.
 */
class WholeWayBrowserIT {

    private static final String HOIKU_RESULT = "延べ利用者数は41,280人。駅前に加え、南口に1か所を増設した。";
    private static final String HOIKU_PUBLIC = "南口に1か所を増設し、41,280人が利用しました。";
    private static final String HOIKU_CORRECTED = "①㈱髙𠮷商店の跡に1か所を増設し、41,280人（前年度比2.1％増）が利用しました。";
    private static final String KATEI_RESULT = "相談は3,412件。8割が解決に近づいたと答えた。";
    private static final String KATEI_PUBLIC = "相談3,412件に応じました。";
    private static final String SENT_BACK = "利用者数の増減の理由を一文ください";
    private static final String OPINION = "待っている児童の人数も資料に加えてほしい。";
    private static final String ANSWER = "次の会議の資料から加えます。";

    private static SecondPortal portal;
    private static Chromium chromium;
    private static String base;

    @BeforeAll
    static void start() {
        portal = SecondPortal.start(SecondPortal.newHome(), java.util.Map.of());
        DemoPeople.create(AccountFixtures.demoAccounts(portal.beans()));
        base = "http://127.0.0.1:" + portal.port() + "/";
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        try {
            if (chromium != null) {
                chromium.close();
            }
        } finally {
            if (portal != null) {
                portal.close();
            }
        }
    }

    @Test
    void leadsFromTheWorkbookToThePublishedResult() {
        LocalDate today = JapanTime.today(Clock.systemUTC());
        importThePlan();
        openTheRound(today);

        String hoiku = reportOf("保育課");
        String katei = reportOf("子ども家庭課");
        enter(DemoPeople.WRITER_HOIKU, hoiku, HOIKU_RESULT, HOIKU_PUBLIC, "B");
        enter(DemoPeople.WRITER_KATEI, katei, KATEI_RESULT, KATEI_PUBLIC, "A");
        sendBackAndCorrect(hoiku);
        approve(DemoPeople.CHIEF_HOIKU, hoiku);
        approve(DemoPeople.CHIEF_KATEI, katei);
        accept(hoiku);
        accept(katei);

        String pack = handToTheCouncil(today);
        opineAndAnswer(pack);
        publish();

        checkThePublishedPages();
    }

    private static void importThePlan() {
        try (Terminal lead = new Terminal(chromium, base, DemoPeople.LEAD)) {
            lead.open("plans/import")
                    .upload("流山.xlsx", DemoPlans.workbook(DemoPlans.nagareyama()))
                    .press("plan.ReadyImport.take")
                    .see("plan.ImportDone.open");
            lead.follow("plan.ImportDone.open").seeText("子育てを支援する地域づくり");
            lead.page().getByText("1-04 送迎保育ステーション").first().click();
            lead.arrive("element=").see("plan.ElementSummary.open");
        }
        assertThat(count("plan_element")).isEqualTo(31);
    }

    private static void openTheRound(LocalDate today) {
        try (Terminal lead = new Terminal(chromium, base, DemoPeople.LEAD)) {
            lead.open("rounds")
                    .press("progress.RoundsView.open")
                    .choose("progress.NewRoundDialog.year", "令和7年度")
                    .pressInDialog("progress.NewRoundDialog.go");
            lead.arrive("/prepare")
                    .date("progress.Due.section", today.plusDays(14))
                    .date("progress.Due.chief", today.plusDays(21))
                    .date("progress.Due.lead", today.plusDays(28))
                    .see("progress.RoundBasics.kept")
                    .press("progress.PrepareRoundView.open")
                    .pressInDialog("progress.PrepareRoundView.openNow");
            lead.see("progress.BoardView.prepare");
        }
        assertThat(count("progress_report")).isGreaterThanOrEqualTo(25);
    }

    private static void enter(String writer, String report, String result, String publicText, String mark) {
        try (Terminal terminal = new Terminal(chromium, base, writer)) {
            terminal.open("reports/" + report)
                    .write("result", result)
                    .mark("mark", mark)
                    .write("mark_reason", "目標を上回ったため。")
                    .write("issues", "朝の時間に集中する。")
                    .write("improvement", "受入れの時間を分ける。")
                    .mark("direction", "維持")
                    .write("public_text", publicText);
            terminal.page().keyboard().press("Control+Enter");
            terminal.see("progress.ReportView.submitted");
        }
    }

    private static void sendBackAndCorrect(String report) {
        try (Terminal chief = new Terminal(chromium, base, DemoPeople.CHIEF_HOIKU)) {
            chief.open("reports/" + report)
                    .press("progress.ReportFoot.sendBack")
                    .type("common.reason", SENT_BACK);
            chief.pressInDialog("progress.ReportFoot.sendBack").see("progress.ReportView.sentBack");
        }
        try (Terminal writer = new Terminal(chromium, base, DemoPeople.WRITER_HOIKU)) {
            // The reason is what the writer meets first, on My work.
            assertThat(writer.seeText(SENT_BACK).text()).contains(SENT_BACK);
            writer.open("reports/" + report).seeText(SENT_BACK).write("public_text", HOIKU_CORRECTED);
            writer.press("progress.ReportFoot.submit").see("progress.ReportView.submitted");
        }
    }

    private static void approve(String chief, String report) {
        try (Terminal terminal = new Terminal(chromium, base, chief)) {
            terminal.open("reports/" + report)
                    .press("progress.ReportFoot.approve")
                    .see("progress.ReportView.approved");
        }
    }

    private static void accept(String report) {
        try (Terminal lead = new Terminal(chromium, base, DemoPeople.LEAD)) {
            lead.open("reports/" + report).press("progress.ReportFoot.accept").see("progress.ReportView.accepted");
        }
    }

    private static String handToTheCouncil(LocalDate today) {
        try (Terminal lead = new Terminal(chromium, base, DemoPeople.LEAD)) {
            lead.open("council").press("council.PackForm.prepare").type("council.PackForm.body", "子ども・子育て会議");
            lead.page().keyboard().press("Enter");
            lead.date("council.PackForm.meetingOn", today.plusDays(30))
                    .date("council.PackForm.until", today.plusDays(20))
                    .pressInDialog("council.PackForm.prepare");
            lead.arrive("council/packs/");
            lead.press("council.PackView.handOver")
                    .pressInDialog("council.PackView.handOverNow")
                    .see("council.PackView.handedOver");
            String url = lead.page().url();
            return url.substring(url.indexOf("council/packs/"));
        }
    }

    private static void opineAndAnswer(String pack) {
        String item = pack + "?item=" + first("select element_id from progress_report where state = 'ACCEPTED'");
        try (Terminal member = new Terminal(chromium, base, DemoPeople.MEMBER)) {
            member.open(item);
            member.page().locator("#main textarea").first().fill(OPINION);
            member.press("council.OpinionForm.send").see("council.OpinionForm.sent");
        }
        try (Terminal lead = new Terminal(chromium, base, DemoPeople.LEAD)) {
            lead.open(pack + "/opinions").seeText(OPINION);
            lead.type("council.AnswerPanel.words", ANSWER);
            lead.press("council.AnswerPanel.send")
                    .pressInDialog("council.AnswerPanel.sendNow")
                    .see("council.AnswerPanel.sent");
        }
        try (Terminal member = new Terminal(chromium, base, DemoPeople.MEMBER)) {
            assertThat(member.open(item).seeText(ANSWER).text()).contains(OPINION, ANSWER);
        }
    }

    private static void publish() {
        try (Terminal lead = new Terminal(chromium, base, DemoPeople.LEAD)) {
            lead.page().setDefaultTimeout(60_000);
            lead.open("editions/publish/" + first("select id from progress_round"))
                    .press("publication.PublishForm.publish")
                    .pressInDialog("publication.PublishForm.publish")
                    .see("publication.PublishView.done");
        }
    }

    private static void checkThePublishedPages() {
        String edition = "published/" + first("select id from publication_edition") + "/";
        try (Terminal viewer = new Terminal(chromium, base, DemoPeople.VIEWER)) {
            viewer.page().navigate(base + edition + "index.html");
            StringBuilder all = new StringBuilder(viewer.text());
            for (Object link : viewer.page()
                                    .locator("a[href$='.html']")
                                    .evaluateAll("links => [...new Set(links.map(a => a.href))]")
                            instanceof java.util.List<?> links
                    ? links
                    : java.util.List.of()) {
                viewer.page().navigate(String.valueOf(link));
                all.append('\n').append(viewer.text());
            }
            assertThat(all.toString())
                    .contains(HOIKU_CORRECTED, KATEI_PUBLIC, OPINION, ANSWER)
                    .contains("対象は、25事業・28報告", "確定した2報告です。残る26報告は")
                    // What the section wrote for the office alone stays there.
                    .doesNotContain(HOIKU_RESULT, KATEI_RESULT, HOIKU_PUBLIC, SENT_BACK)
                    .doesNotContain("保育課 担当");
            viewer.page().navigate(base + edition + "data.json");
            assertThat(viewer.text()).contains(HOIKU_CORRECTED);
            assertThat(marks(viewer.text())).containsExactlyInAnyOrder("A", "B");
        }
    }

    /** The marks of the published reports, one for each. */
    private static java.util.List<String> marks(String json) {
        return java.util.regex.Pattern.compile("\"mark\"\\s*:\\s*\"([^\"]+)\",\\s*\"markLabel\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String reportOf(String department) {
        return first("select r.id from progress_report r join account_department d on d.id = r.department_id"
                + " where d.name = '" + department + "' order by r.id");
    }

    private static String first(String sql) {
        return portal.get(JdbcClient.class)
                .sql(sql + " limit 1")
                .query((row, number) -> UUID.fromString(row.getString(1)).toString())
                .single();
    }

    private static int count(String table) {
        return portal.get(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
