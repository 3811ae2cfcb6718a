package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.DataKeys;
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

/** Opinions of the same purport are put together and taken apart; nothing that somebody wrote gets lost by it. */
@PortalIT
class GroupingIT {

    private static final String SHADE = "夏は遊具が熱くて子どもが遊べないので、公園に日かげをつくってください。";
    private static final String DAY_CARE = "一時預かりの予約が取れないので枠を増やしてほしいです。";

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Grouping grouping;

    @Autowired
    private GroupQueries queries;

    private CallId call;
    private final List<OpinionId> shade = new ArrayList<>();
    private OpinionId dayCare;

    /** Four letters of three persons: all want shade, the last one also day care. */
    @BeforeEach
    void lettersAreSorted() {
        call = CommentFixtures.openCall(office, beans);
        enter(SHADE, "検体0001");
        enter("夏は遊具が熱くてこどもが遊べないので、公園に日かげをつくって下さい！", "検体0002");
        enter(SHADE + "お願いします。", "検体0003");
        enter("まず、" + SHADE + DAY_CARE, "検体0003");
        areOfOnePerson(3, 4);
        for (int letter = 1; letter <= 2; letter++) {
            shade.add(CommentFixtures.opinion(beans, call, letter, 0, 0));
        }
        shade.add(CommentFixtures.opinion(beans, call, 3, 0, 1));
        shade.add(CommentFixtures.opinion(beans, call, 4, 0, 0));
        dayCare = CommentFixtures.opinion(beans, call, 4, 1, 1);
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void whatSaysTheSameIsProposedWithTheNumberOfItsPersons() {
        List<GroupProposal> proposals = queries.proposals(call);

        assertThat(proposals).hasSize(1);
        assertThat(proposals.getFirst().members()).containsExactlyElementsOf(shade);
        assertThat(proposals.getFirst().persons()).isEqualTo(3);
        assertThat(queries.members(call, shade, shade.getFirst()))
                .extracting(GroupMember::words)
                .startsWith(SHADE);
    }

    @Test
    void aGroupIsCountedOnceAndItsMembersStayThemselves() {
        grouping.group(call, shade);

        CallCounts counts = counts();
        assertThat(counts.persons()).isEqualTo(3);
        assertThat(counts.letters()).isEqualTo(4);
        assertThat(counts.opinions()).isEqualTo(5);
        assertThat(counts.purports()).isEqualTo(2);
        GroupRow group = queries.groups(call).getFirst();
        assertThat(group.number()).isEqualTo(1);
        assertThat(group.opinions()).isEqualTo(4);
        assertThat(queries.membersOf(group)).containsExactlyElementsOf(shade);
        assertThat(queries.proposals(call)).isEmpty();
    }

    @Test
    void theReplyToTheLeadingOneAnswersAll() {
        grouping.group(call, shade);
        CommentFixtures.assign(beans, shade.getFirst(), office.department(DemoPeople.HOIKU));
        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, shade.getFirst(), "木を植えます。", "A");

        CallCounts counts = counts();
        assertThat(counts.in(ReplyState.DRAFTED)).isEqualTo(4);
        assertThat(counts.in("A")).isEqualTo(4);
        assertThat(counts.unassigned()).isEqualTo(1);
        office.as(DemoPeople.WRITER_HOIKU);
        OpinionDetails member =
                beans.getBean(OpinionQueries.class).find(shade.get(2)).orElseThrow();
        assertThat(Objects.requireNonNull(member.reply()).text()).isEqualTo("木を植えます。");
        assertThat(member.allowed())
                .as("it is judged where it was written")
                .noneMatch(operation -> operation.name().startsWith("REPLY"));
        office.as(DemoPeople.CHIEF_HOIKU);
        assertThat(beans.getBean(CommentWork.class).waiting())
                .as("once, for the leading one")
                .singleElement()
                .satisfies(work -> assertThat(work.count()).isEqualTo(1));
    }

    @Test
    void aMemberIsNotGivenToASectionOfItsOwn() {
        grouping.group(call, shade);

        assertThatThrownBy(() -> CommentFixtures.assign(beans, shade.get(1), office.department(DemoPeople.HOIKU)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("answeredInGroup");
    }

    @Test
    void theOneWithABegunReplyLeadsAndAnotherBegunReplyStaysBesideIt() {
        begin(shade.get(1), "一つめ。");
        begin(shade.get(2), "二つめ。");

        grouping.group(call, shade);

        GroupRow group = queries.groups(call).getFirst();
        assertThat(group.lead().id()).isEqualTo(shade.get(1));
        assertThat(row(shade.get(2)).answeredBy()).isEqualTo(shade.get(2));
        assertThat(row(shade.get(0)).answeredBy()).isEqualTo(shade.get(1));
        assertThat(jdbc.sql("select count(*) from comment_reply")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aStepIsTakenBackWithSectionsAndReplies() {
        CommentFixtures.assign(beans, shade.get(2), office.department(DemoPeople.HOIKU));
        CommentFixtures.assign(beans, shade.get(3), office.department(DemoPeople.KATEI));
        String before = everything();

        GroupingUndo step = grouping.group(call, shade);
        assertThat(everything()).isNotEqualTo(before);
        grouping.undo(call, step);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aDissolvedGroupComesBackUnderItsNumber() {
        grouping.group(call, shade);
        CommentFixtures.assign(beans, shade.getFirst(), office.department(DemoPeople.HOIKU));
        String before = everything();
        GroupRow group = queries.groups(call).getFirst();

        GroupingUndo step = grouping.dissolve(group.id());
        assertThat(counts().purports()).isEqualTo(5);
        assertThat(counts().in(ReplyState.DRAFT))
                .as("each is with the section that had all")
                .isEqualTo(4);
        assertThat(queries.groups(call)).isEmpty();
        grouping.undo(call, step);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aStepIsNotTakenBackOverWhatAnotherHasDoneSince() {
        GroupingUndo step = grouping.group(call, shade);
        grouping.takeOut(shade.get(3));

        assertThatThrownBy(() -> grouping.undo(call, step)).isInstanceOf(StaleVersion.class);
        assertThat(queries.groups(call).getFirst().opinions()).isEqualTo(3);
    }

    @Test
    void aStepIsNotTakenBackWhereAnotherLeadsTheGroupSince() {
        grouping.group(call, shade);
        GroupingUndo step = grouping.takeOut(shade.get(2));
        grouping.lead(shade.get(1));
        String before = everything();

        assertThatThrownBy(() -> grouping.undo(call, step)).isInstanceOf(StaleVersion.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aStepIsNotTakenBackWhereAnotherOpinionJoinedTheGroupSince() {
        GroupingUndo step = grouping.group(call, shade.subList(0, 3));
        grouping.group(call, List.of(shade.get(0), shade.get(3)));
        String before = everything();

        assertThatThrownBy(() -> grouping.undo(call, step)).isInstanceOf(StaleVersion.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aStepIsNotTakenBackWhereTheGroupWentToAnotherSectionSince() {
        grouping.group(call, shade);
        GroupingUndo step = grouping.takeOut(shade.get(2));
        CommentFixtures.assign(beans, shade.getFirst(), office.department(DemoPeople.HOIKU));

        assertThatThrownBy(() -> grouping.undo(call, step)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void repliesOfTheirOwnStayWhenAnotherLeads() {
        grouping.group(call, shade);
        CommentFixtures.assign(beans, shade.getFirst(), office.department(DemoPeople.HOIKU));
        grouping.answerOnItsOwn(shade.get(2));
        grouping.answerOnItsOwn(shade.get(3));
        begin(shade.get(3), "別の回答。");

        grouping.lead(shade.get(1));

        assertThat(row(shade.get(0)).answeredBy()).isEqualTo(shade.get(1));
        assertThat(row(shade.get(2)).answeredBy()).isEqualTo(shade.get(2));
        assertThat(row(shade.get(3)).answeredBy()).isEqualTo(shade.get(3));
        assertThat(row(shade.get(2)).state()).isEqualTo(ReplyState.DRAFT);
    }

    @Test
    void aStepIsNotTakenBackOverAReplyThatWasBegunSince() {
        grouping.group(call, shade);
        CommentFixtures.assign(beans, shade.getFirst(), office.department(DemoPeople.HOIKU));
        GroupingUndo step = grouping.answerOnItsOwn(shade.get(2));
        begin(shade.get(2), "別の回答。");
        String before = everything();

        assertThatThrownBy(() -> grouping.undo(call, step)).isInstanceOf(RuleViolation.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aMemberCanHaveAReplyOfItsOwnAndGiveItUpUntilItIsBegun() {
        grouping.group(call, shade);
        CommentFixtures.assign(beans, shade.getFirst(), office.department(DemoPeople.HOIKU));

        grouping.answerOnItsOwn(shade.get(2));
        assertThat(counts().purports()).as("it stays in the group").isEqualTo(2);
        begin(shade.get(2), "別の回答。");

        assertThatThrownBy(() -> grouping.answerWithGroup(shade.get(2))).isInstanceOf(RuleViolation.class);
        grouping.answerOnItsOwn(shade.get(3));
        grouping.answerWithGroup(shade.get(3));
        assertThat(row(shade.get(3)).answeredBy()).isEqualTo(shade.getFirst());
    }

    @Test
    void theLeadingOneStaysUntilAnotherLeadsAndLeadsOnOnceItsReplyIsBegun() {
        grouping.group(call, shade);
        assertThatThrownBy(() -> grouping.takeOut(shade.getFirst())).isInstanceOf(RuleViolation.class);

        grouping.lead(shade.get(1));
        CommentFixtures.assign(beans, shade.get(1), office.department(DemoPeople.HOIKU));
        assertThat(row(shade.get(3)).departmentName()).isNotEmpty();
        begin(shade.get(1), "木を。");

        assertThatThrownBy(() -> grouping.lead(shade.getFirst())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aGroupOfTwoIsDissolvedWhenOneIsTakenOut() {
        grouping.group(call, shade.subList(0, 2));

        grouping.takeOut(shade.getFirst());

        assertThat(queries.groups(call)).isEmpty();
        assertThat(counts().purports()).isEqualTo(5);
    }

    @Test
    void whatWasKeptApartIsNotProposedAgain() {
        grouping.keepApart(call, queries.proposals(call).getFirst().members());

        assertThat(queries.proposals(call)).isEmpty();
    }

    @Test
    void whatWasKeptApartStandsInAListOfItsOwnAndIsComparedAgainOnDemand() {
        grouping.keepApart(call, shade);
        assertThat(queries.apart(call)).containsExactlyElementsOf(shade);

        grouping.proposeAgain(call, shade.subList(0, 2));

        assertThat(queries.apart(call)).containsExactlyElementsOf(shade.subList(2, 4));
        assertThat(queries.proposals(call))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.members()).containsExactlyElementsOf(shade.subList(0, 2)));
    }

    @Test
    void nothingOfACallIsComparedOrKeptOnceItsKeyIsDestroyed() {
        SimilarOpinions similar = beans.getBean(SimilarOpinions.class);
        CallId other = CommentFixtures.openCall(office, beans);
        similar.of(other);
        assertThat(similar.holds(other)).isTrue();
        beans.getBean(DataKeys.class).destroy("call-" + other);

        queries.proposals(call);

        assertThat(similar.holds(other)).isFalse();
        assertThat(similar.holds(call)).isTrue();
        assertThat(similar.of(other)).isEmpty();
    }

    @Test
    void aLetterThatComesLaterIsProposedForTheGroupThatThereIs() {
        grouping.group(call, shade);
        enter(SHADE, "検体0009");
        OpinionId late = CommentFixtures.opinion(beans, call, 5, 0, 0);

        GroupProposal proposal = queries.proposals(call).getFirst();

        assertThat(proposal.members()).containsExactly(late);
        assertThat(proposal.groupNumber()).isEqualTo(1);
        grouping.group(call, List.of(shade.getFirst(), late));
        assertThat(queries.groups(call).getFirst().opinions()).isEqualTo(5);
    }

    @Test
    void wordsThatWereMaskedSinceAreNotCompared() {
        assertThat(queries.proposals(call)).isNotEmpty();
        SubmissionDetails letter = CommentFixtures.letter(beans, call, 2);
        beans.getBean(Splitting.class)
                .redact(letter.id(), letter.version(), "夏は遊具が熱くてこどもが遊べないので", RedactionReason.SENDER, "");

        assertThat(queries.proposals(call))
                .singleElement()
                .satisfies(proposal ->
                        assertThat(proposal.members()).containsExactly(shade.get(0), shade.get(2), shade.get(3)));
    }

    @Test
    void twoGroupsAreNotPutTogetherByTheWay() {
        grouping.group(call, shade.subList(0, 2));
        grouping.group(call, shade.subList(2, 4));

        assertThatThrownBy(() -> grouping.group(call, List.of(shade.get(0), shade.get(2))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("twoGroups");
    }

    @Test
    void anOpinionOfAnotherCallIsNotTaken() {
        CallId other = CommentFixtures.openCall(office, beans);

        assertThatThrownBy(() -> grouping.group(other, shade)).isInstanceOf(StaleVersion.class);
        assertThat(queries.groups(other)).isEmpty();
    }

    @Test
    void aMemberIsNotPutBackIntoItsLetter() {
        grouping.group(call, shade);
        SubmissionDetails letter = CommentFixtures.letter(beans, call, 1);

        assertThatThrownBy(() -> beans.getBean(Splitting.class).putBack(letter.id(), letter.version(), 0))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("inGroup");
    }

    private void enter(String text, String name) {
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter(text, name, "検体町1-1"));
    }

    private void areOfOnePerson(int number, int other) {
        SubmissionDetails letter = CommentFixtures.letter(beans, call, other);
        beans.getBean(Intake.class).samePerson(letter.id(), letter.version(), number);
    }

    private void begin(OpinionId opinion, String text) {
        if (row(opinion).department() == null) {
            CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        }
        office.as(
                DemoPeople.WRITER_HOIKU,
                () -> beans.getBean(ReplyWriting.class)
                        .save(opinion, CommentFixtures.replyVersion(beans, opinion), text, ""));
        office.as(DemoPeople.CLERK);
    }

    private OpinionRow row(OpinionId id) {
        return beans.getBean(OpinionQueries.class).find(id).orElseThrow().row();
    }

    private CallCounts counts() {
        return office.as(
                DemoPeople.CLERK,
                () -> beans.getBean(CallQueries.class).find(call).orElseThrow().counts());
    }

    private String everything() {
        return jdbc.sql("select id, group_id, answered_by, apart, department_id from comment_opinion order by id")
                        .query()
                        .listOfRows()
                + jdbc.sql("select opinion_id, state, reply_text from comment_reply order by opinion_id")
                        .query()
                        .listOfRows()
                        .toString()
                + jdbc.sql("select id, number, lead_id from comment_group order by number")
                        .query()
                        .listOfRows();
    }
}
