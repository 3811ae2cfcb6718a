package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanElementTest {

    private final PlanElement element =
            new PlanElement(PlanId.next(), "1-01", new ElementPlace(null, "00001", 1), content("保育所"));

    @Test
    void tellsTheLedgerWhereItStandsAndWhatItSays() {
        element.say(content("保育所等"));

        assertThat(element.said("事業").title()).isEqualTo("保育所等");
        assertThat(element.said("事業").level()).isEqualTo("事業");
        assertThat(element.said("事業").rowKey()).isEqualTo("1-01");
    }

    @Test
    void standsWhereItWasMovedTo() {
        ElementId parent = ElementId.next();

        element.moveTo(new ElementPlace(parent, "0000200001", 2));

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
        assertThatThrownBy(() -> element.say(content(" "))).hasMessage("plan.violation.titleMissing");
        assertThatThrownBy(() -> new PlanElement(PlanId.next(), "", new ElementPlace(null, "00001", 0), content("題")))
                .hasMessage("plan.violation.rowKeyMissing");
    }

    private static ElementContent content(String title) {
        return new ElementContent("1-01", title, "", false, null, List.of());
    }
}
