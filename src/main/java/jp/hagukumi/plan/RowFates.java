package jp.hagukumi.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** What became of rows that only one side still has, for the rows of the same and of later sheets that name them. */
final class RowFates {

    /** What becomes of a row that one side took out. */
    enum Fate {
        /** The plan took it out since the workbook was written, and it comes back. */
        COMES_BACK,
        /** The plan took it out, and the workbook says nothing new of it. */
        STAYS_AWAY,
        /** The plan took it out, and it stays out although the workbook says something new of it. */
        LEFT_AWAY,
        /** The workbook took it out, and it stays. */
        STAYS,
        /** The workbook took it out, and it goes. */
        GOES
    }

    private final Map<String, Map<String, Fate>> fates = new HashMap<>();

    /** @param kind the code of the row's sheet */
    void note(String kind, String key, Fate fate) {
        fates.computeIfAbsent(kind, first -> new HashMap<>()).put(key, fate);
    }

    /** Whether a row of a kind can name one with that fate. */
    boolean concern(SheetKind<?> kind, Fate fate) {
        return kind.columns().stream().anyMatch(column -> ofReferred(column).containsValue(fate));
    }

    /** Whether a row names one with that fate in any column. */
    boolean names(SheetKind<?> kind, Cells row, Fate fate) {
        return names(kind, row, fate, column -> true);
    }

    /** Whether what it names so is part of what it is: a value is one of its indicator for good. */
    boolean isPartOf(SheetKind<?> kind, Cells row, Fate fate) {
        return names(kind, row, fate, column -> column.identifying() || column.fixed());
    }

    /** Whether it says something of such a row, and of nothing before it. */
    boolean isOf(SheetKind<?> kind, Cells row, Fate fate) {
        return names(kind, row, fate, kind.columns().getFirst()::equals);
    }

    private boolean names(SheetKind<?> kind, Cells row, Fate fate, Predicate<SheetColumn> where) {
        return kind.columns().stream()
                .filter(where)
                .anyMatch(column -> ofReferred(column).get(row.of(column.code())) == fate);
    }

    private Map<String, Fate> ofReferred(SheetColumn column) {
        String to = column.refersTo();
        return to == null ? Map.of() : fates.getOrDefault(to, Map.of());
    }
}
