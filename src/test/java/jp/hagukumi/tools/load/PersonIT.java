package jp.hagukumi.tools.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person without a browser does arrives, and what the portal says is heard. */
@PortalIT
class PersonIT {

    private static final String RESULT = "field-result";

    @LocalServerPort
    private int port;

    private ProgressFixtures fixtures;
    private ReportId report;

    @BeforeEach
    void openRound(
            @Autowired Office office,
            @Autowired PlanImport imports,
            @Autowired PlanReader plans,
            @Autowired BeanFactory beans) {
        fixtures = new ProgressFixtures(beans, office);
        PlanId plan = PlanFixtures.create(office, imports);
        report = fixtures.report(
                fixtures.open(plan, new FiscalYear(2025)),
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id(),
                DemoPeople.HOIKU);
        office.nobody();
    }

    private Person writer() {
        return Person.signIn(port, DemoPeople.WRITER_HOIKU, DemoPeople.PASSWORD);
    }

    @Test
    void writesAReportAndHandsItIn() {
        Page page = writer().open(ProgressLinks.report(report));

        Field result = page.field(RESULT).enter().type("一度目").type(ProgressFixtures.RESULT);
        Field improvement = result.leaveFor(page.field("field-improvement")).type(ProgressFixtures.IMPROVEMENT);

        assertThat(result.isSaved()).isTrue();
        assertThat(improvement.isSaved()).isTrue();
        assertThat(fixtures.text(report).get(FieldCode.RESULT)).isEqualTo(ProgressFixtures.RESULT);
        assertThat(fixtures.text(report).get(FieldCode.IMPROVEMENT)).isEqualTo(ProgressFixtures.IMPROVEMENT);

        page.field("field-mark").choose("A ");
        page.field("field-mark_reason").type("計画どおり");
        Field direction = page.field("field-direction");
        direction.choose(direction.choices().getFirst());
        page.field("field-public_text").type(ProgressFixtures.PUBLIC_TEXT);
        page.click("課長へ提出");

        assertThat(fixtures.state(report)).isEqualTo(ReportState.SUBMITTED);
        assertThat(fixtures.text(report).get(FieldCode.MARK)).isEqualTo("A");
    }

    @Test
    void hearsThatAReportIsNotComplete() {
        Page page = writer().open(ProgressLinks.report(report));

        page.click("課長へ提出");

        assertThat(page.notices()).singleElement().asString().startsWith("まだ書いていない必須の欄");
    }

    @Test
    void goesFromViewToViewInOneTab() {
        Page page = writer().open(ProgressLinks.report(report));
        String title = page.heading();

        page.go(ProgressLinks.rounds());

        assertThat(title).isEqualTo("1-01 " + PlanFixtures.PROJECT_STATION);
        assertThat(page.heading()).isEqualTo("点検・評価");
        assertThatThrownBy(() -> page.field(RESULT)).isInstanceOf(NoSuchElementException.class);
    }

    /** As the lists of a page do in a browser as soon as they stand there. */
    @Test
    void confirmsTheLinesOfAList() {
        Page page = writer().open("");

        assertThat(page.body().all("vaadin-grid")).isNotEmpty();
        assertThat(page.scripts()).noneMatch(script -> script.words().contains("$connector.confirm("));
    }

    @Test
    void saysLoudlyThatSomebodyIsNotLetIn() {
        assertThatThrownBy(() -> Person.signIn(port, DemoPeople.WRITER_HOIKU, "wrong-password"))
                .isInstanceOfSatisfying(
                        PageLost.class, lost -> assertThat(lost.why()).isEqualTo(PageLost.Why.SIGN_IN));
    }

    @Test
    void saysLoudlyThatTheSessionHasEnded() {
        Person writer = writer();
        Page page = writer.open(ProgressLinks.report(report));
        writer.signOut();

        assertThatThrownBy(() -> page.field(RESULT).type("遅すぎた"))
                .isInstanceOfSatisfying(
                        PageLost.class, lost -> assertThat(lost.why()).isEqualTo(PageLost.Why.SESSION_ENDED));
    }
}
