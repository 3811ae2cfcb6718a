package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookWords.WORDS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.WorkbookWords.Column;
import jp.hagukumi.workbook.FileLimits;
import jp.hagukumi.workbook.WorkbookProblem;
import org.jspecify.annotations.Nullable;

/** Siblings with the same number: published plans have them, and they are as often a slip. They are taken. */
final class RepeatedCodes {

    private record Place(@Nullable String parent, String code) {}

    private RepeatedCodes() {}

    static List<WorkbookProblem> in(List<PlanRow> rows, String sheet) {
        List<WorkbookProblem> found = new ArrayList<>();
        Map<Place, Integer> first = new HashMap<>();
        for (PlanRow row : rows) {
            String code = row.code();
            if (code == null || found.size() == FileLimits.PROBLEMS) {
                continue;
            }
            Integer before = first.putIfAbsent(new Place(row.parentKey(), code), row.number());
            if (before != null) {
                found.add(new WorkbookProblem(
                        PlanProblem.CODE_TWICE,
                        sheet,
                        row.number(),
                        WORDS.columns().of(Column.CODE),
                        code,
                        null,
                        List.of(Integer.toString(before))));
            }
        }
        return found;
    }
}
