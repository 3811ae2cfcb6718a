package jp.hagukumi.permission;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallState;
import jp.hagukumi.comment.ReplyState;
import jp.hagukumi.council.PackState;
import jp.hagukumi.plan.PlanStage;
import jp.hagukumi.progress.FilterScope;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.assessment.AssessmentState;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;

/** The permission test is complete: no cell and no method of a service is left out. */
class PermissionCellsTest {

    private static final List<PermissionCell> CELLS = PermissionCell.all();

    /** Nothing in them tells who sent a letter; their own dependencies are tried with them. */
    private static final Set<String> OF_A_RESULT = Set.of(
            "CallCounts",
            "CallId",
            "CallResult",
            "CallState",
            "CommentLinks",
            "OpinionId",
            "PublishedResults",
            "LetterMark",
            "MergeField",
            "MergeFields",
            "NotCounted",
            "NotShown",
            "ReflectionClass",
            "ResultCall",
            "ResultChange",
            "ResultOpinion",
            "ResultReader",
            "Unworded");

    @Test
    void noCellIsMissingAndNoneIsWrittenTwice() {
        assertThat(CELLS)
                .extracting(cell ->
                        cell.role() + "," + cell.operation().code() + "," + cell.department() + "," + cell.state())
                .containsExactlyInAnyOrderElementsOf(expectedCells());
    }

    @Test
    void everyPublicMethodOfEveryServiceIsOneOfTheDoors() {
        JavaClasses all = new ClassFileImporter().importPackages("jp.hagukumi");
        List<String> without = all.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> method.getAccessesToSelf().stream()
                        .noneMatch(access ->
                                access.getOriginOwner().getPackageName().equals("jp.hagukumi.permission")))
                .map(JavaMethod::getFullName)
                .sorted()
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void noClerkCanPublishANameBecauseEditionsKnowOfLettersOnlyWhatAResultTells() {
        noClasses()
                .that()
                .resideInAnyPackage("jp.hagukumi.publication..", "jp.hagukumi.council..", "jp.hagukumi.insight..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("jp.hagukumi.comment..")
                        .and(DescribedPredicate.describe(
                                "are no part of a result", type -> !OF_A_RESULT.contains(type.getSimpleName()))))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("jp.hagukumi"));
    }

    /** All roles × operations × departments × states that there are. */
    private static List<String> expectedCells() {
        Map<Operation, List<String>> states = new EnumMap<>(Operation.class);
        List<String> reports = codes(ReportState.values(), ReportState::code);
        List<String> packs = codes(PackState.values(), PackState::code);
        List<String> calls = codes(CallState.values(), CallState::code);
        List<String> filters = codes(FilterScope.values(), FilterScope::code);
        List<String> replies = codes(ReplyState.values(), ReplyState::code);
        for (Operation operation : Operation.values()) {
            states.put(
                    operation,
                    switch (operation.code().substring(0, operation.code().indexOf('.'))) {
                        case "report" -> reports;
                        case "council" -> packs;
                        case "call", "submission", "citizen" -> calls;
                        case "reply", "opinion" -> replies;
                        case "filter" -> filters;
                        case "assessment" -> codes(AssessmentState.values(), AssessmentState::code);
                        default -> List.of(PermissionCell.NONE);
                    });
        }
        states.put(Operation.PLAN_EDIT, codes(PlanStage.values(), PlanStage::code));
        states.put(Operation.PLAN_FIGURE, codes(PlanStage.values(), PlanStage::code));
        states.put(Operation.CALL_OPEN, List.of(PermissionCell.NONE));
        states.put(Operation.OPINION_ASSIGN, calls);
        states.put(Operation.OPINION_TELL, calls);

        List<String> cells = new ArrayList<>();
        for (String role : PermissionCell.roles()) {
            states.forEach((operation, ofObject) -> {
                boolean owned = ofObject == reports || ofObject == replies || ofObject == filters;
                for (String department : owned ? List.of("own", "other") : List.of("-")) {
                    ofObject.forEach(
                            state -> cells.add(role + "," + operation.code() + "," + department + "," + state));
                }
            });
            // A department's list of reports has no state; an opinion that was given to no section has neither.
            cells.add(role + ",report.read,own,-");
            cells.add(role + ",report.read,other,-");
            cells.add(role + ",opinion.read,-,-");
        }
        return cells;
    }

    private static <S> List<String> codes(S[] states, Function<S, String> code) {
        return Arrays.stream(states).map(code).toList();
    }
}
