package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-054: what a filter and words leave of the opinions of a call. */
@PortalIT
class OpinionListsIT {

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private OpinionLists lists;

    private CallId call;
    private final List<OpinionId> opinions = new ArrayList<>();
    private ElementId place;

    /** Four opinions: the first is with 保育課 and on a theme, the second with 子ども家庭課, the third on a place. */
    @BeforeEach
    void fourOpinionsAreSorted() {
        call = CommentFixtures.openCall(office, beans);
        for (String text : List.of("窓口が遠いです。", "予約が取れません。", "道が狭いです。", "窓口を増やしてください。")) {
            int number = beans.getBean(Intake.class).enter(call, CommentFixtures.letter(text));
            opinions.add(CommentFixtures.opinion(beans, call, number, 0, 0));
        }
        themes("移動");
        place = beans.getBean(Splitting.class).places(call).getFirst().id();
        describe(0, null, Set.of("移動"));
        describe(2, place, Set.of());
        CommentFixtures.assign(beans, opinions.get(0), office.department(DemoPeople.HOIKU));
        CommentFixtures.assign(beans, opinions.get(1), office.department(DemoPeople.KATEI));
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void areLeftByStateSectionThemeAndPlace() {
        assertThat(left(OpinionFilter.ALL)).containsExactlyElementsOf(opinions);
        assertThat(left(OpinionFilter.showing(OpinionFilter.NONE))).containsExactly(opinions.get(2), opinions.get(3));
        assertThat(left(OpinionFilter.showing("draft"))).containsExactly(opinions.get(0), opinions.get(1));
        assertThat(left(OpinionFilter.showing(OpinionFilter.WITH_WRITER)))
                .containsExactly(opinions.get(0), opinions.get(1));
        assertThat(left(OpinionFilter.ALL.section(
                        office.department(DemoPeople.KATEI).toString())))
                .containsExactly(opinions.get(1));
        assertThat(left(OpinionFilter.ALL.section(OpinionFilter.NONE)))
                .containsExactly(opinions.get(2), opinions.get(3));
        assertThat(left(OpinionFilter.ALL.theme("移動"))).containsExactly(opinions.get(0));
        assertThat(left(OpinionFilter.ALL.place(place.toString()))).containsExactly(opinions.get(2));
        assertThat(left(OpinionFilter.showing("draft").theme("移動"))).containsExactly(opinions.get(0));
    }

    @Test
    void anAddressThatSaysNonsenseLeavesNone() {
        assertThat(left(OpinionFilter.showing("nonsense"))).isEmpty();
        assertThat(left(OpinionFilter.ALL.section("nonsense"))).isEmpty();
        assertThat(left(OpinionFilter.ALL.place("nonsense"))).isEmpty();
    }

    @Test
    void areLeftByTheirWords() {
        assertThat(lists.page(call, OpinionFilter.ALL, "窓口", 0, 50))
                .extracting(OpinionRow::id)
                .containsExactly(opinions.get(0), opinions.get(3));
        assertThat(lists.count(call, OpinionFilter.showing(OpinionFilter.NONE), "窓口"))
                .isEqualTo(1);
        assertThat(lists.choose(call, OpinionFilter.ALL, "窓口"))
                .extracting(SeenOpinion::id)
                .containsExactly(opinions.get(0), opinions.get(3));
    }

    @Test
    void comeInPartsByNumber() {
        assertThat(lists.page(call, OpinionFilter.ALL, "", 1, 2))
                .extracting(OpinionRow::label)
                .containsExactly("0002-1", "0003-1");
    }

    @Test
    void aSectionFindsItsOwnWhateverItAsksFor() {
        office.as(DemoPeople.WRITER_HOIKU);

        assertThat(left(OpinionFilter.ALL)).containsExactly(opinions.get(0));
        assertThat(lists.count(call, OpinionFilter.ALL, "窓口")).isEqualTo(1);
        assertThat(left(OpinionFilter.showing(OpinionFilter.NONE))).isEmpty();
        assertThat(left(OpinionFilter.ALL.section(
                        office.department(DemoPeople.KATEI).toString())))
                .isEmpty();
        assertThat(lists.these(call, opinions)).extracting(OpinionRow::id).containsExactly(opinions.get(0));
        assertThat(lists.choices(call).sections())
                .extracting(OpinionChoices.Choice::label)
                .containsExactly(DemoPeople.HOIKU);
    }

    @Test
    void theNextOneIsTheOneBehindAndBehindTheLastTheFirst() {
        OpinionFilter unassigned = OpinionFilter.showing(OpinionFilter.NONE);

        assertThat(lists.next(call, OpinionFilter.ALL, null)).hasValue(opinions.getFirst());
        assertThat(lists.next(call, OpinionFilter.ALL, opinions.get(0))).hasValue(opinions.get(1));
        assertThat(lists.next(call, OpinionFilter.ALL, opinions.get(3))).hasValue(opinions.get(0));
        assertThat(lists.next(call, unassigned, opinions.get(2))).hasValue(opinions.get(3));
        assertThat(lists.next(call, OpinionFilter.ALL.theme("移動"), opinions.get(0)))
                .as("there is no other")
                .isEmpty();
    }

    @Test
    void whatTheFilterLeavesNoMoreKeepsItsPlaceAmongThem() {
        OpinionFilter unassigned = OpinionFilter.showing(OpinionFilter.NONE);
        CommentFixtures.assign(beans, opinions.get(2), office.department(DemoPeople.HOIKU));

        assertThat(lists.next(call, unassigned, opinions.get(2))).hasValue(opinions.get(3));
    }

    @Test
    void onlyTheLettersOfThePageAreOpened(@Autowired Statements statements) {
        List<String> asked = statements.textsOf(() -> lists.count(call, OpinionFilter.showing("draft"), ""));

        assertThat(asked).noneMatch(text -> text.contains("comment_original"));
    }

    private List<OpinionId> left(OpinionFilter filter) {
        List<OpinionId> left =
                lists.page(call, filter, "", 0, 50).stream().map(OpinionRow::id).toList();
        assertThat(lists.count(call, filter, "")).isEqualTo(left.size());
        return left;
    }

    private void describe(int which, ElementId about, Set<String> themes) {
        OpinionRow row = beans.getBean(OpinionQueries.class)
                .find(opinions.get(which))
                .orElseThrow()
                .row();
        beans.getBean(Splitting.class).describe(row.id(), row.version(), row.summary(), about, themes);
    }

    private void themes(String theme) {
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
                                List.of(theme),
                                List.of(),
                                CallParticulars.Office.NONE,
                                Set.of(),
                                14));
    }
}
