package jp.hagukumi.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.FileIntake;
import jp.hagukumi.comment.IntakeDetails;
import jp.hagukumi.comment.IntakeState;
import jp.hagukumi.comment.intake.ColumnMeaning;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.StreamUpload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-044 as the clerk sees it. */
class IntakeViewIT extends ViewIT {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final String TWO = "受付番号,受付日時,氏名,住所,ご意見\r\n"
            + "A-1,2025/1/5,検体0001,検体町1-1,公園に屋根がほしい。\r\n"
            + "A-2,きのう,検体0002,検体町2-2,遊具を増やして。\r\n";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FileIntake intake;

    @Autowired
    private JdbcClient jdbc;

    private CallId call;

    @BeforeEach
    void aCallIsOpen() {
        call = CommentFixtures.openCall(office, beans);
        signIn(DemoPeople.CLERK).open(CommentLinks.intake(call));
    }

    @Test
    void aFileGoesFromTheDropToTheInbox() throws IOException {
        drop(TWO.getBytes(CP932));
        assertThat(address()).isEqualTo(CommentLinks.intake(call, file().id()));
        name("市の受付");

        press("comment.IntakePlanForm.check");
        assertThat(page())
                .contains(
                        text("comment.IntakePreviewCard.heading", 2),
                        text("comment.IncomingVerdict.NEW"),
                        text("comment.IncomingVerdict.REFUSED"));
        press("comment.IntakePreviewCard.take", 1);
        intake.await(file().id());
        poll();

        assertThat(page()).contains(text("comment.IntakeOutcome.heading", 1), text("comment.IntakeOutcome.refused", 1));
        press("comment.IntakeOutcome.sort");
        assertThat(address()).isEqualTo(CommentLinks.call(call));
        assertThat(page()).contains("公園に屋根がほしい。");
    }

    @Test
    void whoSentTheLettersIsNotShownWhileTheyComeIn() throws IOException {
        drop(TWO.getBytes(CP932));
        assertThat(page()).contains("氏名").doesNotContain("検体");
        name("市の受付");
        press("comment.IntakePlanForm.check");

        assertThat(page()).doesNotContain("検体", "公園に屋根");
    }

    @Test
    void aFileThatCannotBeReadIsToldWhyWithItsLineAndDoesNotStay() throws IOException {
        byte[] broken = "受付番号,ご意見\n1,はい。とても良い計画だと思います。\n2,?\n".getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 2] = (byte) 0x83;

        drop(broken);

        assertThat(page()).contains(text("comment.IntakeView.refused"), "「form.csv」の3行目");
        assertThat(intake.of(call)).isEmpty();
    }

    @Test
    void whatIsChangedTakesThePreviewAway() throws IOException {
        drop(TWO.getBytes(CP932));
        name("市の受付");
        press("comment.IntakePlanForm.check");
        assertThat(_find(IntakePreviewCard.class)).hasSize(1);

        _get(DatePicker.class).setValue(LocalDate.of(2025, 1, 10));

        assertThat(_find(IntakePreviewCard.class)).isEmpty();
    }

    @Test
    void asksForTheServiceBeforeItReadsARow() throws IOException {
        drop(TWO.getBytes(CP932));

        assertThatThrownBy(() -> press("comment.IntakePlanForm.check"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.serviceMissing");
        assertThat(_find(IntakePreviewCard.class)).isEmpty();
    }

    @Test
    void aServiceThatIsKnownBringsWhatItsColumnsWereTheLastTime() throws IOException {
        drop("No,なに,日\n1,意見。,2025/1/5\n".getBytes(CP932));
        choose("No", ColumnMeaning.RECEIPT);
        choose("なに", ColumnMeaning.TEXT);
        choose("日", ColumnMeaning.RECEIVED);
        name("市の受付");
        press("comment.IntakePlanForm.check");
        press("comment.IntakePreviewCard.take", 1);
        intake.await(file().id());

        open(CommentLinks.intake(call));
        drop("なに,No,日,メモ\n別の意見。,2,2025/1/6,\n".getBytes(CP932));
        name("市の受付");

        assertThat(column("なに").getValue()).isEqualTo(ColumnMeaning.TEXT);
        assertThat(column("No").getValue()).isEqualTo(ColumnMeaning.RECEIPT);
        assertThat(column("メモ").getValue()).isEqualTo(ColumnMeaning.OTHER);
    }

    @Test
    void whatWasCutOffIsSaidToBeAndGoesOn() throws IOException {
        drop(TWO.getBytes(CP932));
        name("市の受付");
        press("comment.IntakePlanForm.check");
        press("comment.IntakePreviewCard.take", 1);
        intake.await(file().id());
        // As a portal leaves it that ended before the last word.
        jdbc.sql("update comment_intake set state = 'RUNNING'").update();

        open(CommentLinks.intake(call, file().id()));
        assertThat(page()).contains(text("comment.IntakeFileView.stopped"), text("comment.IntakeFileView.stoppedLine"));
        press("comment.IntakeFileView.goOn");
        intake.await(file().id());
        poll();

        assertThat(file().state()).isEqualTo(IntakeState.DONE);
        assertThat(page()).contains(text("comment.IntakeOutcome.heading", 1));
    }

    @Test
    void aFileThatWasBroughtByMistakeIsTakenAway() throws IOException {
        drop(TWO.getBytes(CP932));

        press("comment.IntakePlanForm.discard");
        _get(
                        Button.class,
                        spec -> spec.withText(text("comment.IntakePlanForm.discard"))
                                .withPredicate(button -> button.getParent().isPresent()
                                        && button.getThemeNames().contains("primary")))
                .click();

        assertThat(address()).isEqualTo(CommentLinks.intake(call));
        assertThat(intake.of(call)).isEmpty();
    }

    @Test
    void theInboxLeadsToTheFiles() {
        open(CommentLinks.call(call));

        assertThat(page()).contains(text("comment.InboxView.bring"));
    }

    @Test
    void theScreensSpeakEnglish() throws IOException {
        drop("No,Opinion,Day\n1,Yes.,2025-01-05\n".getBytes(StandardCharsets.UTF_8));
        String address = address();
        speak(Words.ENGLISH);
        signIn(DemoPeople.CLERK).open(address);

        assertThat(page())
                .contains("Check what the columns are", "Check before taking in")
                .doesNotContain("列の中身");
    }

    private void drop(byte[] content) throws IOException {
        UploadEvent event = mock(UploadEvent.class);
        when(event.getFileName()).thenReturn("form.csv");
        when(event.getInputStream()).thenReturn(new ByteArrayInputStream(content));
        when(event.getUI()).thenReturn(UI.getCurrent());
        _find(StreamUpload.class).getFirst().store(event);
        MockVaadin.clientRoundtrip(true);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void name(String service) {
        ComboBox<String> box = _get(ComboBox.class, spec -> spec.withLabel(text("comment.IntakePlanForm.service")));
        box.setValue(service);
    }

    private void choose(String heading, ColumnMeaning meaning) {
        column(heading).setValue(meaning);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Select<ColumnMeaning> column(String heading) {
        return _get(Select.class, spec -> spec.withLabel(heading));
    }

    private void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
        MockVaadin.clientRoundtrip(true);
    }

    private IntakeDetails file() {
        return intake.of(call).getFirst();
    }
}
