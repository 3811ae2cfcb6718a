package jp.hagukumi.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.demo.DemoPlans;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.plan.register.TextKind;
import jp.hagukumi.plan.register.TextSaid;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SearchViewIT extends ViewIT {

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private RegisterEditing editing;

    @Test
    void findsInAllPlansAndShowsEachHitInItsPlaceInTheTree() {
        PlanId small = PlanFixtures.create(office, imports);
        PlanFixtures.create(office, imports, DemoPlans.nagareyama());
        ElementRow station = PlanFixtures.element(reader, small, PlanFixtures.PROJECT_STATION);

        signIn(DemoPeople.MEMBER).open(search("送迎　ステーシヨン"));
        assertThat(page()).contains("「送迎　ステーシヨン」");

        _get(TextField.class).setValue("ｿｳｹﾞｲ ｽﾃｰｼｮﾝ");
        _get(TextField.class).setValue("送迎 ｽﾃｰｼｮﾝ");

        assertThat(address()).contains("q=");
        assertThat(page())
                .contains(text("plan.SearchBar.found", 2), PlanFixtures.TITLE, "1 " + PlanFixtures.GOAL_1, "説明の一行目");
        assertThat(_find(Anchor.class)).anyMatch(a -> a.getHref().equals(PlanLinks.inTree(small, station.id())));
    }

    @Test
    void looksInOnePlanWhenOneIsChosen() {
        PlanId small = PlanFixtures.create(office, imports);
        PlanId other = PlanFixtures.create(office, imports, DemoPlans.nagareyama());

        signIn(DemoPeople.LEAD).open(search("送迎保育ステーション") + "&plan=" + other);

        assertThat(page()).contains(text("plan.SearchBar.found", 1));
        assertThat(hrefs()).noneMatch(href -> href.contains(small.toString()));
        _get(ComboBox.class).clear();
        assertThat(page()).contains(text("plan.SearchBar.found", 2));
        assertThat(address()).doesNotContain("plan=");
    }

    @Test
    void findsWhatThePlanSaysAboutItself() {
        PlanId plan = PlanFixtures.create(office, imports);

        signIn(DemoPeople.LEAD).open(search("健やかに育つまち"));

        assertThat(page()).contains(text("plan.SearchBar.found", 1), text("plan.Thing.PLAN"));
        assertThat(hrefs()).contains(PlanLinks.plan(plan));
    }

    @Test
    void aTextWithoutTitleIsReachedByWhatItIs() {
        office.as(DemoPeople.LEAD);
        PlanId draft = amendments.draft(PlanFixtures.workbook().header());
        editing.add(draft, new TextSaid(0, TextKind.TARGET, "", "市内のすべての子どもと家族"));

        signIn(DemoPeople.LEAD).open(search("すべての子どもと家族"));

        assertThat(_find(Anchor.class))
                .filteredOn(link -> link.getHref().contains(draft.toString()))
                .isNotEmpty()
                .allMatch(link -> !link.getElement().getTextRecursively().isBlank());
    }

    @Test
    void saysWhatToDoWhenNothingIsFoundAndBeforeAnythingIsTyped() {
        PlanId plan = PlanFixtures.create(office, imports);

        signIn(DemoPeople.VIEWER).open(PlanLinks.search());
        assertThat(page()).contains(text("plan.SearchView.hint"));

        signIn(DemoPeople.VIEWER).open(search("どこにもない語"));
        assertThat(page()).contains(text("plan.SearchView.nothing", "どこにもない語"));

        signIn(DemoPeople.VIEWER).open(search("どこにもない語") + "&plan=" + plan);
        assertThat(page()).contains(text("plan.SearchView.nothingHere", "どこにもない語"));
    }

    @Test
    void speaksEnglishToo() {
        PlanFixtures.create(office, imports);

        speak(Words.ENGLISH);
        signIn(DemoPeople.LEAD).open(search("送迎"));

        assertThat(page()).contains("1 found", "Search plans");
    }

    @Test
    void refusesWhoMayNotReadPlans() {
        PlanFixtures.create(office, imports);

        signIn(DemoPeople.AUDITOR).open(search("送迎"));

        assertThat(page()).contains(text("shell.RefusedView.title")).doesNotContain(PlanFixtures.PROJECT_STATION);
    }

    private static String search(String typed) {
        return PlanLinks.search() + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private static java.util.List<String> hrefs() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
