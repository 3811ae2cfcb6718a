package jp.hagukumi.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallKind;
import jp.hagukumi.comment.Channel;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.ConsentRow;
import jp.hagukumi.comment.Consents;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.FileIntake;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.IntakeId;
import jp.hagukumi.comment.MailIntake;
import jp.hagukumi.comment.NewSubmission;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.RedactionReason;
import jp.hagukumi.comment.Splitting;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.comment.intake.Mails;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-042: whether a sender agrees that the words are published can be put right, with a reason, as long as they are kept. */
class ConsentViewIT extends ViewIT {

    private static final String WORDS = "園の門がせまくて、ベビーカーが通れません。坂もきついです。";
    private static final String REASON = "1月20日に電話で申出";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Consents consents;

    @Autowired
    private JdbcClient jdbc;

    private CallId call;

    @BeforeEach
    void aCallIsOpen() {
        call = CommentFixtures.openCall(office, beans);
    }

    @Test
    void theClerkNotesThatASenderWithdrewAndHow() {
        OpinionId opinion = opinion(true);
        open();
        assertThat(page()).contains(text("comment.consent")).doesNotContain(text("comment.OpinionCard.withoutConsent"));

        press("comment.ConsentLine.withdraw");
        _get(Paragraph.class, spec -> spec.withText(text("comment.ConsentLine.withdrawEffect")));
        reason().setValue(REASON);
        press("comment.ConsentLine.save");

        assertThat(page())
                .contains(text("comment.noConsent"), REASON, text("comment.OpinionCard.withoutConsent"))
                .doesNotContain(text("comment.consent"));
        assertThat(row(opinion).summedUp()).isFalse();
        assertThat(trail()).containsExactly("consent withdrawn");
    }

    @Test
    void withoutAReasonNothingChanges() {
        opinion(true);
        open();
        press("comment.ConsentLine.withdraw");

        press("comment.ConsentLine.save");

        assertThat(reason().isInvalid()).isTrue();
        assertThat(reason().getErrorMessage()).isEqualTo(text("common.reasonMissing"));
        assertThat(letter().consent()).isTrue();
        assertThatThrownBy(() -> set(false, " "))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.consentReasonMissing");
        assertThatThrownBy(() -> set(false, "あ".repeat(501)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.consentReasonLong");
        assertThat(letter().consent()).isTrue();
        assertThat(trail()).isEmpty();
    }

    @Test
    void whatWasTakenDownWronglyIsPutRight() {
        opinion(false);
        open();

        press("comment.ConsentLine.give");
        reason().setValue("用紙を見直した");
        press("comment.ConsentLine.save");

        assertThat(letter().consent()).isTrue();
        assertThat(letter().consentChanges()).extracting(ConsentRow::reason).containsExactly("用紙を見直した");
        assertThat(trail()).containsExactly("consent given");
    }

    @Test
    void aSummaryThatIsACopyOfTheWordsIsNotPrintedAndStaysForTheDayWhenTheyAgreeAgain() {
        OpinionId copied = opinion(true);
        describe(copied, "坂もきついです。");

        set(false, REASON);

        assertThat(letter().unprinted()).containsExactly(copied);
        open();
        assertThat(page()).contains(text("comment.OpinionCard.withoutConsent"));
        set(true, "申出は取り下げ");
        assertThat(row(copied).summary()).isEqualTo("坂もきついです。");
        assertThat(letter().unprinted()).isEmpty();
    }

    @Test
    void aSummaryInWordsOfTheOfficeIsPrintedAsBefore() {
        OpinionId opinion = opinion(true);
        describe(opinion, "門の幅と坂について。");

        set(false, REASON);

        assertThat(letter().unprinted()).isEmpty();
        assertThat(row(opinion).summary()).isEqualTo("門の幅と坂について。");
    }

    @Test
    void aCopyIsKnownAlsoWhereItsWordsAreMaskedOrStandElsewhereInTheLetter() {
        OpinionId opinion = opinion(true);
        describe(opinion, "ベビーカーが通れません。坂もきついです。");
        beans.getBean(Splitting.class)
                .redact(letter().id(), letter().version(), "ベビーカー", RedactionReason.THIRD_PERSON, "");

        set(false, REASON);

        assertThat(letter().unprinted()).containsExactly(opinion);
    }

    @Test
    void everyChangeStaysWithItsDayItsReasonAndWhoNotedIt() {
        opinion(true);
        set(false, REASON);
        set(true, "取り違え");
        open();

        assertThat(page()).containsSubsequence(REASON, "こども政策課 意見担当", "取り違え", "こども政策課 意見担当");
        assertThat(letter().consentChanges())
                .extracting(ConsentRow::agrees, ConsentRow::reason)
                .containsExactly(tuple(false, REASON), tuple(true, "取り違え"));
    }

    @Test
    void theReasonIsSealedAndWhatTellsTheSenderIsMaskedInIt() {
        opinion(true);

        set(false, "検体0001さんが k1@example.jp から申出");

        assertThat(letter().consentChanges().getFirst().reason())
                .doesNotContain("検体0001", "k1@")
                .contains("申出");
        assertThat(jdbc.sql("select count(*) from comment_consent_change where locate('申出', sealed_reason) > 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void sayingTheSameOnceMoreIsRefusedAndTheFirstReasonStays() {
        opinion(true);
        set(false, REASON);

        assertThatThrownBy(() -> set(false, "二度目"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.consentNotGiven");

        assertThat(letter().consentChanges()).extracting(ConsentRow::reason).containsExactly(REASON);
    }

    @Test
    void whoSawTheLetterAsItWasBeforeIsRefused() {
        opinion(true);
        SubmissionDetails seen = letter();
        set(false, REASON);

        assertThatThrownBy(() -> consents.set(seen.id(), seen.version(), true, "間違い"))
                .isInstanceOf(StaleVersion.class);

        assertThat(letter().consent()).isFalse();
    }

    @Test
    void opinionsOnADraftArePublishedUnlessRefusedAndOthersWhereTheirSendersAgree() {
        for (CallKind kind : CallKind.values()) {
            CallId other = CommentFixtures.openCall(office, beans, kind);
            boolean published = kind == CallKind.PUBLIC_COMMENT;
            office.as(DemoPeople.CLERK);
            IntakeId file = beans.getBean(FileIntake.class)
                    .bring(other, "form.csv", new ByteArrayInputStream("ご意見\n道。\n".getBytes(StandardCharsets.UTF_8)));
            beans.getBean(MailIntake.class).bring(other, new ByteArrayInputStream(Mails.plain(1, "公園に屋根を。")));

            assertThat(beans.getBean(FileIntake.class)
                            .find(file)
                            .orElseThrow()
                            .plan()
                            .consent())
                    .as("a file for %s", kind)
                    .isEqualTo(published);
            signIn(DemoPeople.CLERK).open(CommentLinks.intake(other));
            assertThat(ticked("comment.IntakePlanForm.consent"))
                    .as("mails for %s", kind)
                    .isEqualTo(published);
            open(CommentLinks.enter(other));
            assertThat(ticked("comment.SubmissionForm.consent"))
                    .as("typed for %s", kind)
                    .isEqualTo(published);
        }
    }

    private boolean ticked(String label) {
        return _get(Checkbox.class, spec -> spec.withLabel(text(label))).getValue();
    }

    private void open() {
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, 1));
    }

    private TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel(text("common.reason")));
    }

    private void set(boolean agrees, String reason) {
        consents.set(letter().id(), letter().version(), agrees, reason);
    }

    private SubmissionDetails letter() {
        return beans.getBean(Inbox.class).letter(call, 1, Cut.CLAUSES).orElseThrow();
    }

    private void describe(OpinionId opinion, String summary) {
        beans.getBean(Splitting.class).describe(opinion, row(opinion).version(), summary, null, Set.of());
    }

    private List<String> trail() {
        return jdbc.sql("select detail from account_trail where detail like 'consent%' order by id")
                .query(String.class)
                .list();
    }

    private OpinionId opinion(boolean consent) {
        int number = beans.getBean(Intake.class)
                .enter(
                        call,
                        new NewSubmission(
                                Channel.MAIL,
                                CommentFixtures.japan(LocalDateTime.of(2025, 1, 9, 16, 20)),
                                WORDS,
                                consent,
                                "検体0001",
                                "検体町1",
                                "k1@example.jp",
                                null));
        return CommentFixtures.opinion(
                beans, call, number, 0, CommentFixtures.pieces(WORDS).size() - 1);
    }

    private OpinionRow row(OpinionId opinion) {
        return beans.getBean(OpinionQueries.class).find(opinion).orElseThrow().row();
    }
}
