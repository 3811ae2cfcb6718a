package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words of one report, field by field; what is blank is not in it.
 *
 * @param values by field: words, the code of a choice, or a figure as machines write it
 */
public record ReportText(Map<FieldCode, String> values) implements Serializable {

    /** Nothing written yet. */
    public static final ReportText EMPTY = new ReportText(Map.of());

    public ReportText {
        values = values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The words of these entries. */
    public static ReportText of(Map<FieldCode, ReportEntry> entries) {
        return new ReportText(entries.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value())));
    }

    /** The words of the choices among these entries. */
    static ReportText labels(Map<FieldCode, ReportEntry> entries) {
        return new ReportText(entries.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().label())));
    }

    /** Without the words that stay in the office. */
    ReportText open(Form form) {
        return new ReportText(values.entrySet().stream()
                .filter(entry -> form.field(entry.getKey())
                        .filter(field -> !field.internal())
                        .isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Characters as a person counts them. */
    public static int length(String value) {
        return value.codePointCount(0, value.length());
    }

    /** These words; others if there are none at all. */
    ReportText or(ReportText others) {
        return values.isEmpty() ? others : this;
    }

    /** What stands in a field, empty for nothing. */
    public String get(FieldCode field) {
        return values.getOrDefault(field, "");
    }

    /** The same with another value in one field. */
    public ReportText with(FieldCode field, String value) {
        Map<FieldCode, String> changed = new TreeMap<>(values);
        changed.put(field, value);
        return new ReportText(changed);
    }
}
