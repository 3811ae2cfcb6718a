package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Decision 0020: a tree as it stood, out of what differs from today and what does not. */
class PastPlanTest {

    private static final PlanId PLAN = PlanId.next();
    private static final ElementId GOAL = ElementId.next();
    private static final ElementId OTHER = ElementId.next();
    private static final ElementId FIRST = ElementId.next();
    private static final ElementId SECOND = ElementId.next();
    private static final ElementId ADDED = ElementId.next();

    private static final List<ElementRow> TODAY = List.of(
            row(GOAL, null, "00001", "基本目標", "目標"),
            row(FIRST, GOAL, "0000100001", "事業", "一時預かり"),
            row(ADDED, GOAL, "0000100002", "事業", "新しい事業"),
            row(OTHER, null, "00002", "基本目標", "別の目標"),
            row(SECOND, OTHER, "0000200001", "事業", "病児保育"));

    @Test
    void whatDiffersFromNothingIsTheTreeOfToday() {
        assertThat(past(Map.of()).tree()).isEqualTo(TODAY);
    }

    @Test
    void whatWasMovedStandsWhereItStood() {
        PastPlan past = past(Map.of(SECOND.value(), Optional.of(said(GOAL, "0000100002", "病児保育"))));

        assertThat(past.pathTo(SECOND)).extracting(ElementRow::title).containsExactly("目標", "病児保育");
        assertThat(past.children(OTHER)).isEmpty();
        assertThat(past.element(OTHER).orElseThrow().children()).isZero();
    }

    @Test
    void whatWasAddedLaterIsNotThereAndWhatHasGoneIs() {
        ElementId gone = ElementId.next();
        PastPlan past = past(
                Map.of(ADDED.value(), Optional.empty(), gone.value(), Optional.of(said(GOAL, "0000100002", "やめた事業"))));

        assertThat(past.tree()).extracting(ElementRow::title).containsExactly("目標", "一時預かり", "やめた事業", "別の目標", "病児保育");
        assertThat(past.details().summary().projects()).isEqualTo(3);
    }

    @Test
    void siblingsFollowEachOtherByTheLastKnownPlace() {
        PastPlan past = past(Map.of(SECOND.value(), Optional.of(said(GOAL, "0000100001", "病児保育"))));

        // Both are known at place 1; the code and the title decide, so that the order is always the same.
        assertThat(past.children(GOAL)).extracting(ElementRow::title).containsExactly("一時預かり", "病児保育", "新しい事業");
    }

    @Test
    void aRenamedLevelIsReportedOnAsBefore() {
        PlanSaid before = new PlanSaid("旧題", "市", 2020, 2024, "目的", "", "", List.of("根拠"), List.of("柱", "取組"));
        PastPlan past = PastPlan.of(
                details(),
                1,
                before,
                TODAY.subList(0, 2),
                Map.of(
                        FIRST.value(),
                        Optional.of(ElementSaid.of(
                                null,
                                new ElementPlace(GOAL, "0000100001", 1),
                                "取組",
                                ElementContent.titled("", "一時預かり"),
                                ElementLife.ACTIVE))));

        assertThat(past.details().summary().title()).isEqualTo("旧題");
        assertThat(past.details().summary().from()).isEqualTo(new FiscalYear(2020));
        assertThat(past.details().revision()).isEqualTo(1);
        assertThat(past.element(FIRST).orElseThrow().project()).isTrue();
    }

    @Test
    void isLookedThroughLikeTheTreeOfToday() {
        PastPlan past = past(Map.of(FIRST.value(), Optional.of(said(GOAL, "0000100001", "子供の一時預かり"))));

        assertThat(past.outline(new TreeFilter("こども", false, null)).matches()).isEqualTo(1);
        assertThat(past.outline(new TreeFilter("", true, null)).matches()).isZero();
        assertThat(past.outline(new TreeFilter("", false, DepartmentId.next())).matches())
                .isZero();
        assertThat(past.outline(TreeFilter.NONE).revision()).isEqualTo(1);
    }

    private static PastPlan past(Map<UUID, Optional<ElementSaid>> differing) {
        return PastPlan.of(details(), 1, null, TODAY, differing);
    }

    private static PlanDetails details() {
        return new PlanDetails(
                new PlanSummary(PLAN, 3, "計画", new FiscalYear(2020), new FiscalYear(2024), PlanState.ADOPTED, 3),
                List.of(),
                "",
                List.of(new LevelView(0, "基本目標", false), new LevelView(1, "事業", true)),
                List.of(),
                List.of(),
                "",
                "",
                "",
                2,
                PlanStage.ADOPTED);
    }

    private static ElementSaid said(ElementId parent, String path, String title) {
        return ElementSaid.of(
                null, new ElementPlace(parent, path, 1), "事業", ElementContent.titled("", title), ElementLife.ACTIVE);
    }

    private static ElementRow row(ElementId id, @Nullable ElementId parent, String path, String level, String title) {
        int children = id.equals(GOAL) ? 2 : id.equals(OTHER) ? 1 : 0;
        return new ElementRow(
                id,
                PLAN,
                parent,
                SortPath.depth(path),
                path,
                level,
                "",
                title,
                "",
                level.equals("事業"),
                false,
                null,
                List.of(),
                children,
                ElementLife.ACTIVE);
    }
}
