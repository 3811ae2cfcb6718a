package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Masked words are masked in every list and on every page, for whoever reads; nothing else of the letter changes. */
@PortalIT
class RedactionIT {

    private static final String TEXT = "公園に屋根を。隣の検体さんの家がうるさい。検体さんに言ってください。";

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Splitting splitting;

    private CallId call;

    @BeforeEach
    void aLetterNamesANeighbour() {
        call = CommentFixtures.openCall(office, beans);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter(TEXT));
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void masksTheWordsWhereverTheyStandOnEveryScreen() {
        OpinionId opinion = CommentFixtures.opinion(beans, call, 1, 1, 2);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        redact("検体さん");

        assertThat(letter().toString()).doesNotContain("検体さん").contains("公園に屋根を。");
        assertThat(letter().redactions()).hasSize(2);
        assertThat(beans.getBean(Inbox.class).letters(call, LetterFilter.ALL, 0).toString())
                .doesNotContain("検体さん");
        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(beans.getBean(OpinionQueries.class).list(call).toString()).doesNotContain("検体さん");
        OpinionDetails details =
                beans.getBean(OpinionQueries.class).find(opinion).orElseThrow();
        assertThat(details.words()).isEqualTo("隣の●●●●の家がうるさい。●●●●に言ってください。");
        assertThat(beans.getBean(CommentWork.class).waiting().toString()).doesNotContain("検体さん");
    }

    @Test
    void leavesTheOriginalAndWhatWasMadeOfItsParts() {
        CommentFixtures.opinion(beans, call, 1, 1, 2);
        int before = letter().percent();
        redact("検体さん");

        assertThat(letter().percent()).isEqualTo(before);
        assertThat(beans.getBean(OriginalTexts.class).require(letter().id()).words())
                .isEqualTo(TEXT);
    }

    @Test
    void showsTheWordsAgainOnePlaceAtATime() {
        redact("検体さん");
        SubmissionDetails letter = letter();

        splitting.lift(
                letter.id(), letter.version(), letter.redactions().getFirst().begin());

        assertThat(letter().redactions()).hasSize(1);
        assertThat(letter().segments().toString()).contains("隣の検体さんの家", "●●●●に言って");
    }

    @Test
    void tellsTheSecondOfTwoClerks() {
        SubmissionDetails seen = letter();
        redact("検体さん");

        assertThatThrownBy(() -> splitting.redact(seen.id(), seen.version(), "公園", RedactionReason.ABUSE, ""))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void refusesWordsThatDoNotStandInTheLetterOrAreMaskedAlready() {
        assertThatThrownBy(() -> redact("学校"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.wordsNotFound");
        redact("検体さん");
        assertThatThrownBy(() -> redact("検体さん"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.redactedAlready");
    }

    @Test
    void whoWritesTheirOwnNameIsMaskedFromTheBeginningHoweverTheLetterCame() {
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("検体0001と申します。砂場がほしい。", "検体0001", "検体市検体町1-2"));
        FileIntake intake = beans.getBean(FileIntake.class);
        IntakeId file = intake.bring(
                call,
                "form.csv",
                new ByteArrayInputStream("受付番号,受付日時,氏名,住所,ご意見\n1,2025/1/5,検体0002,検体町3-4,検体町3-4の検体0002です。水飲み場がほしい。\n"
                        .getBytes(StandardCharsets.UTF_8)));
        IntakeDetails brought = intake.find(file).orElseThrow();
        intake.start(
                file,
                brought.version(),
                new IntakePlan("form", brought.plan().columns(), Channel.FORM, null, true, true));
        intake.await(file);

        assertThat(beans.getBean(Inbox.class).letters(call, LetterFilter.ALL, 0).toString())
                .doesNotContain("検体0001", "検体0002", "3-4");
        assertThat(CommentFixtures.letter(beans, call, 3).segments().toString())
                .contains("水飲み場がほしい。")
                .doesNotContain("検体0002");
        assertThat(CommentFixtures.letter(beans, call, 2).redactions())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo(RedactionReason.SENDER));
    }

    @Test
    void theTrailTellsThatSomethingWasMaskedAndNotWhat() {
        redact("検体さん");

        assertThat(jdbc.sql("select detail from account_trail where operation = 'opinion.tell'")
                        .query(String.class)
                        .list())
                .contains("redacted THIRD_PERSON")
                .noneMatch(detail -> detail.contains("検体"));
    }

    @Test
    void masksTheWordsInTheSummaryThatAClerkWroteToo() {
        OpinionId opinion = CommentFixtures.opinion(beans, call, 1, 1, 2);
        splitting.describe(opinion, 0, "検体さんの家の音を止める", null);

        redact("検体さん");

        assertThat(beans.getBean(OpinionQueries.class).list(call).getFirst().summary())
                .isEqualTo("●●●●の家の音を止める");
        assertThat(beans.getBean(CommentSearch.class)
                        .find(call, "検体さん", List.of(SearchKind.OPINION), 0)
                        .hits())
                .isEmpty();
    }

    @Test
    void showsTheWordsOfASummaryAgainAlsoAfterSomebodyChangedOnlyItsPlace() {
        OpinionId opinion = CommentFixtures.opinion(beans, call, 1, 1, 2);
        splitting.describe(opinion, 0, "検体さんの家の音を止める", null);
        redact("検体さん");
        OpinionRow seen = beans.getBean(OpinionQueries.class).list(call).getFirst();
        splitting.describe(opinion, seen.version(), seen.summary(), null);

        letter().redactions().forEach(row -> splitting.lift(letter().id(), letter().version(), row.begin()));

        assertThat(beans.getBean(OpinionQueries.class).list(call).getFirst().summary())
                .isEqualTo("検体さんの家の音を止める");
    }

    private void redact(String words) {
        SubmissionDetails letter = letter();
        splitting.redact(letter.id(), letter.version(), words, RedactionReason.THIRD_PERSON, "");
    }

    private SubmissionDetails letter() {
        return CommentFixtures.letter(beans, call, 1);
    }
}
