package jp.hagukumi.progress.workbook;

import jp.hagukumi.progress.FieldKind;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.Rubric;
import org.jspecify.annotations.Nullable;

/** What a cell shows of a field: the words of a choice beside its code, all else as it is kept. */
final class ShownValue {

    private ShownValue() {}

    /** What stands in a field, with the words of a choice as they were when it was made. */
    static String of(FormField field, @Nullable ReportEntry entry) {
        return entry == null ? "" : of(field.kind(), entry.value(), entry.label());
    }

    /** What a choice would be shown as that is made now. */
    static String of(FormField field, String value, Rubric rubric) {
        return switch (field.kind()) {
            case MARK -> value.isEmpty() ? "" : rubric.markAndLabel(value);
            case DIRECTION -> rubric.directionLabel(value);
            case TEXT, MARK_REASON, AMOUNT, COUNT, SHARE, VALUE -> value;
        };
    }

    private static String of(FieldKind kind, String value, String label) {
        return switch (kind) {
            case MARK -> (value + " " + label).strip();
            case DIRECTION -> value.isEmpty() ? "" : label;
            case TEXT, MARK_REASON, AMOUNT, COUNT, SHARE, VALUE -> value;
        };
    }
}
