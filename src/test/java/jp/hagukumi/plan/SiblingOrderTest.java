package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiblingOrderTest {

    @Test
    void leavesStoredSiblingsAsTheyStandHoweverTheSheetIsSorted() {
        assertThat(order(List.of("a", "b", "c"), List.of("c", "a", "b"))).containsExactly("a", "b", "c");
    }

    @Test
    void putsANewRowBehindTheSiblingThatItFollowsInTheSheet() {
        assertThat(order(List.of("a", "b", "c"), List.of("x", "a", "b", "y", "z", "c")))
                .containsExactly("x", "a", "b", "y", "z", "c");
        assertThat(order(List.of("a", "n", "b"), List.of("a", "x", "b"))).containsExactly("a", "x", "n", "b");
    }

    private static List<String> order(List<String> stored, List<String> rows) {
        Map<String, String> parents = new HashMap<>();
        Arrays.asList("a", "b", "c", "n", "x", "y", "z").forEach(key -> parents.put(key, null));
        return SiblingOrder.keeping(new LinkedHashSet<>(stored), rows, parents);
    }
}
