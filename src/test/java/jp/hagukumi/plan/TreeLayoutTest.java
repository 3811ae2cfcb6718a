package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreeLayoutTest {

    @Test
    void putsChildrenBelowTheirParentInTheOrderOfTheWorkbook() {
        TreeLayout layout =
                new TreeLayout(List.of(row("b1", "b"), row("a", null), row("b", null), row("a1", "a")), List.of());

        assertThat(layout.keys()).containsExactly("a", "a1", "b", "b1");
    }

    @Test
    void putsWhatTheWorkbookLacksBehindItsSiblings() {
        TreeLayout layout = new TreeLayout(
                List.of(row("a", null), row("a2", "a")), List.of(stored("a1", "a"), stored("a11", "a1")));

        assertThat(layout.keys()).containsExactly("a", "a2", "a1", "a11");
        assertThat(layout.of("a11").parentKey()).isEqualTo("a1");
    }

    @Test
    void refusesACycle() {
        assertThatThrownBy(() -> new TreeLayout(List.of(row("a", null), row("b", "c"), row("c", "b")), List.of()))
                .hasMessage("plan.violation.notATree");
    }

    @Test
    void refusesAnElementBelowItself() {
        assertThatThrownBy(() -> new TreeLayout(List.of(row("a", "a")), List.of()))
                .hasMessage("plan.violation.notATree");
    }

    @Test
    void refusesAParentThatIsNowhere() {
        assertThatThrownBy(() -> new TreeLayout(List.of(row("a", "x")), List.of()))
                .hasMessage("plan.violation.notATree");
    }

    private static PlanRow row(String key, @Nullable String parent) {
        return new PlanRow(2, key, parent, "事業", null, key, null, List.of(), false, null, List.of());
    }

    private static StoredNode stored(String key, @Nullable String parent) {
        return new StoredNode(ElementId.next(), key, parent, "00001", "事業", "", key);
    }
}
