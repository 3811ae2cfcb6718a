package jp.hagukumi.comment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** UC-043: beside a reply stand the replies to similar opinions, and a warning where those have another class. */
class AlikeRepliesIT extends ViewIT {

    private static final String SICK_CARE = "病児保育を6年生まで広げてください。";
    private static final String OTHER_WORDS = "共働きなので、病児保育の対象を小学校6年生まで拡大してほしいです。";
    private static final String WINDOW = "窓口が遠いので、土曜日も開けてほしいです。";
    private static final String REPLY = "病児保育の対象は、案のとおり3年生までです。";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private AlikeReplies alike;

    private CallId call;
    private OpinionId sickCare;
    private OpinionId otherWords;
    private OpinionId window;

    @BeforeEach
    void lettersAreSorted() {
        call = CommentFixtures.openCall(office, beans);
        sickCare = opinion(call, 1, SICK_CARE, DemoPeople.HOIKU);
        otherWords = opinion(call, 2, OTHER_WORDS, DemoPeople.HOIKU);
        window = opinion(call, 3, WINDOW, DemoPeople.HOIKU);
    }

    @Test
    void anApprovedReplyToASimilarOpinionIsOfferedWithItsClassAndDay() {
        approve(sickCare, REPLY, "A");
        approve(window, "土曜日も開いています。", "C");
        office.as(DemoPeople.WRITER_HOIKU);

        assertThat(alike.of(otherWords).earlier()).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo("0001-1");
            assertThat(one.reflection()).isEqualTo("A 反映した");
            assertThat(one.text()).isEqualTo(REPLY);
            assertThat(one.approvedAt()).isNotNull();
            assertThat(one.words().stream().filter(AlikeReply.Piece::shared).map(AlikeReply.Piece::text))
                    .contains("病児保育");
        });
    }

    @Test
    void aReplyThatIsNotApprovedIsNotOffered() {
        handIn(sickCare, REPLY, "A");
        office.as(DemoPeople.WRITER_HOIKU);

        assertThat(alike.of(otherWords).earlier()).isEmpty();
    }

    @Test
    void oneOfAnEarlierCallIsOfferedUnderItsCall() {
        approve(sickCare, REPLY, "A");
        CallId next = beans.getBean(CallAdministration.class).open(nextCall());
        OpinionId later = opinion(next, 1, OTHER_WORDS, DemoPeople.HOIKU);
        office.as(DemoPeople.WRITER_HOIKU);

        RepliesBeside beside = alike.of(later);

        assertThat(beside.earlier()).singleElement().satisfies(one -> {
            assertThat(one.opinion()).isEqualTo(sickCare);
            assertThat(one.callTitle()).isEqualTo("こども計画（案）");
        });
        assertThat(beside.sameCall())
                .as("a class of another call is none of this one")
                .isEmpty();
    }

    private NewCall nextCall() {
        office.as(DemoPeople.CLERK);
        return new NewCall(
                beans.getBean(CallQueries.class).find(call).orElseThrow().plan(),
                "次の計画（案）",
                CommentFixtures.FIRST_DAY,
                CommentFixtures.LAST_DAY,
                null,
                CommentFixtures.CLASSES);
    }

    @Test
    void anotherSectionsReplyIsSeenOnlyByThoseWhoMayReadIt() {
        OpinionId elsewhere = opinion(call, 4, SICK_CARE, DemoPeople.KATEI);
        office.as(DemoPeople.WRITER_KATEI);
        CommentFixtures.handIn(beans, elsewhere, REPLY, "C");
        office.as(DemoPeople.CHIEF_KATEI);
        beans.getBean(ReplyDecisions.class).check(elsewhere, CommentFixtures.replyVersion(beans, elsewhere));
        office.as(DemoPeople.LEAD);
        beans.getBean(ReplyDecisions.class).approve(elsewhere, CommentFixtures.replyVersion(beans, elsewhere));

        assertThat(alike.of(otherWords).earlier()).hasSize(1);
        assertThat(alike.of(otherWords).ofAnotherClass("A")).hasSize(1);
        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(alike.of(otherWords)).isEqualTo(RepliesBeside.NONE);
        assertThatThrownBy(() -> alike.of(elsewhere)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void wordsThatWereMaskedAreNeitherComparedNorShown() {
        approve(sickCare, REPLY, "A");
        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(alike.of(otherWords).earlier()).hasSize(1);
        redact("広げて");
        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(alike.of(otherWords).earlier())
                .singleElement()
                .satisfies(one -> assertThat(one.words().toString())
                        .contains(SubmissionRow.MASK)
                        .doesNotContain("広げて"));
        redact("病児保育を6年生まで");

        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(alike.of(otherWords).earlier()).isEmpty();
    }

    private void redact(String words) {
        office.as(DemoPeople.CLERK);
        SubmissionDetails letter = CommentFixtures.letter(beans, call, 1);
        beans.getBean(Splitting.class).redact(letter.id(), letter.version(), words, RedactionReason.THIRD_PERSON, "");
    }

    @Test
    void theWordsAreAddedBehindWhatIsWrittenAndCanBeTakenAwayAgain() {
        approve(sickCare, REPLY, "A");
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, otherWords));
        assertThat(page()).contains("0001-1", "A 反映した", REPLY);
        text().setValue("ご意見のとおりです。");

        press("comment.EarlierReplies.take");

        assertThat(text().getValue()).isEqualTo("ご意見のとおりです。\n" + REPLY);
        assertThat(stored(otherWords)).isEqualTo("ご意見のとおりです。\n" + REPLY);
        text().setValue(text().getValue() + "以上です。");
        press("comment.ReplyForm.takeAway");
        assertThat(text().getValue()).isEqualTo("ご意見のとおりです。\n以上です。");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherClassThanThatOfASimilarOpinionIsWarnedOfWhereItIsChosenAndWhereItIsApproved() {
        handIn(sickCare, REPLY, "A");
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, otherWords));
        String warning = text("comment.UnlikeClasses.title", "C");
        RadioButtonGroup<ReflectionClass> reflection = _get(RadioButtonGroup.class);
        reflection.setValue(CommentFixtures.CLASSES.getFirst());
        assertThat(page()).doesNotContain(text("comment.UnlikeClasses.title", "A"));

        reflection.setValue(CommentFixtures.CLASSES.getLast());
        assertThat(page())
                .contains(
                        warning,
                        text("comment.UnlikeClasses.other", "0001-1", "A 反映した", text("comment.ReplyState.drafted")))
                .doesNotContain("0003-1");

        handIn(otherWords, "6年生までの病児保育を参考とします。", "C");
        office.as(DemoPeople.CHIEF_HOIKU);
        beans.getBean(ReplyDecisions.class).check(otherWords, CommentFixtures.replyVersion(beans, otherWords));
        signIn(DemoPeople.LEAD).open(CommentLinks.opinion(call, otherWords));
        assertThat(page()).contains(warning);
        press("comment.ReplyPanel.approve");
        assertThat(page()).contains(text("comment.ReplyState.approved"));
    }

    @Test
    void aMemberOfTheSameGroupIsWarnedOfWhateverItsWords() {
        office.as(DemoPeople.CLERK);
        beans.getBean(Grouping.class).group(call, List.of(sickCare, window));
        office.as(DemoPeople.CLERK);
        beans.getBean(Grouping.class).answerOnItsOwn(window);
        handIn(sickCare, REPLY, "A");
        office.as(DemoPeople.WRITER_HOIKU);

        assertThat(alike.of(window).ofAnotherClass("C")).singleElement().satisfies(one -> {
            assertThat(one.opinion()).isEqualTo(sickCare);
            assertThat(one.group()).isEqualTo(1);
        });
        assertThat(alike.of(window).ofAnotherClass("A")).isEmpty();
    }

    @Test
    void itSpeaksEnglish() {
        approve(sickCare, REPLY, "A");
        handIn(otherWords, "参考とします。", "C");
        speak(Words.ENGLISH);
        signIn(DemoPeople.LEAD).open(CommentLinks.opinion(call, otherWords));
        assertThat(page()).contains("Similar opinions have a class other than C");
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, window));
        assertThat(page()).contains("Among what you may read no reply to a similar opinion");
    }

    private TextArea text() {
        return _get(TextArea.class, spec -> spec.withLabel(text("comment.ReplyForm.text")));
    }

    private String stored(OpinionId id) {
        ReplyView reply =
                beans.getBean(OpinionQueries.class).find(id).orElseThrow().reply();
        return reply == null ? "" : reply.text();
    }

    private OpinionId opinion(CallId of, int number, String words, String department) {
        office.as(DemoPeople.CLERK);
        beans.getBean(Intake.class).enter(of, CommentFixtures.letter(words, "検体000" + number, "検体町1-1"));
        OpinionId opinion = CommentFixtures.opinion(beans, of, number, 0, 0);
        CommentFixtures.assign(beans, opinion, office.department(department));
        return opinion;
    }

    private void approve(OpinionId id, String words, String mark) {
        handIn(id, words, mark);
        approve(id);
    }

    private void approve(OpinionId id) {
        office.as(DemoPeople.CHIEF_HOIKU);
        beans.getBean(ReplyDecisions.class).check(id, CommentFixtures.replyVersion(beans, id));
        office.as(DemoPeople.LEAD);
        beans.getBean(ReplyDecisions.class).approve(id, CommentFixtures.replyVersion(beans, id));
    }

    private void handIn(OpinionId id, String words, String mark) {
        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, id, words, mark);
    }
}
