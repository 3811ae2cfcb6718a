package jp.hagukumi.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.util.Set;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.Channel;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.NewSubmission;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.RedactionReason;
import jp.hagukumi.comment.Splitting;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-042: what of an opinion is published is summed up by the office, above all where its sender did not agree. */
class DescribeViewIT extends ViewIT {

    private static final String WORDS = "園の門がせまくて、ベビーカーが通れません。検体先生も困っています。";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Splitting splitting;

    private CallId call;

    @BeforeEach
    void aCallIsOpen() {
        call = CommentFixtures.openCall(office, beans);
    }

    @Test
    void withoutConsentTheFieldIsEmptyAndSavingTheRestSumsUpNothing() {
        OpinionId opinion = opinion(false, WORDS);
        open(1);
        assertThat(page()).contains(text("comment.OpinionCard.withoutConsent"));

        press("comment.OpinionCard.describe");
        assertThat(summary().getValue()).isEmpty();
        assertThat(summary().getHelperText()).isEqualTo(text("comment.DescribeDialog.withoutConsent"));
        press("comment.DescribeDialog.save");

        assertThat(row(opinion).summedUp()).isFalse();
    }

    @Test
    void withoutConsentNoCopyOfTheWordsIsASummary() {
        OpinionId opinion = opinion(false, WORDS);

        for (String copy : new String[] {
            WORDS,
            "園の門がせまくて、ベビーカーが通れません。",
            WORDS.replace("、", ""),
            WORDS.replace("困っています", "困っている"),
            "検体先生も困っています。園の門がせまい。"
        }) {
            assertThatThrownBy(() -> describe(opinion, copy))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("comment.violation.summaryIsTheirs");
        }
        assertThat(row(opinion).summedUp()).isFalse();
        describe(opinion, "門の幅について。");
        assertThat(row(opinion).summary()).isEqualTo("門の幅について。");
    }

    @Test
    void withConsentWordsMayBeLeftOut() {
        OpinionId opinion = opinion(true, WORDS);

        describe(opinion, "園の門がせまくて、ベビーカーが通れません。");

        assertThat(row(opinion).summedUp()).isTrue();
    }

    @Test
    void theSameWordsWithOtherLineEndsAreNoSummary() {
        OpinionId opinion = opinion(true, "園の門がせまい\r\nベビーカーが通れません。");

        describe(opinion, row(opinion).summary().replace("\r\n", "\n"));

        assertThat(row(opinion).summedUp()).isFalse();
    }

    @Test
    void whatIsMaskedWhileTheDialogIsOpenMakesNoSummaryOfTheWordsThatNobodyTouched() {
        OpinionId opinion = opinion(true, WORDS);
        open(1);
        press("comment.OpinionCard.describe");
        beans.getBean(Inbox.class)
                .letter(call, 1, Cut.SENTENCES)
                .ifPresent(letter ->
                        splitting.redact(letter.id(), letter.version(), "検体先生", RedactionReason.THIRD_PERSON, ""));

        press("comment.DescribeDialog.save");

        assertThat(row(opinion).summedUp()).isFalse();
        assertThat(row(opinion).summary()).doesNotContain("検体先生");
    }

    private void open(int letter) {
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, letter));
    }

    private TextArea summary() {
        return _get(TextArea.class, spec -> spec.withLabel(text("comment.DescribeDialog.summary")));
    }

    private void describe(OpinionId opinion, String summary) {
        splitting.describe(opinion, row(opinion).version(), summary, null, Set.of());
    }

    private OpinionId opinion(boolean consent, String words) {
        int number = beans.getBean(Intake.class)
                .enter(
                        call,
                        new NewSubmission(
                                Channel.MAIL,
                                CommentFixtures.japan(LocalDateTime.of(2025, 1, 9, 16, 20)),
                                words,
                                consent,
                                "検体0001",
                                "検体町1",
                                "k1@example.jp",
                                null));
        return CommentFixtures.opinion(
                beans, call, number, 0, CommentFixtures.pieces(words).size() - 1);
    }

    private OpinionRow row(OpinionId opinion) {
        return beans.getBean(OpinionQueries.class).find(opinion).orElseThrow().row();
    }
}
