package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same elements in the orders in which the tree shows them. */
@PortalIT
class TreeOrderIT {

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanTree tree;

    @Autowired
    private PlanSearch search;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;

    @BeforeEach
    void importThePlan() {
        plan = PlanFixtures.create(office, imports);
    }

    @Test
    void anElementListedElsewhereShowsInBothPlacesAndCountsOnce() {
        jdbc.sql("insert into plan_listing (element_id, place, parent_id, note) values (:element, 0, :parent, '')")
                .param("element", id(PlanFixtures.PROJECT_CHECKUP))
                .param("parent", id(PlanFixtures.GOAL_1))
                .update();

        assertThat(titles(TreeFilter.NONE))
                .containsExactly(
                        PlanFixtures.GOAL_1,
                        PlanFixtures.PROJECT_STATION,
                        PlanFixtures.PROJECT_SHARED,
                        PlanFixtures.PROJECT_CHECKUP,
                        PlanFixtures.GOAL_2,
                        PlanFixtures.PROJECT_CHECKUP,
                        PlanFixtures.PROJECT_VISIT);
        assertThat(tree.outline(plan, TreeFilter.NONE).matches()).isEqualTo(6);
        TreeFilter looked = new TreeFilter(PlanFixtures.PROJECT_CHECKUP, false, null);
        assertThat(titles(looked))
                .containsExactly(
                        PlanFixtures.GOAL_1,
                        PlanFixtures.PROJECT_CHECKUP,
                        PlanFixtures.GOAL_2,
                        PlanFixtures.PROJECT_CHECKUP);
        assertThat(tree.outline(plan, looked).matches()).isEqualTo(1);
    }

    @Test
    void anAxisOfThePlanPutsItsElementsUnderItsWordsAndTheOthersUnderALastOne() {
        UUID axis = UUID.randomUUID();
        jdbc.sql("insert into plan_axis (id, version, plan_id, place, used_by, code, label, several)"
                        + " values (:id, 0, :plan, 90, 'ELEMENT', 'stage', '時期', true)")
                .param("id", axis.toString())
                .param("plan", plan.toString())
                .update();
        assertThat(tree.axes(plan)).extracting(AxisName::label).doesNotContain("時期");
        word(axis, 0, "学齢期", PlanFixtures.PROJECT_VISIT);
        word(axis, 1, "乳幼児期", PlanFixtures.PROJECT_CHECKUP, PlanFixtures.PROJECT_VISIT);

        assertThat(tree.axes(plan)).extracting(AxisName::label).contains("時期");
        assertThat(titles(TreeFilter.NONE.by(Grouping.by(axis))))
                .containsExactly(
                        "学齢期",
                        PlanFixtures.PROJECT_VISIT,
                        "乳幼児期",
                        PlanFixtures.PROJECT_CHECKUP,
                        PlanFixtures.PROJECT_VISIT,
                        "",
                        PlanFixtures.PROJECT_STATION,
                        PlanFixtures.PROJECT_SHARED);
        assertThat(tree.outline(plan, TreeFilter.NONE.by(Grouping.by(axis))).matches())
                .isEqualTo(4);
        assertThat(titles(new TreeFilter("", true, null, Grouping.by(axis))))
                .containsExactly("", PlanFixtures.PROJECT_STATION);
    }

    @Test
    void aReadingFindsWhatIsWrittenOtherwise() {
        jdbc.sql("update plan_element set reading = 'ようせいうんよう' where id = :id")
                .param("id", id(PlanFixtures.PROJECT_VISIT))
                .update();

        assertThat(search.search("ﾖｳｾｲ", null).plans().getFirst().hits())
                .extracting(hit -> hit.title().plain())
                .containsExactly("2-02 " + PlanFixtures.PROJECT_VISIT);
    }

    private void word(UUID axis, int place, String label, String... titles) {
        UUID term = UUID.randomUUID();
        jdbc.sql("insert into plan_term (id, plan_id, axis_id, place, label, retired)"
                        + " values (:id, :plan, :axis, :place, :label, false)")
                .param("id", term.toString())
                .param("plan", plan.toString())
                .param("axis", axis.toString())
                .param("place", place)
                .param("label", label)
                .update();
        for (String title : titles) {
            jdbc.sql("insert into plan_element_term (element_id, place, term_id) values (:element, :place, :term)")
                    .param("element", id(title))
                    .param("place", place)
                    .param("term", term.toString())
                    .update();
        }
    }

    private String id(String title) {
        return PlanFixtures.element(reader, plan, title).id().toString();
    }

    private List<String> titles(TreeFilter filter) {
        office.as(DemoPeople.LEAD);
        Outline outline = tree.outline(plan, filter);
        return tree
                .rows(outline, outline.branches().stream().map(TreeRow::key).collect(Collectors.toSet()), 0, 1000)
                .stream()
                .map(row -> row.key().element() == null
                        ? row.heading()
                        : Objects.requireNonNull(row.element()).title())
                .toList();
    }
}
