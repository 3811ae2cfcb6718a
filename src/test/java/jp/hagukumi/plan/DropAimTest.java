package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DropAimTest {

    private final Tree tree = new Tree();
    private final ElementId first = tree.add(null, 0);
    private final ElementId firstA = tree.add(first, 1);
    private final ElementId firstB = tree.add(first, 1);
    private final ElementId second = tree.add(null, 0);
    private final ElementId secondA = tree.add(second, 1);
    private final ElementId third = tree.add(null, 0);

    @Test
    void amongItsOwnKindItStandsWhereItWasDropped() {
        assertThat(aim(secondA, firstB, DropSide.ABOVE, false)).isEqualTo(new DropAim(first, firstB));
        assertThat(aim(secondA, firstA, DropSide.BELOW, false)).isEqualTo(new DropAim(first, firstB));
        assertThat(aim(secondA, firstB, DropSide.BELOW, false)).isEqualTo(new DropAim(first, null));
        assertThat(aim(third, first, DropSide.ABOVE, false)).isEqualTo(new DropAim(null, first));
    }

    @Test
    void ontoAnElementItStandsBehindWhatIsBelowThat() {
        assertThat(aim(secondA, first, DropSide.ON, true)).isEqualTo(new DropAim(first, null));
    }

    @Test
    void belowAGoalThatShowsItsProjectsAProjectComesFirstAmongThem() {
        assertThat(aim(secondA, first, DropSide.BELOW, true)).isEqualTo(new DropAim(first, firstA));
        assertThat(aim(secondA, first, DropSide.BELOW, false)).isEqualTo(new DropAim(first, null));
        assertThat(aim(firstA, third, DropSide.BELOW, false)).isEqualTo(new DropAim(third, null));
    }

    @Test
    void aboveAGoalAProjectComesLastBelowTheGoalBefore() {
        assertThat(aim(firstA, third, DropSide.ABOVE, false)).isEqualTo(new DropAim(second, null));
        assertThat(aim(secondA, first, DropSide.ABOVE, false)).isEqualTo(new DropAim(null, first));
    }

    @Test
    void betweenProjectsAGoalStandsBesideTheGoalThatTheyAreBelow() {
        assertThat(aim(third, firstA, DropSide.BELOW, false)).isEqualTo(new DropAim(null, second));
        assertThat(aim(third, firstA, DropSide.ABOVE, false)).isEqualTo(new DropAim(null, first));
    }

    @Test
    void droppedBehindTheOneBeforeItStaysWhereItIs() {
        assertThat(aim(firstB, firstA, DropSide.BELOW, false)).isEqualTo(new DropAim(first, null));
    }

    @Test
    void aboveAGoalAProjectComesBehindTheLastRowThatShowsThere() {
        ElementId measure = tree.add(second, 1);
        ElementId project = tree.add(measure, 2);
        ElementId moved = tree.add(third, 2);

        assertThat(aim(moved, third, DropSide.ABOVE, true)).isEqualTo(new DropAim(measure, null));
        assertThat(aim(moved, third, DropSide.ABOVE, false)).isEqualTo(new DropAim(second, null));
        assertThat(aim(project, third, DropSide.ABOVE, true)).isEqualTo(new DropAim(measure, null));
    }

    @Test
    void amongProjectsThatStandDirectlyBelowAGoalAMeasureStaysBelowThatGoal() {
        ElementId direct = tree.add(third, 2);

        assertThat(aim(firstA, direct, DropSide.ABOVE, false)).isEqualTo(new DropAim(third, direct));
        assertThat(aim(firstA, direct, DropSide.BELOW, false)).isEqualTo(new DropAim(third, null));
    }

    @Test
    void behindWhatIsOfItsOwnLevelItStandsBesideIt() {
        ElementId direct = tree.add(null, 2);
        ElementId last = tree.add(null, 0);
        ElementId project = tree.add(firstA, 2);

        assertThat(aim(project, last, DropSide.ABOVE, true)).isEqualTo(new DropAim(null, last));
        assertThat(aim(project, direct, DropSide.BELOW, true)).isEqualTo(new DropAim(null, last));
    }

    private DropAim aim(ElementId moved, ElementId target, DropSide side, boolean open) {
        return DropAim.of(tree, moved, target, side, id -> open);
    }

    private static final class Tree implements DropAim.Tree {

        private final Map<ElementId, Integer> levels = new HashMap<>();
        private final Map<ElementId, ElementId> parents = new HashMap<>();
        private final List<ElementId> order = new ArrayList<>();

        ElementId add(@Nullable ElementId parent, int level) {
            ElementId id = ElementId.next();
            levels.put(id, level);
            order.add(id);
            if (parent != null) {
                parents.put(id, parent);
            }
            return id;
        }

        @Override
        public int level(ElementId id) {
            return Objects.requireNonNull(levels.get(id));
        }

        @Override
        public @Nullable ElementId parent(ElementId id) {
            return parents.get(id);
        }

        @Override
        public List<ElementId> children(@Nullable ElementId parent) {
            return order.stream()
                    .filter(id -> Objects.equals(parents.get(id), parent))
                    .toList();
        }
    }
}
