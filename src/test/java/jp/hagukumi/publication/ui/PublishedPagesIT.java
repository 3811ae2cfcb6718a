package jp.hagukumi.publication.ui;

import static jp.hagukumi.demo.DemoPeople.ADMIN;
import static jp.hagukumi.demo.DemoPeople.HOIKU;
import static jp.hagukumi.demo.DemoPeople.MEMBER;
import static jp.hagukumi.demo.DemoPeople.PASSWORD;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_STATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.hagukumi.council.CouncilScene;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.publication.EditionId;
import jp.hagukumi.publication.EditionLinks;
import jp.hagukumi.publication.EditionPreview;
import jp.hagukumi.publication.Publishing;
import jp.hagukumi.test.Browserless;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reading published pages over HTTP. */
@PortalIT
class PublishedPagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Office office;

    @Autowired
    private Publishing publishing;

    private EditionId edition;

    @BeforeEach
    void publish() {
        CouncilScene scene = beans.createBean(CouncilScene.class);
        RoundId round = scene.round();
        scene.accepted(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        office.as(DemoPeople.LEAD);
        EditionPreview seen = publishing.preview(round);
        edition = publishing.publish(new Publishing.Command(round, seen.fingerprint(), seen.number(), "結果", ""));
        office.nobody();
    }

    private HttpResponse<String> read(String login, String path) {
        Browserless browser = new Browserless(port);
        browser.signIn(login, PASSWORD);
        return browser.get(path);
    }

    @Test
    void whoIsSignedInReadsThePageAsItWasPublished() {
        HttpResponse<String> answer = read(MEMBER, EditionLinks.online(edition));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body()).startsWith("<!DOCTYPE html>").contains("<h1>結果</h1>");
    }

    @Test
    void noScriptRunsOnAPublishedPageWhateverItSays() {
        HttpResponse<String> answer = read(MEMBER, EditionLinks.online(edition));

        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "sandbox allow-same-origin")
                .doesNotContain("allow-scripts", "unsafe-eval");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void whoIsNotSignedInIsSentToSignIn() {
        HttpResponse<String> answer = new Browserless(port).get(EditionLinks.online(edition));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/sign-in");
    }

    @Test
    void whoMayNotReadEditionsIsRefused() {
        assertThat(read(ADMIN, EditionLinks.online(edition)).statusCode()).isEqualTo(403);
    }

    @Test
    void aFileOrEditionThatIsNotThereIsNotFound() {
        assertThat(read(MEMBER, EditionLinks.PUBLISHED + "/" + edition + "/secret.html")
                        .statusCode())
                .isEqualTo(404);
        assertThat(read(MEMBER, EditionLinks.PUBLISHED + "/" + EditionId.next() + "/index.html")
                        .statusCode())
                .isEqualTo(404);
        assertThat(read(MEMBER, EditionLinks.PUBLISHED + "/nothing/index.html").statusCode())
                .isEqualTo(404);
    }
}
