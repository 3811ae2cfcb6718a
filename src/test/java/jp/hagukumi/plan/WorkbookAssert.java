package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import jp.hagukumi.workbook.WorkbookProblem;
import jp.hagukumi.workbook.WorkbookProblem.Kind;

/** Reads a workbook and says what must have come of it. */
final class WorkbookAssert {

    static final Set<String> DEPARTMENTS = Set.of("保育課", "健康増進課", "教育総務課");
    static final String NAME = "計画.xlsx";

    private static final ResourceBundle JAPANESE = bundle(Locale.JAPANESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private WorkbookAssert() {}

    static WorkbookReading reading(byte[] bytes) {
        return new WorkbookReader(DEPARTMENTS::contains).read(bytes, NAME);
    }

    static PlanWorkbook taken(byte[] bytes) {
        WorkbookReading reading = reading(bytes);
        assertThat(reading).as(() -> sentences(reading)).isInstanceOf(WorkbookReading.Read.class);
        return ((WorkbookReading.Read) reading).workbook();
    }

    static List<WorkbookProblem> problems(byte[] bytes) {
        WorkbookReading reading = reading(bytes);
        assertThat(reading).isInstanceOf(WorkbookReading.Refused.class);
        return ((WorkbookReading.Refused) reading).problems();
    }

    /** The workbook is refused for this one reason, and the sentence of either language names all the facts. */
    static WorkbookProblem refused(byte[] bytes, Kind kind, String... facts) {
        List<WorkbookProblem> problems = problems(bytes);
        assertThat(problems).as(() -> sentences(reading(bytes))).hasSize(1);
        WorkbookProblem problem = problems.getFirst();
        assertThat(problem.kind()).isEqualTo(kind);
        for (ResourceBundle language : List.of(JAPANESE, ENGLISH)) {
            assertThat(problem.sentence(language)).contains(facts).doesNotContain("{", "null", "\n");
        }
        return problem;
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String sentences(WorkbookReading reading) {
        return reading instanceof WorkbookReading.Refused refused
                ? refused.problems().stream()
                        .map(problem -> problem.sentence(JAPANESE))
                        .toList()
                        .toString()
                : reading.toString();
    }
}
