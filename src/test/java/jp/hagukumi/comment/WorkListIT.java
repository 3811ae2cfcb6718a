package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.comment.intake.Mails;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-055: what waits at a call is counted as the lists behind it show it. */
@PortalIT
class WorkListIT {

    private static final String SHADE = "夏は遊具が熱くて子どもが遊べないので、公園に日かげをつくってください。";

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private WorkList work;

    private CallId call;
    private final List<OpinionId> opinions = new ArrayList<>();

    /**
     * Seven letters of which one is half sorted and one lacks its sender; of six opinions, which two are alike, the first
     * is back with its section, the second waits for the lead, the third is the clerk's to draft.
     */
    @BeforeEach
    void workWaits() {
        call = CommentFixtures.openCall(office, beans);
        for (String text : List.of("窓口が遠いです。", "予約が取れません。", "道が狭いです。", SHADE, SHADE, "本を増やして。まだ続きます。")) {
            opinions.add(CommentFixtures.opinion(beans, call, enter(text, "検体0001"), 0, 0));
        }
        enter("名前はありません。", "");
        bring(opinions.get(0), DemoPeople.HOIKU);
        bring(opinions.get(1), DemoPeople.HOIKU);
        CommentFixtures.assign(beans, opinions.get(2), office.department(DemoPeople.SEISAKU));
        ReplyDecisions decisions = beans.getBean(ReplyDecisions.class);
        office.as(DemoPeople.CHIEF_HOIKU);
        decisions.sendBack(opinions.get(0), CommentFixtures.replyVersion(beans, opinions.get(0)), "年度を。");
        decisions.check(opinions.get(1), CommentFixtures.replyVersion(beans, opinions.get(1)));
        office.as(DemoPeople.CLERK);
        beans.getBean(MailIntake.class).bring(call, new ByteArrayInputStream(Mails.plain(1, "公園に屋根がほしい。")));
        beans.getBean(Typing.class).begin(call, DraftWords.none(false));
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void theClerkSeesEveryKindOfWorkWithItsNumber() {
        assertThat(counts())
                .isEqualTo(Map.of(
                        WorkKind.MAILS, 1,
                        WorkKind.TYPING, 1,
                        WorkKind.SPLIT, 2,
                        WorkKind.INCOMPLETE, 1,
                        WorkKind.GROUPS, 1,
                        WorkKind.ASSIGN, 3,
                        WorkKind.DRAFT, 1,
                        WorkKind.RETURNED, 1,
                        WorkKind.APPROVE, 1));
    }

    @Test
    void eachNumberIsThatOfTheLinesInTheListBehindIt() {
        Inbox inbox = beans.getBean(Inbox.class);
        OpinionLists lists = beans.getBean(OpinionLists.class);
        Map<WorkKind, Integer> counts = counts();

        assertThat(beans.getBean(MailIntake.class).waiting(call, null)).hasSize(counts.get(WorkKind.MAILS));
        assertThat(beans.getBean(Typing.class).mine(call)).hasSize(counts.get(WorkKind.TYPING));
        assertThat(inbox.letters(call, LetterFilter.TO_SPLIT, 0).rows()).hasSize(counts.get(WorkKind.SPLIT));
        assertThat(inbox.letters(call, LetterFilter.INCOMPLETE, 0).rows())
                .hasSize(counts.get(WorkKind.INCOMPLETE))
                .allSatisfy(
                        row -> assertThat(row.marks()).extracting(MarkRow::mark).contains(LetterMark.INCOMPLETE));
        assertThat(beans.getBean(GroupQueries.class).proposals(call)).hasSize(counts.get(WorkKind.GROUPS));
        Map.of(
                        WorkKind.ASSIGN, OpinionFilter.showing(OpinionFilter.NONE),
                        WorkKind.DRAFT,
                                OpinionFilter.showing(OpinionFilter.WITH_WRITER).section(OpinionFilter.OWN),
                        WorkKind.RETURNED, OpinionFilter.showing("returned"),
                        WorkKind.APPROVE, OpinionFilter.showing("checked"))
                .forEach((kind, filter) -> {
                    assertThat(line(kind).link()).isEqualTo(CommentLinks.opinions(call, filter));
                    assertThat(lists.page(call, filter, "", 0, 50)).hasSize(counts.get(kind));
                });
    }

    @Test
    void aCallThatAsksNothingOfSendersHasNoLetterThatLacksIt() {
        CallSummary now = beans.getBean(CallQueries.class).find(call).orElseThrow();
        beans.getBean(CallAdministration.class)
                .change(
                        call,
                        now.version(),
                        new CallParticulars(
                                List.of(),
                                List.of(),
                                Set.of(),
                                "",
                                Set.of(),
                                List.of(),
                                List.of(),
                                CallParticulars.Office.NONE,
                                Set.of(),
                                14));

        assertThat(line(WorkKind.INCOMPLETE).count()).isZero();
        assertThat(beans.getBean(Inbox.class)
                        .letters(call, LetterFilter.INCOMPLETE, 0)
                        .rows())
                .isEmpty();
        assertThat(beans.getBean(Inbox.class).next(call, LetterFilter.INCOMPLETE, 0))
                .isEmpty();
    }

    @Test
    void theLeadSeesWhatWaitsForThemAndNotWhatOnlyTheClerkTakesIn() {
        office.as(DemoPeople.LEAD);

        assertThat(counts()).containsEntry(WorkKind.APPROVE, 1).doesNotContainKeys(WorkKind.MAILS, WorkKind.TYPING);
    }

    @Test
    void whatALetterLacksIsListedAndNeverNext() {
        assertThat(line(WorkKind.INCOMPLETE)).matches(WorkLine::waits).matches(line -> !line.isNext());
        assertThat(line(WorkKind.SPLIT)).matches(WorkLine::isNext);
    }

    @Test
    void whoMaySortNoLettersIsToldOfNone() {
        office.as(DemoPeople.LEAD);

        assertThat(counts()).doesNotContainKeys(WorkKind.SPLIT, WorkKind.INCOMPLETE, WorkKind.GROUPS);
    }

    @Test
    void moreWorkIsCountedWithTheSameStatements(@Autowired Statements statements) {
        counts();
        int before = statements.selectsOf(() -> work.of(call));
        for (int i = 0; i < 5; i++) {
            CommentFixtures.opinion(beans, call, enter("また別の要望" + i + "です。", "検体0002"), 0, 0);
        }
        counts();

        assertThat(statements.selectsOf(() -> work.of(call))).isEqualTo(before).isLessThan(30);
    }

    private Map<WorkKind, Integer> counts() {
        return work.of(call).stream().collect(Collectors.toMap(WorkLine::kind, WorkLine::count));
    }

    private WorkLine line(WorkKind kind) {
        return work.of(call).stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private int enter(String text, String name) {
        return beans.getBean(Intake.class)
                .enter(call, CommentFixtures.letter(text, name, name.isEmpty() ? "" : "検体町1-1"));
    }

    private void bring(OpinionId opinion, String section) {
        office.as(DemoPeople.CLERK);
        CommentFixtures.assign(beans, opinion, office.department(section));
        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, opinion, "広げます。", "A");
        office.as(DemoPeople.CLERK);
    }
}
