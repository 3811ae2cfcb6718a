package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class SortPathTest {

    @Test
    void sortsAParentBeforeItsChildrenAndTheseBeforeItsNextSibling() {
        String first = SortPath.of(null, 1);
        String child = SortPath.of(first, 2);
        String tenth = SortPath.of(first, 10);
        String second = SortPath.of(null, 2);

        assertThat(List.of(second, tenth, child, first).stream().sorted()).containsExactly(first, child, tenth, second);
    }

    @Test
    void aSubtreeIsOneRange() {
        String parent = SortPath.of(null, 9);
        String deep = SortPath.of(SortPath.of(parent, 99_999), 1);
        String sibling = SortPath.of(null, 10);

        assertThat(deep).isBetween(parent, SortPath.endOf(parent));
        assertThat(sibling).isGreaterThan(SortPath.endOf(parent));
    }

    @Test
    void knowsHowDeepItIsAndWhoIsAbove() {
        String path = SortPath.of(SortPath.of(SortPath.of(null, 3), 4), 5);

        assertThat(SortPath.depth(path)).isEqualTo(2);
        assertThat(SortPath.ancestor(path, 0)).isEqualTo(SortPath.of(null, 3));
        assertThat(SortPath.ancestor(path, 2)).isEqualTo(path);
    }

    @Test
    void refusesMorePlacesThanASegmentHolds() {
        assertThatThrownBy(() -> SortPath.of(null, 100_000))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("plan.violation.tooManyChildren");
    }

    @Test
    void refusesATreeThatIsTooDeep() {
        String path = null;
        for (int i = 0; i < SortPath.DEPTH_MAX; i++) {
            path = SortPath.of(path, 1);
        }
        String deepest = path;

        assertThatThrownBy(() -> SortPath.of(deepest, 1)).hasMessage("plan.violation.tooDeep");
    }
}
