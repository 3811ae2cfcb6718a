package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.shared.WaitingWork.Waiting;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** UC-054: an opinion concerns several sections; one writes the reply, the others are asked for their part. */
@PortalIT
class ContributingIT {

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Contributing contributing;

    private CallId call;
    private OpinionId opinion;
    private OpinionId other;
    private DepartmentId family;

    /** 保育課 has the opinion, 子ども家庭課 is asked; of another opinion it is not. */
    @BeforeEach
    void aSecondSectionIsAsked() {
        call = CommentFixtures.openCall(office, beans);
        int number = beans.getBean(Intake.class).enter(call, CommentFixtures.letter("窓口が遠いです。予約が取れません。"));
        opinion = CommentFixtures.opinion(beans, call, number, 0, 0);
        other = CommentFixtures.opinion(beans, call, number, 1, 1);
        family = office.department(DemoPeople.KATEI);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        CommentFixtures.assign(beans, other, office.department(DemoPeople.HOIKU));
        contributing.ask(opinion, family);
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void whoIsAskedReadsTheOpinionAndItsDraftAndNoOtherOpinion() {
        office.as(DemoPeople.WRITER_HOIKU);
        beans.getBean(ReplyWriting.class).save(opinion, CommentFixtures.replyVersion(beans, opinion), "案のはじめ。", "");
        office.as(DemoPeople.WRITER_KATEI);
        OpinionQueries queries = beans.getBean(OpinionQueries.class);

        OpinionDetails details = queries.find(opinion).orElseThrow();
        assertThat(details.words()).isEqualTo("窓口が遠いです。");
        assertThat(details.reply()).extracting(ReplyView::text).isEqualTo("案のはじめ。");
        assertThat(details.before() + details.after()).isEmpty();
        assertThat(details.allowed())
                .as("the reply is the other section's")
                .noneMatch(operation -> operation.name().startsWith("REPLY"));
        assertThat(beans.getBean(OpinionLists.class).page(call, OpinionFilter.ALL, "", 0, 50))
                .extracting(OpinionRow::id)
                .containsExactly(opinion);
        assertThat(queries.list(call)).extracting(OpinionRow::id).containsExactly(opinion);
        assertThat(queries.counts(call).opinions())
                .as("what is counted is what is listed")
                .isEqualTo(1);
        assertThatThrownBy(() -> queries.find(other)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoIsAskedFindsTheOpinionAndItsReplyBySearchingAndNoOtherOpinion() {
        office.as(DemoPeople.WRITER_HOIKU);
        beans.getBean(ReplyWriting.class).save(opinion, CommentFixtures.replyVersion(beans, opinion), "窓口を増やします。", "");

        office.as(DemoPeople.WRITER_KATEI);
        assertThat(found("窓口")).containsExactlyInAnyOrder(SearchKind.OPINION, SearchKind.REPLY);
        assertThat(found("予約")).as("of an opinion that is another section's").isEmpty();
        office.as("writer-kenko");
        assertThat(found("窓口")).as("by a section that was not asked").isEmpty();
        office.as(DemoPeople.CLERK);
        ContributionRow asked = contributing.of(opinion).getFirst();
        contributing.withdraw(asked.id(), asked.version());
        office.as(DemoPeople.WRITER_KATEI);
        assertThat(found("窓口")).as("once it is asked no longer").isEmpty();
    }

    private List<SearchKind> found(String words) {
        return beans.getBean(CommentSearch.class).find(call, words, EnumSet.allOf(SearchKind.class), 0).hits().stream()
                .map(CommentHit::kind)
                .toList();
    }

    @Test
    void itWaitsInTheirWorkUntilTheyHaveAnswered() {
        assertThat(waitingFor(DemoPeople.WRITER_KATEI))
                .extracting(Waiting::key, Waiting::count)
                .containsExactly(tuple("comment.waiting.contribute", 1));
        assertThat(waitingFor(DemoPeople.WRITER_HOIKU)).isEmpty();

        office.as(DemoPeople.WRITER_KATEI);
        contributing.give(row().id(), row().version(), "相談窓口は10時からです。");

        assertThat(waitingFor(DemoPeople.WRITER_KATEI)).isEmpty();
    }

    @Test
    void theSectionThatWritesAndItsChiefSeeWhoHasAnsweredWhat() {
        assertThat(rowFor(DemoPeople.CHIEF_HOIKU).state()).isEqualTo(ContributionState.ASKED);
        office.as(DemoPeople.WRITER_KATEI);
        contributing.give(row().id(), row().version(), "相談窓口は10時からです。");

        ContributionRow seen = rowFor(DemoPeople.WRITER_HOIKU);
        assertThat(List.of(seen.departmentName(), seen.part(), seen.by()))
                .containsExactly(DemoPeople.KATEI, "相談窓口は10時からです。", "子ども家庭課 担当");
        assertThat(seen.writable()).isFalse();
        office.as(DemoPeople.WRITER_KATEI);
        contributing.addNothing(row().id(), row().version());
        assertThat(rowFor(DemoPeople.CHIEF_HOIKU))
                .extracting(ContributionRow::state, ContributionRow::part)
                .containsExactly(ContributionState.NOTHING, "");
    }

    @Test
    void nobodyElseWritesTheirPart() {
        ContributionRow row = row();

        for (String login : List.of(DemoPeople.WRITER_HOIKU, DemoPeople.CHIEF_KATEI, DemoPeople.CLERK)) {
            office.as(login);
            assertThatThrownBy(() -> contributing.give(row.id(), row.version(), "代わりに。"))
                    .as(login)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aPartIsWrittenOnlyWhileTheReplyIs() {
        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, opinion, "広げます。", "A");
        office.as(DemoPeople.WRITER_KATEI);
        ContributionRow row = row();

        assertThat(row.writable()).isFalse();
        assertThatThrownBy(() -> contributing.give(row.id(), row.version(), "遅れて。"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(waitingFor(DemoPeople.WRITER_KATEI)).isEmpty();
        office.as(DemoPeople.CLERK);
        assertThatThrownBy(() -> contributing.ask(opinion, office.department(DemoPeople.SEISAKU)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("replyUnderway");
    }

    @Test
    void anEmptyOrTooLongPartAndAnotherVersionAreRefused() {
        office.as(DemoPeople.WRITER_KATEI);
        ContributionRow row = row();

        assertThatThrownBy(() -> contributing.give(row.id(), row.version(), "　"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("partMissing");
        assertThatThrownBy(() -> contributing.give(row.id(), row.version(), "長".repeat(2001)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("partLong");
        contributing.give(row.id(), row.version(), "長".repeat(2000));
        assertThatThrownBy(() -> contributing.addNothing(row.id(), row.version()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void neitherTheSectionItselfNorOneTwiceIsAsked() {
        assertThatThrownBy(() -> contributing.ask(opinion, office.department(DemoPeople.HOIKU)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("alreadyThere");
        assertThatThrownBy(() -> contributing.ask(opinion, family))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("alreadyAsked");
    }

    @Test
    void anOpinionThatNoSectionHasIsAskedAboutNowhere() {
        int number = beans.getBean(Intake.class).enter(call, CommentFixtures.letter("道が狭いです。"));
        OpinionId free = CommentFixtures.opinion(beans, call, number, 0, 0);

        assertThatThrownBy(() -> contributing.ask(free, family))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("notAssigned");
    }

    @Test
    void whoHasNotAnsweredIsAskedNoLongerAndReadsNoLonger() {
        contributing.withdraw(row().id(), row().version());

        office.as(DemoPeople.WRITER_KATEI);
        assertThatThrownBy(() -> contributing.of(opinion)).isInstanceOf(AccessDeniedException.class);
        assertThat(waitingFor(DemoPeople.WRITER_KATEI)).isEmpty();
    }

    @Test
    void whatWasAnsweredStays() {
        office.as(DemoPeople.WRITER_KATEI);
        contributing.addNothing(row().id(), row().version());
        office.as(DemoPeople.CLERK);

        assertThatThrownBy(() -> contributing.withdraw(row().id(), row().version()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("partAnswered");
    }

    @Test
    void anAssignmentIsNotTakenBackOverAQuestionToAnotherSection() {
        int number = beans.getBean(Intake.class).enter(call, CommentFixtures.letter("道が狭いです。"));
        OpinionId road = CommentFixtures.opinion(beans, call, number, 0, 0);
        AssigningUndo step = beans.getBean(Assigning.class).assign(road, 0, office.department(DemoPeople.HOIKU));
        contributing.ask(road, family);

        assertThatThrownBy(() -> beans.getBean(Assigning.class).undo(call, step))
                .isInstanceOf(StaleVersion.class);
    }

    private ContributionRow row() {
        return contributing.of(opinion).getFirst();
    }

    private ContributionRow rowFor(String login) {
        office.as(login);
        return row();
    }

    private List<Waiting> waitingFor(String login) {
        office.as(login);
        return beans.getBean(ContributionWork.class).waiting();
    }
}
