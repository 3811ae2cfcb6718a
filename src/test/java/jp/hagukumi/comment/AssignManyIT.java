package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** UC-054: many opinions go to a section in one step, and come back in one. */
@PortalIT
class AssignManyIT {

    private static final int OPINIONS = 6;

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Assigning assigning;

    private CallId call;
    private final List<OpinionId> opinions = new ArrayList<>();
    private DepartmentId nursery;
    private DepartmentId family;

    @BeforeEach
    void sixOpinionsAreSorted() {
        call = CommentFixtures.openCall(office, beans);
        enter(OPINIONS);
        nursery = office.department(DemoPeople.HOIKU);
        family = office.department(DemoPeople.KATEI);
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void allThatAreChosenGoAndEachHasAReplyToBeWritten() {
        Assigned assigned = assigning.assignAll(call, seen(opinions), nursery);

        assertThat(assigned.count()).isEqualTo(OPINIONS);
        assertThat(opinions).allSatisfy(id -> {
            assertThat(row(id).department()).isEqualTo(nursery);
            assertThat(row(id).state()).isEqualTo(ReplyState.DRAFT);
        });
        assertThat(jdbc.sql(
                                "select count(*) from account_trail where operation = 'opinion.assign' and outcome = 'DONE'")
                        .query(Integer.class)
                        .single())
                .as("each is written down by itself")
                .isEqualTo(OPINIONS);
    }

    @Test
    void whicheverOfAGroupIsChosenTheWholeGroupGoes() {
        beans.getBean(Grouping.class).group(call, opinions.subList(0, 3));
        List<SeenOpinion> second = seen(opinions.subList(1, 2));

        assertThat(assigning.foresee(call, second, nursery))
                .extracting(AssignOutcome::label, AssignOutcome::alongside, AssignOutcome::goes)
                .containsExactly(tuple("0002-1", 2, true));
        assigning.assignAll(call, second, nursery);

        assertThat(opinions.subList(0, 3))
                .allSatisfy(id -> assertThat(row(id).department()).isEqualTo(nursery));
        assertThat(row(opinions.get(3)).department()).isNull();
        assertThat(jdbc.sql("select count(*) from comment_reply")
                        .query(Integer.class)
                        .single())
                .as("one reply for all")
                .isEqualTo(1);
    }

    @Test
    void whatCannotGoIsNamedWithItsReasonAndTheOthersGo() {
        OpinionId underway = opinions.get(0);
        OpinionId there = opinions.get(1);
        OpinionId moved = opinions.get(2);
        OpinionId gone = OpinionId.next();
        CommentFixtures.assign(beans, underway, nursery);
        CommentFixtures.assign(beans, there, family);
        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, underway, "広げます。", "A");
        office.as(DemoPeople.CLERK);
        List<SeenOpinion> chosen = Stream.concat(
                        seen(opinions.subList(0, 4)).stream(), Stream.of(new SeenOpinion(gone, 0)))
                .toList();
        CommentFixtures.assign(beans, moved, nursery);

        List<AssignOutcome> foreseen = assigning.foresee(call, chosen, family);
        List<AssignOutcome> became = assigning.assignAll(call, chosen, family).outcomes();

        assertThat(became).isEqualTo(foreseen);
        assertThat(became)
                .extracting(AssignOutcome::id, AssignOutcome::against)
                .containsExactly(
                        tuple(underway, "comment.violation.replyUnderway"),
                        tuple(there, "comment.violation.alreadyThere"),
                        tuple(moved, "common.violation.changedMeanwhile"),
                        tuple(opinions.get(3), ""),
                        tuple(gone, "comment.violation.gone"));
        assertThat(row(underway).department()).isEqualTo(nursery);
        assertThat(row(moved).department()).isEqualTo(nursery);
        assertThat(row(opinions.get(3)).department()).isEqualTo(family);
    }

    @Test
    void whatStaysIsNotTouchedForThoseWhoWorkOnIt() {
        CommentFixtures.assign(beans, opinions.getFirst(), nursery);
        long before = replyVersion(opinions.getFirst());

        assigning.assignAll(call, seen(opinions.subList(0, 2)), nursery);

        assertThat(replyVersion(opinions.getFirst())).isEqualTo(before);
    }

    @Test
    void isTakenBackInOneStepWithGroupsAndReplies() {
        beans.getBean(Grouping.class).group(call, opinions.subList(0, 3));
        CommentFixtures.assign(beans, opinions.get(4), family);
        String before = everything();

        AssigningUndo step = assigning
                .assignAll(call, seen(List.of(opinions.get(2), opinions.get(3), opinions.get(4))), nursery)
                .undo();
        assertThat(everything()).isNotEqualTo(before);
        assigning.undo(call, step);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void isNotTakenBackOverWhatAWriterHasWrittenSince() {
        AssigningUndo step = assigning.assignAll(call, seen(opinions), nursery).undo();
        office.as(DemoPeople.WRITER_HOIKU);
        beans.getBean(ReplyWriting.class).save(opinions.get(3), replyVersion(opinions.get(3)), "書きかけ。", "");
        office.as(DemoPeople.CLERK);
        String before = everything();

        assertThatThrownBy(() -> assigning.undo(call, step)).isInstanceOf(StaleVersion.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void isNotTakenBackOverWhereAnotherHasSentOneSince() {
        AssigningUndo step = assigning.assignAll(call, seen(opinions), nursery).undo();
        CommentFixtures.assign(beans, opinions.get(3), family);
        String before = everything();

        assertThatThrownBy(() -> assigning.undo(call, step)).isInstanceOf(StaleVersion.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void isNotTakenBackOverAnOpinionThatCameToTheGroupSince() {
        beans.getBean(Grouping.class).group(call, opinions.subList(0, 2));
        AssigningUndo step =
                assigning.assignAll(call, seen(opinions.subList(0, 1)), nursery).undo();
        beans.getBean(Grouping.class).group(call, List.of(opinions.get(0), opinions.get(1), opinions.get(5)));
        String before = everything();

        assertThatThrownBy(() -> assigning.undo(call, step)).isInstanceOf(StaleVersion.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatSomebodyChangedSinceIsNotSaidToStayWhenItsGroupGoes() {
        beans.getBean(Grouping.class).group(call, opinions.subList(0, 2));
        List<SeenOpinion> chosen = seen(opinions.subList(0, 2));
        beans.getBean(Splitting.class).describe(opinions.get(1), chosen.get(1).version(), "要約", null);

        Assigned assigned = assigning.assignAll(call, chosen, nursery);

        assertThat(row(opinions.get(1)).department()).isEqualTo(nursery);
        assertThat(assigned.outcomes()).extracting(AssignOutcome::goes).containsExactly(true, true);
    }

    @Test
    void aWriterWhoseFormIsOpenWhileItGoesIsToldSo() {
        CommentFixtures.assign(beans, opinions.getFirst(), nursery);
        long seenByWriter = replyVersion(opinions.getFirst());
        assigning.assignAll(call, seen(opinions.subList(0, 1)), family);

        office.as(DemoPeople.WRITER_HOIKU);
        assertThatThrownBy(() -> beans.getBean(ReplyWriting.class).save(opinions.getFirst(), seenByWriter, "書きかけ。", ""))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void anOpinionOfAnotherCallDoesNotGo() {
        CallId other = CommentFixtures.openCall(office, beans);

        assertThat(assigning
                        .assignAll(other, seen(opinions.subList(0, 1)), nursery)
                        .outcomes())
                .extracting(AssignOutcome::against)
                .containsExactly("comment.violation.gone");
    }

    @Test
    void nothingAndTooManyAreRefused() {
        List<SeenOpinion> many = Stream.generate(() -> new SeenOpinion(OpinionId.next(), 0))
                .limit(Assigning.AT_ONCE + 1)
                .toList();

        assertThatThrownBy(() -> assigning.assignAll(call, List.of(), nursery))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("noOpinionChosen");
        assertThatThrownBy(() -> assigning.assignAll(call, many, nursery))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("tooManyOpinions");
    }

    @Test
    void fortyAskTheDatabaseNoOftenerThanFive(@Autowired Statements statements) {
        enter(39);
        List<SeenOpinion> all = seen(opinions);

        int few = statements.selectsOf(() -> assigning.assignAll(call, all.subList(0, 5), nursery));
        int many = statements.selectsOf(() -> assigning.assignAll(call, all.subList(5, 45), nursery));

        assertThat(many).isEqualTo(few);
    }

    @Test
    void whereNoSectionIsConcernedTheClerkDraftsForTheirOwnSectionItsChiefChecksAndTheLeadApproves() {
        OpinionId opinion = opinions.getFirst();
        assigning.assignAll(call, seen(List.of(opinion)), office.department(DemoPeople.SEISAKU));

        CommentFixtures.handIn(beans, opinion, "市全体で考えます。", "C");
        ReplyDecisions decisions = beans.getBean(ReplyDecisions.class);
        assertThatThrownBy(() -> decisions.check(opinion, replyVersion(opinion)))
                .as("not by the clerk")
                .isInstanceOf(AccessDeniedException.class);
        office.as("chief-seisaku");
        decisions.check(opinion, replyVersion(opinion));
        office.as(DemoPeople.LEAD);
        decisions.approve(opinion, replyVersion(opinion));

        assertThat(row(opinion).state()).isEqualTo(ReplyState.APPROVED);
    }

    @Test
    void theClerkDraftsForNoOtherSection() {
        CommentFixtures.assign(beans, opinions.getFirst(), nursery);

        assertThatThrownBy(() -> CommentFixtures.handIn(beans, opinions.getFirst(), "代わりに書きます。", "C"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void enter(int letters) {
        for (int i = 0; i < letters; i++) {
            int number = beans.getBean(Intake.class)
                    .enter(call, CommentFixtures.letter("要望その" + opinions.size() + "です。", "検体0001", "検体町1-1"));
            opinions.add(CommentFixtures.opinion(beans, call, number, 0, 0));
        }
    }

    private List<SeenOpinion> seen(List<OpinionId> some) {
        return some.stream()
                .map(id -> new SeenOpinion(
                        id,
                        Objects.requireNonNull(
                                beans.getBean(Opinions.class).require(id).version())))
                .toList();
    }

    private long replyVersion(OpinionId id) {
        return CommentFixtures.replyVersion(beans, id);
    }

    private OpinionRow row(OpinionId id) {
        return beans.getBean(OpinionQueries.class).find(id).orElseThrow().row();
    }

    private String everything() {
        return jdbc.sql("select id, group_id, answered_by, department_id, assigned_at from comment_opinion order by id")
                        .query()
                        .listOfRows()
                + jdbc.sql("select opinion_id, state, reply_text from comment_reply order by opinion_id")
                        .query()
                        .listOfRows()
                        .toString();
    }
}
