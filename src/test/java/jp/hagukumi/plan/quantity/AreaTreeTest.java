package jp.hagukumi.plan.quantity;

import static jp.hagukumi.plan.quantity.QuantityExamples.AREAS;
import static jp.hagukumi.plan.quantity.QuantityExamples.EAST;
import static jp.hagukumi.plan.quantity.QuantityExamples.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AreaTreeTest {

    @Test
    void takesAWholeThatIsDividedInSeveralKinds() {
        assertThatCode(AREAS::check).doesNotThrowAnyException();
        assertThat(AREAS.divisions()).extracting(AreaTree.Division::kind).containsExactly("提供区域", "小学校区");
        assertThat(AREAS.depth(EAST.id())).isEqualTo(1);
    }

    @Test
    void refusesAnAreaThatIsAPartOfItself() {
        Area one = new Area(AreaId.next(), EAST.id(), "区", "甲");
        Area other = new Area(EAST.id(), one.id(), "区", "乙");

        assertThatThrownBy(() -> new AreaTree(List.of(one, other)).check()).hasMessage("plan.violation.areaCycle");
    }

    @Test
    void refusesAPartOfAnAreaThatIsNotThere() {
        assertThatThrownBy(() -> new AreaTree(List.of(EAST)).check()).hasMessage("plan.violation.areaParentGone");
    }

    @Test
    void refusesTheSameNameTwiceInOneDivision() {
        Area twin = new Area(AreaId.next(), WHOLE.id(), EAST.kind(), EAST.name());

        assertThatThrownBy(() -> new AreaTree(List.of(WHOLE, EAST, twin)).check())
                .hasMessage("plan.violation.areaTwice");
    }

    @Test
    void refusesAnAreaWithoutAName() {
        assertThatThrownBy(() -> new AreaTree(List.of(new Area(AreaId.next(), null, "全域", " "))).check())
                .hasMessage("plan.violation.areaNameMissing");
    }
}
