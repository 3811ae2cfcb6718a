package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.hagukumi.plan.FilteredTree.Node;
import org.junit.jupiter.api.Test;

class FilteredTreeTest {

    private final ElementId goal = ElementId.next();
    private final ElementId measure = ElementId.next();
    private final ElementId project = ElementId.next();
    private final ElementId other = ElementId.next();

    @Test
    void showsWhatMatchesWithAllThatIsAboveIt() {
        FilteredTree tree = tree(false, false, true);

        assertThat(tree.shown(Set.of(goal, measure))).containsExactly("1", "11", "111");
        assertThat(tree.branches()).containsExactly("1", "11");
        assertThat(tree.matches()).isEqualTo(1);
    }

    @Test
    void showsWhatIsBelowAMatchWhenItIsExpanded() {
        FilteredTree tree = tree(true, false, false);

        assertThat(tree.shown(Set.of())).containsExactly("1");
        assertThat(tree.shown(Set.of(goal, measure))).containsExactly("1", "11", "111");
        assertThat(tree.branches()).isEmpty();
    }

    @Test
    void showsNothingBelowWhatIsNotExpanded() {
        FilteredTree tree = tree(false, false, true);

        assertThat(tree.shown(Set.of(measure))).containsExactly("1");
    }

    private FilteredTree tree(boolean goalMatches, boolean measureMatches, boolean projectMatches) {
        return new FilteredTree(List.of(
                new Node(goal, null, "1", goalMatches),
                new Node(measure, goal, "11", measureMatches),
                new Node(project, measure, "111", projectMatches),
                new Node(other, null, "2", false)));
    }
}
