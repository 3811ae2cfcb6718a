package jp.hagukumi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementLife;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.progress.assessment.SettledAssessment;
import jp.hagukumi.publication.EditionContent.Assessment;
import jp.hagukumi.publication.EditionContent.Goal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which page of an edition an assessment is printed on. */
class EditionTreeTest {

    private static final PlanId PLAN = PlanId.next();

    private final ElementRow loose = row("0-01", null, true);
    private final ElementRow first = row("1", null, false);
    private final ElementRow project = row("1-01", first.id(), true);
    private final ElementRow second = row("2", null, false);
    private final ElementRow later = row("1-9", first.id(), false);
    private final ElementRow laterProject = row("1-9-01", later.id(), true);

    private static ElementRow row(String code, @Nullable ElementId parent, boolean project) {
        return new ElementRow(
                ElementId.next(),
                PLAN,
                parent,
                0,
                code,
                "",
                code,
                "題",
                "",
                project,
                false,
                null,
                List.of(),
                0,
                ElementLife.ACTIVE);
    }

    private static EditionFreezer.Tree tree(ElementRow... rows) {
        return new EditionFreezer.Tree(List.of(rows), Map.of(), List.of(), List.of());
    }

    private static SettledAssessment settled(ElementRow of) {
        return new SettledAssessment(of.id(), "", "文", "", null);
    }

    /** What came into the plan after the year stands at the end of its elements. */
    @Test
    void isThatOfItsGoalAlsoWhenItCameIntoThePlanLater() {
        Set<ElementId> reviewed = Set.of(project.id(), laterProject.id());
        EditionFreezer.Tree tree = tree(first, project, second, later, laterProject);

        assertThat(tree.goals(reviewed)).extracting(Goal::code).containsExactly("1", "2");
        assertThat(tree.assessments(List.of(settled(second), settled(later)), reviewed))
                .extracting(Assessment::goal, Assessment::about)
                .containsExactly(tuple(2, "2 題"), tuple(1, "1-9 題"));
    }

    @Test
    void isThatOfItsGoalAlsoBehindAProjectWithNoGoalAbove() {
        Set<ElementId> reviewed = Set.of(loose.id(), project.id());
        EditionFreezer.Tree tree = tree(loose, first, project);

        assertThat(tree.goals(reviewed)).extracting(Goal::code).containsExactly("0-01", "1");
        assertThat(tree.assessments(List.of(settled(first)), reviewed))
                .extracting(Assessment::goal)
                .containsExactly(2);
    }
}
