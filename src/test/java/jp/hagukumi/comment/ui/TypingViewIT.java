package jp.hagukumi.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.DraftDetails;
import jp.hagukumi.comment.Typing;
import jp.hagukumi.comment.scan.ScanFiles;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.StreamUpload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-047 as the clerk sees it. */
class TypingViewIT extends ViewIT {

    private static final String SHORT = "公園に屋根がほしい。";
    private static final String LONG = "遊び場を増やしてください。".repeat(40);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Typing typing;

    @Autowired
    private JdbcClient jdbc;

    private CallId call;

    @BeforeEach
    void aCallIsOpen() {
        call = CommentFixtures.openCall(office, beans);
        signIn(DemoPeople.CLERK).open(CommentLinks.enter(call));
    }

    @Test
    void whatIsTypedIsSentToTheServerWithinTwoSecondsAndNowhereElse() {
        List<HasValueChangeMode> typed = List.of(
                field(TextArea.class, "comment.SubmissionForm.text"),
                field(TextField.class, "comment.SubmissionForm.name"),
                field(TextField.class, "comment.SubmissionForm.address"),
                field(TextField.class, "comment.SubmissionForm.contact"));

        assertThat(typed).allSatisfy(field -> {
            // Unlike a pause, which never comes while somebody types on.
            assertThat(field.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
            assertThat(field.getValueChangeTimeout()).isLessThan(2000);
        });
        type(SHORT);
        assertThat(draft().words().text()).isEqualTo(SHORT);
        assertThat(page()).contains(text("comment.TypingDesk.saved"));
    }

    @Test
    void aPageThatWasOnlyOpenedLeavesNoDraft() {
        open(CommentLinks.call(call));

        assertThat(typing.mine(call)).isEmpty();
    }

    @Test
    void aDraftIsOfferedWhenThePageIsOpenedAgainAndGoesOnWhereItStopped() {
        type(SHORT);
        field(TextField.class, "comment.SubmissionForm.name").setValue("検体0001");

        signIn(DemoPeople.CLERK).open(CommentLinks.enter(call));
        assertThat(page()).contains(text("comment.DraftOffer.mine", 1));
        press("comment.DraftOffer.goOn");

        assertThat(field(TextArea.class, "comment.SubmissionForm.text").getValue())
                .isEqualTo(SHORT);
        assertThat(field(TextField.class, "comment.SubmissionForm.name").getValue())
                .isEqualTo("検体0001");
        type(SHORT + "遊具も。");
        press("comment.SubmissionForm.enter");
        assertThat(typing.mine(call)).isEmpty();
        assertThat(address()).isEqualTo(CommentLinks.submission(call, 1));
    }

    @Test
    void aDraftIsGivenUpOnlyAfterAQuestion() {
        type(SHORT);
        open(CommentLinks.call(call));
        open(CommentLinks.enter(call));

        press("comment.DraftOffer.giveUp");
        assertThat(typing.mine(call)).hasSize(1);
        press("comment.DraftOffer.giveUpVerb");

        assertThat(typing.mine(call)).isEmpty();
    }

    @Test
    void aWrongScanIsGivenUpAndTheDeskIsEmptyAgain() throws IOException {
        drop(ScanFiles.pdf(1));

        press("comment.DraftOffer.giveUp");
        press("comment.DraftOffer.giveUpVerb");

        assertThat(typing.mine(call)).isEmpty();
        assertThat(_find(ScanViewer.class)).isEmpty();
        assertThat(_find(StreamUpload.class)).hasSize(1);
    }

    @Test
    void aScanStandsBesideTheFormAndItsPagesAreTurnedOver() throws IOException {
        drop(ScanFiles.pdf(3));

        assertThat(page()).contains(text("comment.ScanViewer.place", 1, 3));
        press("comment.ScanViewer.on");
        press("comment.ScanViewer.on");
        press("comment.ScanViewer.on");
        assertThat(page()).contains(text("comment.ScanViewer.place", 3, 3));
        press("comment.ScanViewer.back");
        assertThat(page()).contains(text("comment.ScanViewer.place", 2, 3));
        type(SHORT);
        press("comment.SubmissionForm.enter");

        assertThat(page()).contains(text("comment.ScanLine.there", 3));
    }

    @Test
    void whatIsTypedWhileTheScanArrivesIsOfTheSameLetter() throws IOException {
        SerializableRunnable arrived =
                _get(TypingDesk.class).bring("検体0001.pdf", new ByteArrayInputStream(ScanFiles.pdf(1)));
        type(SHORT);
        arrived.run();

        assertThat(typing.mine(call)).singleElement().satisfies(draft -> {
            assertThat(draft.hasScan()).isTrue();
            assertThat(draft.words().text()).isEqualTo(SHORT);
        });
        type(SHORT + "遊具も。");
        assertThat(draft().words().text()).isEqualTo(SHORT + "遊具も。");
    }

    @Test
    void pagesAreServedAsPicturesThatNoBrowserKeepsAndTheFileOnlyAsADownload() throws IOException {
        drop(ScanFiles.pdf(1));
        ScanViewer viewer = _get(ScanViewer.class);

        VaadinResponse response = mock(VaadinResponse.class);
        byte[] png = fetched(response, event -> viewer.picture(event, 0, 800, 0));
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        verify(response).setHeader("Cache-Control", "no-store");
        verify(response).setHeader("X-Content-Type-Options", "nosniff");

        VaadinResponse download = mock(VaadinResponse.class);
        byte[] file = fetched(download, viewer::file);
        assertThat(file).startsWith('%', 'P', 'D', 'F');
        verify(download).setHeader("Content-Disposition", "attachment; filename=\"scan.pdf\"");
    }

    @Test
    void aFileThatIsNoScanIsToldWhyAndTypingGoesOn() throws IOException {
        drop("<html></html>".getBytes(StandardCharsets.UTF_8));

        assertThat(page()).contains("PDF・PNG・JPEG・TIFFのどれでもありません");
        type(SHORT);
        press("comment.SubmissionForm.enter");
        assertThat(address()).isEqualTo(CommentLinks.submission(call, 1));
    }

    @Test
    void theMarkForWhatNobodyCanReadIsPutWhereTheCursorStands() {
        _get(Button.class, spec -> spec.withText(text("comment.Unreadable.insert", "〔判読不能〕")))
                .click();

        UIInternals page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        List<PendingJavaScriptInvocation> sent = page.dumpPendingJavaScriptInvocations();
        assertThat(sent)
                .anySatisfy(
                        call -> assertThat(call.getInvocation().getParameters()).contains("〔判読不能〕"));
    }

    @Test
    void aLongLetterFromAScanThatIsTypedTheSameTwiceIsEntered() throws IOException {
        drop(ScanFiles.png(60, 80));
        type(LONG);
        press("comment.SubmissionForm.enter");
        assertThat(page()).contains(text("comment.SecondPass.title"));
        assertThat(_find(TextArea.class))
                .extracting(TextArea::getLabel)
                .containsExactly(text("comment.SecondPass.text"));
        typeAgain(LONG);
        press("comment.SecondPass.compare");

        assertThat(address()).isEqualTo(CommentLinks.submission(call, 1));
        assertThat(page()).contains(text("comment.SecondTyping.COMPARED"));
    }

    @Test
    void whereTwoTypingsDifferTheClerkChooses() throws IOException {
        drop(ScanFiles.png(60, 80));
        type(LONG.replaceFirst("増や", "減ら"));
        press("comment.SubmissionForm.enter");
        typeAgain(LONG);
        press("comment.SecondPass.compare");

        assertThat(page()).contains(text("comment.DifferenceList.title", 1));
        assertThatThrownBy(() -> press("comment.DifferenceList.enter"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.chooseEveryPlace");
        choice().setValue(2);
        press("comment.DifferenceList.enter");

        assertThat(address()).isEqualTo(CommentLinks.submission(call, 1));
        assertThat(page()).contains("増やして").doesNotContain("減らして");
    }

    @Test
    void neitherTypingBeingRightTheTextIsCorrected() throws IOException {
        drop(ScanFiles.png(60, 80));
        type(LONG.replaceFirst("増や", "減ら"));
        press("comment.SubmissionForm.enter");
        typeAgain(LONG);
        press("comment.SecondPass.compare");
        choice().setValue(2);
        press("comment.DifferenceList.edit");

        assertThat(field(TextArea.class, "comment.SubmissionForm.text").getValue())
                .isEqualTo(LONG);
        press("comment.SubmissionForm.enter");
        assertThat(page()).contains(text("comment.SecondTyping.COMPARED"));
    }

    @Test
    void theSecondTypingCanBeLeftOutWhichIsSaidOfTheLetter() throws IOException {
        drop(ScanFiles.png(60, 80));
        type(LONG);
        press("comment.SubmissionForm.enter");
        press("comment.SecondPass.skip");

        assertThat(page()).contains(text("comment.SecondTyping.SKIPPED"));
    }

    @Test
    void theSecondTypingIsKeptAsItIsTyped() throws IOException {
        drop(ScanFiles.png(60, 80));
        type(LONG);
        press("comment.SubmissionForm.enter");
        typeAgain("遊び場を");

        assertThat(draft().words().second()).isEqualTo("遊び場を");
        assertThat(draft().words().text()).isEqualTo(LONG);
    }

    @Test
    void withoutAScanThePageIsTheForm() {
        press("comment.TypingDesk.without");

        assertThat(_find(StreamUpload.class)).isEmpty();
        type(LONG);
        press("comment.SubmissionForm.enter");
        assertThat(address()).isEqualTo(CommentLinks.submission(call, 1));
    }

    @Test
    void whoMayRevealSeesTheScanBesideTheLetterAfterAReason() throws IOException {
        drop(ScanFiles.pdf(2));
        type(SHORT);
        press("comment.SubmissionForm.enter");
        assertThat(_find(ScanViewer.class)).isEmpty();

        press("comment.ScanLine.show");
        _get(TextArea.class, spec -> spec.withLabel(text("common.reason"))).setValue("字を確かめる");
        press("comment.SenderLine.show");

        assertThat(page()).contains(text("comment.ScanViewer.place", 1, 2), SHORT);
        fetched(mock(VaadinResponse.class), event -> _get(ScanViewer.class).picture(event, 0, 800, 0));
        assertThat(jdbc.sql("select count(*) from account_trail where operation = 'citizen.reveal'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private DraftDetails draft() {
        return typing.mine(call).getFirst();
    }

    private void type(String words) {
        field(TextArea.class, "comment.SubmissionForm.text").setValue(words);
    }

    private void typeAgain(String words) {
        field(TextArea.class, "comment.SecondPass.text").setValue(words);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private RadioButtonGroup<Integer> choice() {
        return _get(RadioButtonGroup.class);
    }

    private <T extends com.vaadin.flow.component.Component & HasValue<?, ?>> T field(Class<T> type, String key) {
        return _get(type, spec -> spec.withLabel(text(key)));
    }

    private void drop(byte[] content) throws IOException {
        UploadEvent event = mock(UploadEvent.class);
        when(event.getFileName()).thenReturn("検体0001.pdf");
        when(event.getInputStream()).thenReturn(new ByteArrayInputStream(content));
        when(event.getUI()).thenReturn(UI.getCurrent());
        _get(StreamUpload.class).store(event);
        MockVaadin.clientRoundtrip(true);
    }

    private interface Fetch {
        void by(DownloadEvent event) throws IOException;
    }

    private static byte[] fetched(VaadinResponse response, Fetch fetch) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DownloadEvent event = mock(DownloadEvent.class);
        when(event.getResponse()).thenReturn(response);
        when(event.getOutputStream()).thenReturn(out);
        fetch.by(event);
        return out.toByteArray();
    }
}
