package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanElementTest {

    private final PlanElement element =
            new PlanElement(PlanId.next(), "1-01", new ElementPlace(null, "00001", 1), content("保育所"), 1);

    @Test
    void carriesTheRevisionUnderWhichItLastSaidSomethingElse() {
        element.say(content("保育所等"), 3);

        assertThat(element.sinceRevision()).isEqualTo(3);
        assertThat(element.content().title()).isEqualTo("保育所等");
    }

    @Test
    void keepsItsRevisionWhenItOnlyMoves() {
        ElementId parent = ElementId.next();

        element.moveTo(new ElementPlace(parent, "0000200001", 2));

        assertThat(element.sinceRevision()).isEqualTo(1);
        assertThat(element.depth()).isEqualTo(1);
        assertThat(element.place().parent()).isEqualTo(parent);
    }

    @Test
    void neverStandsBelowItself() {
        assertThatThrownBy(() -> element.moveTo(new ElementPlace(element.id(), "0000100001", 1)))
                .hasMessage("plan.violation.ownParent");
    }

    @Test
    void needsATitleAndARowKey() {
        assertThatThrownBy(() -> element.say(content(" "), 2)).hasMessage("plan.violation.titleMissing");
        assertThatThrownBy(
                        () -> new PlanElement(PlanId.next(), "", new ElementPlace(null, "00001", 0), content("題"), 1))
                .hasMessage("plan.violation.rowKeyMissing");
    }

    private static ElementContent content(String title) {
        return new ElementContent("1-01", title, "", false, null, List.of());
    }
}
