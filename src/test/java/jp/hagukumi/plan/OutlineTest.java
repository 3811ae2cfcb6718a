package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private final ElementId goal = ElementId.next();
    private final ElementId measure = ElementId.next();
    private final ElementId project = ElementId.next();
    private final ElementId second = ElementId.next();
    private final ElementId other = ElementId.next();
    private final Outline all = new Outline.Builder(PlanId.next())
            .add(TreeKey.at(goal), 0)
            .add(TreeKey.at(measure), 1)
            .add(TreeKey.at(project), 2)
            .add(TreeKey.at(second), 2)
            .add(TreeKey.at(other), 0)
            .build(5);

    @Test
    void showsTheTopAloneUntilSomethingIsExpanded() {
        assertThat(elements(all, Set.of())).containsExactly(goal, other);
        assertThat(all.count(Set.of())).isEqualTo(2);
    }

    @Test
    void showsWhatIsBelowWhatIsExpanded() {
        assertThat(elements(all, Set.of(TreeKey.at(goal)))).containsExactly(goal, measure, other);
        assertThat(elements(all, open(goal, measure))).containsExactly(goal, measure, project, second, other);
    }

    @Test
    void showsNothingBelowWhatIsExpandedOutOfSight() {
        assertThat(elements(all, open(measure))).containsExactly(goal, other);
    }

    @Test
    void givesAStretchFromAnywhereToTheEnd() {
        assertThat(all.stretch(open(goal, measure), 2, 2))
                .extracting(TreeRow::key)
                .containsExactly(TreeKey.at(project), TreeKey.at(second));
        assertThat(all.stretch(open(goal, measure), 4, 50)).hasSize(1);
        assertThat(all.stretch(open(goal, measure), 5, 50)).isEmpty();
        assertThat(all.stretch(open(goal, measure), 1, Integer.MAX_VALUE)).hasSize(4);
    }

    @Test
    void knowsDepthAndHowManyAreDirectlyBelow() {
        assertThat(all.stretch(open(goal, measure), 0, 5))
                .extracting(TreeRow::depth)
                .containsExactly(0, 1, 2, 2, 0);
        assertThat(all.stretch(open(goal, measure), 0, 5))
                .extracting(TreeRow::below)
                .containsExactly(1, 2, 0, 0, 0);
    }

    @Test
    void namesAllBranchesToExpand() {
        assertThat(all.branches()).extracting(TreeRow::key).containsExactly(TreeKey.at(goal), TreeKey.at(measure));
    }

    @Test
    void keepsWhatIsMeantWithAllThatIsAboveIt() {
        Outline left = all.only(Set.of(second));

        assertThat(elements(left, open(goal, measure))).containsExactly(goal, measure, second);
        assertThat(left.waysToMatches())
                .extracting(TreeRow::key)
                .containsExactly(TreeKey.at(goal), TreeKey.at(measure));
        assertThat(left.matches()).isEqualTo(1);
    }

    @Test
    void keepsWhatIsBelowWhatIsMeantWithoutExpandingIt() {
        Outline left = all.only(Set.of(goal));

        assertThat(elements(left, Set.of())).containsExactly(goal);
        assertThat(elements(left, open(goal, measure))).containsExactly(goal, measure, project, second);
        assertThat(left.waysToMatches()).isEmpty();
    }

    @Test
    void leadsToAMatchBelowAnother() {
        Outline left = all.only(Set.of(goal, project));

        assertThat(left.waysToMatches())
                .extracting(TreeRow::key)
                .containsExactly(TreeKey.at(goal), TreeKey.at(measure));
        assertThat(elements(left, open(goal, measure))).containsExactly(goal, measure, project, second);
        assertThat(left.matches()).isEqualTo(2);
    }

    @Test
    void leavesNothingWhenNothingIsMeant() {
        assertThat(elements(all.only(Set.of()), open(goal, measure))).isEmpty();
    }

    @Test
    void findsTheWayToAnElement() {
        assertThat(all.wayTo(second))
                .extracting(TreeRow::key)
                .containsExactly(TreeKey.at(goal), TreeKey.at(measure), TreeKey.at(second));
        assertThat(all.wayTo(ElementId.next())).isEmpty();
    }

    private static Set<TreeKey> open(ElementId... elements) {
        return List.of(elements).stream().map(TreeKey::at).collect(java.util.stream.Collectors.toSet());
    }

    private static List<ElementId> elements(Outline outline, Set<TreeKey> expanded) {
        return outline.stretch(expanded, 0, Integer.MAX_VALUE).stream()
                .map(row -> row.key().element())
                .toList();
    }
}
