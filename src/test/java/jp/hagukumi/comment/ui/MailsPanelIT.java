package jp.hagukumi.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.AllFinishedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.MailIntake;
import jp.hagukumi.comment.MailLine;
import jp.hagukumi.comment.intake.Mails;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.StreamUpload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-046 as the clerk sees it. */
class MailsPanelIT extends ViewIT {

    private static final String WORDS = "公園に屋根がほしい。";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MailIntake intake;

    @Autowired
    private JdbcClient jdbc;

    private CallId call;

    @BeforeEach
    void aCallIsOpen() {
        call = CommentFixtures.openCall(office, beans);
        signIn(DemoPeople.CLERK).open(CommentLinks.intake(call));
    }

    @Test
    void mailsGoFromTheDropToTheInbox() throws IOException {
        drop("一.eml", Mails.plain(1, WORDS));
        drop("二.eml", Mails.withFiles(2, "別の意見。", "別紙.pdf", "内容"));

        assertThat(page()).contains(text("comment.MailsWaiting.heading", 2));
        assertThat(rows()).containsExactly("一.eml|新しい提出|0|", "二.eml|新しい提出|1|");
        press("comment.MailsWaiting.take", 2);

        assertThat(page()).contains(text("comment.MailsOutcome.heading", 2), "提出0001", "提出0002");
        assertThat(_find(MailsWaiting.class)).isEmpty();
        open(CommentLinks.call(call));
        assertThat(page()).contains(WORDS, "別の意見。");
    }

    @Test
    void whoSentTheMailsIsNotShownWhileTheyComeIn() throws IOException {
        drop("一.eml", Mails.plain(1, WORDS));
        assertThat(page()).doesNotContain("検体0001", "k1@", WORDS);
        press("comment.MailsWaiting.take", 1);
        assertThat(page()).doesNotContain("検体0001", "k1@", WORDS);

        drop("検体0002さんのメール.eml", Mails.plain(2, WORDS));
        open(CommentLinks.intake(call));
        assertThat(rows()).as("what it was called is kept nowhere").containsExactly("1通目|新しい提出|0|");
    }

    @Test
    void aMailThatCannotBeReadIsToldWhyAndDoesNotStay() throws IOException {
        byte[] mail = Mails.withFiles(1, WORDS, "別紙.pdf", "内容");

        drop("一.eml", Arrays.copyOf(mail, mail.length - 40));
        drop("二.eml", Mails.plain(2, WORDS));

        assertThat(page()).contains(text("comment.MailsPanel.refused"), "「一.eml」は途中で切れているか、壊れています。");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void whatIsHereAlreadyIsSaidToBeAndPutAway() throws IOException {
        drop("一.eml", Mails.plain(1, WORDS));
        press("comment.MailsWaiting.take", 1);
        drop("また.eml", Mails.plain(1, WORDS));

        assertThat(rows()).containsExactly("また.eml|届いている|0|提出0001としてもう届いています。何も変わりません。");
        press("comment.MailsWaiting.tidy");

        assertThat(page()).contains(text("comment.MailsOutcome.here", 1));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aMailWithoutADayAsksForOne() throws IOException {
        drop("一.eml", undated());

        assertThat(rows().getFirst()).contains("日付なし");
        assertThat(button("comment.MailsWaiting.tidy").isEnabled()).isFalse();
        _get(DatePicker.class).setValue(LocalDate.of(2025, 1, 16));

        assertThat(rows().getFirst()).contains("新しい提出", text("comment.MailsWaiting.late"));
        press("comment.MailsWaiting.take", 1);
        assertThat(page()).contains("提出0001");
    }

    @Test
    void mailsThatWereBroughtByMistakeAreTakenAway() throws IOException {
        drop("一.eml", Mails.plain(1, WORDS));

        press("comment.MailsWaiting.discard");
        _get(
                        Button.class,
                        spec -> spec.withText(text("comment.MailsWaiting.discard"))
                                .withPredicate(button -> button.getThemeNames().contains("primary")))
                .click();

        assertThat(waiting()).isEmpty();
        assertThat(_find(MailsWaiting.class)).isEmpty();
    }

    @Test
    void oneThatWasBroughtByMistakeIsTakenAwayAlone() throws IOException {
        drop("一.eml", Mails.plain(1, WORDS));
        drop("二.eml", Mails.plain(2, "別の意見。"));
        GridKt._fetch(grid(), 0, 1).forEach(line -> grid().select(line));

        press("comment.MailsWaiting.discardChosen", 1);
        _get(
                        Button.class,
                        spec -> spec.withText(text("comment.MailsWaiting.discard"))
                                .withPredicate(button -> button.getThemeNames().contains("primary")))
                .click();

        assertThat(rows()).containsExactly("二.eml|新しい提出|0|");
    }

    @Test
    void whatWasSaidOfTheMailsStaysSaidWhileOthersArrive() throws IOException {
        drop("一.eml", undated());
        _get(DatePicker.class).setValue(LocalDate.of(2025, 1, 16));
        _get(Checkbox.class, spec -> spec.withLabel(text("comment.IntakePlanForm.consent")))
                .setValue(false);
        drop("二.eml", Mails.plain(2, "別の意見。"));

        assertThat(_get(DatePicker.class).getValue()).isEqualTo(LocalDate.of(2025, 1, 16));
        assertThat(_get(Checkbox.class, spec -> spec.withLabel(text("comment.IntakePlanForm.consent")))
                        .getValue())
                .isFalse();
        press("comment.MailsWaiting.take", 2);
        assertThat(jdbc.sql("select distinct consent from comment_submission")
                        .query(Boolean.class)
                        .list())
                .containsExactly(false);
    }

    @Test
    void theLettersOfACallAreReadOnceForAllMailsThatArriveTogether() {
        MailIntake counted = mock(MailIntake.class);
        MailsPanel panel = new MailsPanel(call, true, counted);
        UI.getCurrent().add(panel);
        verify(counted, times(1)).waiting(call, null);

        for (int i = 0; i < 3; i++) {
            panel.bring(i + ".eml", new ByteArrayInputStream(new byte[0])).run();
        }
        Upload upload = _get(panel, Upload.class);
        ComponentUtil.fireEvent(upload, new AllFinishedEvent(upload));

        verify(counted, times(2)).waiting(call, null);
    }

    @Test
    void whatCameWithALetterIsListedForAReasonAndSavedByTheBrowser() throws IOException {
        byte[] mail = Mails.withFiles(1, WORDS, "\u202Ea\r\nSet-Cookie: x=1.pdf", "内容");
        drop("一.eml", mail);
        press("comment.MailsWaiting.take", 1);
        open(CommentLinks.submission(call, 1));
        assertThat(page()).contains(text("comment.EnclosuresLine.count", 2)).doesNotContain("Set-Cookie");

        press("comment.EnclosuresLine.open");
        _get(TextArea.class, spec -> spec.withLabel(text("common.reason"))).setValue("原本を確かめる");
        press("comment.EnclosuresLine.show");

        List<Anchor> files = _find(_get(EnclosuresLine.class), Anchor.class);
        assertThat(files)
                .extracting(Anchor::getText)
                .containsExactly(text("comment.EnclosuresLine.mail"), "a Set-Cookie_ x=1.pdf");
        FakeResponse sent = fetch(files.getFirst());
        assertThat(sent.getBuffer().toByteArray()).isEqualTo(mail);
        assertThat(sent.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("0001.eml");
        assertThat(sent.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(sent.getHeader("Content-Security-Policy")).startsWith("sandbox");
        assertThat(sent.getContentType()).isEqualTo("application/octet-stream");
        assertThat(jdbc.sql("select count(*) from account_trail where operation = 'citizen.reveal'"
                                + " and detail = '原本を確かめる'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aFileIsNotGivenToWhoeverHasLostTheRightMeanwhile() throws IOException {
        drop("一.eml", Mails.plain(1, WORDS));
        press("comment.MailsWaiting.take", 1);
        open(CommentLinks.submission(call, 1));
        press("comment.EnclosuresLine.open");
        _get(TextArea.class, spec -> spec.withLabel(text("common.reason"))).setValue("原本を確かめる");
        press("comment.EnclosuresLine.show");
        Anchor file = _find(_get(EnclosuresLine.class), Anchor.class).getFirst();
        office.as(DemoPeople.VIEWER);

        FakeResponse sent = fetch(file);

        assertThat(sent.getStatus()).isEqualTo(403);
        assertThat(sent.getBuffer().toByteArray()).isEmpty();
    }

    @Test
    void theScreensSpeakEnglish() throws IOException {
        drop("one.eml", Mails.plain(1, WORDS));
        speak(jp.hagukumi.shared.Words.ENGLISH);
        signIn(DemoPeople.CLERK).open(CommentLinks.intake(call));

        assertThat(page()).contains("Take in mails", "1 mails were read").doesNotContain("メール");
    }

    private static FakeResponse fetch(Anchor file) throws IOException {
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        VaadinSession.getCurrent()
                .getResourceRegistry()
                .getResource(ElementStreamResource.class, URI.create(file.getHref()))
                .orElseThrow()
                .getElementRequestHandler()
                .handleRequest(VaadinRequest.getCurrent(), response, VaadinSession.getCurrent(), file.getElement());
        return (FakeResponse) response.getResponse();
    }

    private void drop(String name, byte[] content) throws IOException {
        UploadEvent event = mock(UploadEvent.class);
        when(event.getFileName()).thenReturn(name);
        when(event.getInputStream()).thenReturn(new ByteArrayInputStream(content));
        when(event.getUI()).thenReturn(UI.getCurrent());
        StreamUpload place = _get(_get(MailsPanel.class), StreamUpload.class);
        place.store(event);
        MockVaadin.clientRoundtrip(true);
        allAreThere();
    }

    /** As the browser tells when it has sent the last of those that were chosen. */
    private static void allAreThere() {
        Upload upload = _get(_get(MailsPanel.class), Upload.class);
        ComponentUtil.fireEvent(upload, new AllFinishedEvent(upload));
    }

    @SuppressWarnings("unchecked")
    private static Grid<MailLine> grid() {
        return _get(_get(MailsWaiting.class), Grid.class);
    }

    private static byte[] undated() {
        return new String(Mails.plain(1, WORDS), StandardCharsets.ISO_8859_1)
                .replaceFirst("Date:.*\r\n", "")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Mail, verdict, attachments and what is to be noted. */
    private List<String> rows() {
        Grid<MailLine> grid = grid();
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> {
                    List<String> cells = GridKt._getFormattedRow(grid, row);
                    return String.join("|", cells.get(0), cells.get(1), cells.get(3), cells.get(4));
                })
                .toList();
    }

    private Button button(String key) {
        return _get(Button.class, spec -> spec.withText(text(key)));
    }

    private List<MailLine> waiting() {
        return office.as(DemoPeople.CLERK, () -> intake.waiting(call, null));
    }
}
