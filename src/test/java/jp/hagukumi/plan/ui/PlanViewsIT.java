package jp.hagukumi.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalDataProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.demo.DemoPlans;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.Grouping;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.TreeRow;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PlanViewsIT extends ViewIT {

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Test
    void theListSaysThatThereIsNoPlanAndOffersTheImportToTheLeadAlone() {
        signIn(DemoPeople.LEAD).open(PlanLinks.plans());
        assertThat(page()).contains(text("plan.PlansView.emptyLead"), text("plan.PlansView.import"));

        signIn(DemoPeople.WRITER_HOIKU).open(PlanLinks.plans());
        assertThat(page()).contains(text("plan.PlansView.empty")).doesNotContain(text("plan.PlansView.import"));
    }

    @Test
    void theListShowsAPlanWithItsPeriodAndProjects() {
        PlanFixtures.create(office, imports);

        signIn(DemoPeople.VIEWER).open(PlanLinks.plans());

        assertThat(page()).contains(PlanFixtures.TITLE, "令和4年度～令和8年度", "事業 4件", "確定");
    }

    @Test
    void theLeadCanSearchBeginAPlanAndImportOneFromTheList() {
        PlanFixtures.create(office, imports);

        signIn(DemoPeople.LEAD).open(PlanLinks.plans());

        assertThat(page())
                .contains(text("plan.PlansView.search"), text("plan.PlansView.begin"), text("plan.PlansView.import"));
    }

    @Test
    void theTreeShowsSixGoalsAndTwentyFiveProjects() {
        PlanId plan = nagareyama();

        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan));

        assertThat(rows()).filteredOn(row -> row.depth() == 0).hasSize(6);
        assertThat(rows()).filteredOn(ElementRow::project).hasSize(25);
        assertThat(rows().get(4).codeAndTitle()).isEqualTo("1-04 送迎保育ステーション");
    }

    @Test
    void treeAndElementAreShownAsTheyStoodOnADay() {
        PlanId plan = PlanFixtures.create(office, imports);
        PlanFixtures.amend(office, imports, plan, PlanFixtures.renamed("駅前保育ステーション"), LocalDate.of(2024, 4, 1));
        ElementRow station = PlanFixtures.element(reader, plan, "駅前保育ステーション");

        signIn(DemoPeople.VIEWER).open(PlanLinks.plan(plan) + "?on=2024-03-31");
        assertThat(titles()).contains(PlanFixtures.PROJECT_STATION).doesNotContain("駅前保育ステーション");
        assertThat(page()).contains("令和6年3月31日（日）時点の計画");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(PlanLinks.plan(plan));

        open(PlanLinks.element(plan, station.id()) + "?on=2024-03-31");
        assertThat(page()).contains(PlanFixtures.PROJECT_STATION).doesNotContain("駅前保育ステーション");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(PlanLinks.plan(plan) + "?on=2024-03-31");

        open(PlanLinks.element(plan, station.id()) + "?on=2024-04-01");
        assertThat(page()).contains("駅前保育ステーション");
    }

    @Test
    void whatIsTypedIsInTheAddressAndLeadsToTheMatches() {
        PlanId plan = nagareyama();
        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan));

        _get(TextField.class).setValue("学童");

        assertThat(address()).contains("q=" + URLEncoder.encode("学童", StandardCharsets.UTF_8));
        assertThat(titles()).containsExactly("子育てを支援する地域づくり", "学童クラブ施設", "男女がともに仕事と子育てを両立できる環境づくり", "学童クラブの活用");
        assertThat(page()).contains("2件があてはまります");
    }

    /** SEC-43: what is searched for is a text, whatever it would mean to a database. */
    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "' or '1'='1", "\\", "x') or (true", "; delete from plan_element; --", ":plan"})
    void whatIsTypedNeverBecomesPartOfAStatement(String typed) {
        PlanId plan = nagareyama();
        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan));

        _get(TextField.class).setValue(typed);

        assertThat(rows()).isEmpty();
        _get(TextField.class).setValue("");
        assertThat(rows()).hasSize(31);
    }

    @Test
    void anAddressWithAFilterOpensFilteredAndExpanded() {
        PlanId plan = nagareyama();
        String koen = office.department("公園緑地課").toString();

        signIn(DemoPeople.WRITER_HOIKU).open(PlanLinks.plan(plan) + "?priority=1&department=" + koen);

        assertThat(titles()).containsExactly("子どもの安全を守る生活環境・体制づくり", "公園の整備・充実");
        assertThat(_get(Checkbox.class).getValue()).isTrue();
    }

    @Test
    void theTreeByDepartmentShowsAProjectUnderEachThatIsResponsibleAndCountsItOnce() {
        PlanId plan = PlanFixtures.create(office, imports);

        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan) + "?by=department&q=" + PlanFixtures.PROJECT_SHARED);

        assertThat(places())
                .containsExactly(
                        DemoPeople.HOIKU, PlanFixtures.PROJECT_SHARED, DemoPeople.KATEI, PlanFixtures.PROJECT_SHARED);
        assertThat(page()).contains("1件があてはまります");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theOrderOfTheTreeIsInTheAddress() {
        PlanId plan = PlanFixtures.create(office, imports);
        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan));

        _get(Select.class).setValue(Grouping.BY_DEPARTMENT);

        assertThat(address()).contains("by=department");
        assertThat(places()).contains("健康増進課", PlanFixtures.PROJECT_CHECKUP).doesNotContain(PlanFixtures.GOAL_1);
        _get(Select.class).setValue(Grouping.BY_PLACE);
        assertThat(address()).doesNotContain("by=");
        assertThat(places()).contains(PlanFixtures.GOAL_1);
    }

    @Test
    void threeWaysToWriteChildAreFoundAlike() {
        PlanId plan = nagareyama();

        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan) + "?q=" + URLEncoder.encode("子供の安全", StandardCharsets.UTF_8));

        assertThat(titles()).first().isEqualTo("子どもの安全を守る生活環境・体制づくり");
    }

    @Test
    void aChosenElementStandsBesideTheTreeWithTheWayToItsPage() {
        PlanId plan = PlanFixtures.create(office, imports);
        ElementRow station = PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_STATION);

        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan) + "?element=" + station.id());

        assertThat(page()).contains("説明の一行目\n二行目", text("plan.ElementMarks.priority"), "担当 保育課");
        assertThat(_find(Anchor.class)).anyMatch(a -> a.getHref().equals(PlanLinks.element(plan, station.id())));
    }

    @Test
    void collapsingAllLeavesTheGoals() {
        PlanId plan = nagareyama();
        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan));

        press("plan.PlanView.collapseAll");
        assertThat(titles()).hasSize(6);

        press("plan.PlanView.expandAll");
        assertThat(titles()).hasSize(31);
    }

    @Test
    void thePageOfAGoalListsWhatIsBelowIt() {
        PlanId plan = PlanFixtures.create(office, imports);
        ElementRow goal = PlanFixtures.element(reader, plan, PlanFixtures.GOAL_2);

        signIn(DemoPeople.MEMBER).open(PlanLinks.element(plan, goal.id()));

        assertThat(page())
                .contains("2 " + PlanFixtures.GOAL_2, "基本目標", PlanFixtures.PROJECT_CHECKUP, PlanFixtures.PROJECT_VISIT);
    }

    @Test
    void rareCharactersComeBackUnchangedOnScreen() {
        PlanId plan = PlanFixtures.create(office, imports, PlanFixtures.rareCharacters());

        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan));

        assertThat(titles()).contains(PlanFixtures.RARE);
    }

    @Test
    void theTreeSpeaksEnglishToo() {
        PlanId plan = PlanFixtures.create(office, imports);

        speak(Words.ENGLISH);
        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan));

        assertThat(page()).contains("FY2022–FY2026", "4 projects", "Adopted");
    }

    @Test
    void anAddressThatLeadsNowhereSaysSo() {
        PlanId plan = PlanFixtures.create(office, imports);

        for (String nowhere : List.of(
                PlanLinks.plan(new PlanId(UUID.randomUUID())),
                "plans/no-id",
                PlanLinks.element(plan, new ElementId(UUID.randomUUID())))) {
            signIn(DemoPeople.LEAD).open(nowhere);

            assertThat(page()).as(nowhere).contains(text("shell.NotFoundView.title"));
        }
    }

    @Test
    void anElementIsNotFoundBelowAnotherPlan() {
        PlanId plan = PlanFixtures.create(office, imports);
        PlanId other = nagareyama();
        ElementRow goal = PlanFixtures.element(reader, plan, PlanFixtures.GOAL_1);

        signIn(DemoPeople.LEAD).open(PlanLinks.element(other, goal.id()));

        assertThat(page()).contains(text("shell.NotFoundView.title"));
    }

    @Test
    void whoeverMayNotReadPlansIsRefused() {
        PlanId plan = PlanFixtures.create(office, imports);

        signIn(DemoPeople.AUDITOR).open(PlanLinks.plan(plan));

        assertThat(page()).contains(text("shell.RefusedView.title")).doesNotContain(PlanFixtures.TITLE);
    }

    private PlanId nagareyama() {
        return PlanFixtures.create(office, imports, DemoPlans.nagareyama());
    }

    /** The headings and titles that the tree shows. */
    private static List<String> places() {
        return shown().stream()
                .map(row ->
                        row.element() == null ? row.heading() : row.element().title())
                .toList();
    }

    /** All elements that the tree shows. */
    private static List<ElementRow> rows() {
        return shown().stream()
                .map(row -> Objects.requireNonNull(row.element()))
                .toList();
    }

    /** All rows that the tree shows, by the same question that it asks for a viewport. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<TreeRow> shown() {
        TreeGrid<TreeRow> grid = _get(TreeGrid.class);
        HierarchicalDataProvider<TreeRow, Object> provider = (HierarchicalDataProvider) grid.getDataProvider();
        return provider.fetchChildren(grid.getDataCommunicator().buildQuery(0, 1000))
                .toList();
    }

    private List<String> titles() {
        return rows().stream().map(ElementRow::title).toList();
    }
}
