package jp.hagukumi.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.UUID;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What all pages of a plan have in common. */
class PlanPagesIT extends ViewIT {

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private List<PlanSection> sections;

    @Test
    void everyPageOfAPlanMarksItsPlaceInTheRowAndLeadsToTheOthers() {
        PlanId plan = PlanFixtures.create(office, imports);
        signIn(DemoPeople.LEAD);

        for (PlanSection section : sections) {
            open(section.path(plan));

            assertThat(marked()).as(section.titleKey()).containsExactly(section.path(plan));
            assertThat(links())
                    .contains(PlanLinks.plans())
                    .containsAll(
                            sections.stream().map(other -> other.path(plan)).toList());
        }
    }

    @Test
    void thePageOfAnElementBelongsToTheTree() {
        PlanId plan = PlanFixtures.create(office, imports);

        signIn(DemoPeople.VIEWER)
                .open(PlanLinks.element(
                        plan,
                        PlanFixtures.element(reader, plan, PlanFixtures.GOAL_1).id()));

        assertThat(marked()).containsExactly(PlanLinks.plan(plan));
        assertThat(_find(AsOfChooser.class)).hasSize(1);
    }

    @Test
    void aPlanThatThereIsNotHasNoPages() {
        PlanId none = new PlanId(UUID.randomUUID());
        signIn(DemoPeople.LEAD);

        for (PlanSection section : sections) {
            open(section.path(none));

            assertThat(page()).as(section.titleKey()).contains(text("shell.NotFoundView.title"));
        }
    }

    @Test
    void theLeadTakesAWorkbookInFromThePageOfThePlan() {
        PlanId plan = PlanFixtures.create(office, imports);

        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan));

        assertThat(links()).contains(PlanLinks.imports() + "?plan=" + plan);
    }

    private List<String> marked() {
        return _find(Anchor.class).stream()
                .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .map(Anchor::getHref)
                .toList();
    }

    private List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
