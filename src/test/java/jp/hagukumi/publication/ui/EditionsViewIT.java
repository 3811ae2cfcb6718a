package jp.hagukumi.publication.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static jp.hagukumi.demo.DemoPeople.ADMIN;
import static jp.hagukumi.demo.DemoPeople.HOIKU;
import static jp.hagukumi.demo.DemoPeople.LEAD;
import static jp.hagukumi.demo.DemoPeople.MEMBER;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_STATION;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import jp.hagukumi.council.CouncilScene;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.publication.EditionLinks;
import jp.hagukumi.publication.EditionShelf;
import jp.hagukumi.publication.EditionSummary;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.node.JsonNodeFactory;

class EditionsViewIT extends ViewIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private EditionShelf shelf;

    private RoundId round;

    @BeforeEach
    void oneAcceptedReport() {
        CouncilScene scene = beans.createBean(CouncilScene.class);
        round = scene.round();
        scene.accepted(round, PROJECT_STATION, HOIKU, "延べ41,280人");
    }

    private void publish() {
        press("publication.PublishForm.publish");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text("publication.PublishForm.publish"))));
        answerOfTheBrowser();
    }

    /** The browser says that it shows the progress; only then the work is done. */
    private static void answerOfTheBrowser() {
        List<PendingJavaScriptInvocation> calls = UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        calls.stream()
                .filter(call -> call.getInvocation().getExpression().contains("return true"))
                .forEach(call -> call.complete(JsonNodeFactory.instance.booleanNode(true)));
        MockVaadin.clientRoundtrip(false);
    }

    private List<EditionSummary> editions() {
        return office.as(LEAD, shelf::editions);
    }

    @Test
    void saysWhyTheListIsEmpty() {
        signIn(MEMBER).open(EditionLinks.editions());

        assertThat(page()).contains(text("publication.EditionsView.empty"));
    }

    @Test
    void onlyTheLeadIsOfferedToPublish() {
        signIn(MEMBER).open(EditionLinks.editions());
        assertThat(page()).doesNotContain(text("publication.EditionsView.publish"));

        signIn(LEAD).open(EditionLinks.editions());
        assertThat(page()).contains(text("publication.EditionsView.prepare", "令和6年度"));
    }

    @Test
    void theLeadSeesWhatWouldBePublishedAndWhatIsMissing() {
        signIn(LEAD).open(EditionLinks.publish(round));

        assertThat(page()).contains("4事業・5報告", "受理した1報告", "載らない報告 4件", PROJECT_VISIT);
    }

    @Test
    void whatTheLeadPublishesTheNextReaderFinds() {
        signIn(LEAD).open(EditionLinks.publish(round));
        publish();

        assertThat(editions()).hasSize(1);
        EditionSummary edition = editions().getFirst();
        signIn(MEMBER).open(EditionLinks.edition(edition.id()));
        assertThat(page())
                .contains("令和6年度 点検・評価の結果", "第1版", edition.zip().sha256(), edition.contentSha256())
                .doesNotContain(text("publication.EditionView.correct"));
    }

    @Test
    void aTitleLeftEmptyPublishesNothing() {
        signIn(LEAD).open(EditionLinks.publish(round));
        _get(TextField.class, spec -> spec.withLabel(text("publication.PublishForm.title")))
                .setValue("");

        assertThatThrownBy(this::publish).hasMessage("publication.violation.titleMissing");

        assertThat(editions()).isEmpty();
    }

    @Test
    void aCorrectionAsksForItsReasonAndMarksTheOldEdition() {
        signIn(LEAD).open(EditionLinks.publish(round));
        publish();
        EditionSummary first = editions().getFirst();

        signIn(LEAD).open(EditionLinks.publish(round));
        _get(TextArea.class, spec -> spec.withLabel(text("publication.PublishForm.reason")))
                .setValue("数に誤りがあったため。");
        publish();

        signIn(LEAD).open(EditionLinks.edition(first.id()));
        assertThat(page()).contains(text("publication.EditionView.replaced"));
        signIn(LEAD).open(EditionLinks.editions());
        assertThat(page()).contains("第2版", text("publication.EditionTable.replaced"));
    }

    @Test
    void theFirstEditionAsksForNoReason() {
        signIn(LEAD).open(EditionLinks.publish(round));

        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void speaksEnglish() {
        speak(Words.ENGLISH);

        signIn(LEAD).open(EditionLinks.publish(round));

        assertThat(page()).contains("4 projects, 5 reports", "Publish the review of FY2024");
    }

    @Test
    void whoMayNotReadEditionsIsRefused() {
        signIn(ADMIN).open(EditionLinks.editions());

        assertThat(page()).doesNotContain(text("publication.EditionsView.line"));
    }

    @Test
    void whoMayNotPublishDoesNotReachTheForm() {
        signIn(MEMBER).open(EditionLinks.publish(round));

        assertThat(page()).doesNotContain("4事業・5報告");
        assertThat(offers("publication.PublishForm.publish")).isFalse();
    }

    @Test
    void anAddressThatLeadsNowhereIsNotFound() {
        signIn(LEAD).open("editions/nothing");
        assertThat(page()).contains(text("shell.NotFoundView.title"));

        signIn(LEAD).open(EditionLinks.publish(RoundId.next()));
        assertThat(page()).contains(text("shell.NotFoundView.title"));
    }
}
