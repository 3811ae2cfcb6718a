package jp.hagukumi.comment;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hagukumi.shared.ResourceRows;
import jp.hagukumi.shared.RuleViolation;

/** The words in braces of a reply that are filled in for each opinion; their names are those of {@code merge-fields.csv}. */
public final class MergeFields {

    /** Narrow braces or wide ones, as the keyboard gave them. */
    private static final Pattern FIELD = Pattern.compile("[{\\uFF5B]([^{}\\uFF5B\\uFF5D]*)[}\\uFF5D]");

    private static final Map<String, MergeField> NAMED =
            ResourceRows.of(MergeFields.class, "merge-fields.csv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row[1], row -> MergeField.valueOf(row[0])));

    private MergeFields() {}

    static String written(MergeField field) {
        return NAMED.entrySet().stream()
                .filter(named -> named.getValue() == field)
                .map(named -> "{" + named.getKey() + "}")
                .findFirst()
                .orElseThrow();
    }

    /** Whether there is anything in braces. */
    public static boolean has(String text) {
        return FIELD.matcher(text).find();
    }

    /** Refuses words in braces that nothing would be filled in for, and names them. */
    static void requireKnown(String text) {
        requireKnown(text, "comment.violation.fieldUnknown");
    }

    /** @param key of the sentence with which another field is refused */
    static void requireKnown(String text, String key) {
        Matcher fields = FIELD.matcher(text);
        while (fields.find()) {
            RuleViolation.unless(
                    NAMED.containsKey(fields.group(1).strip()),
                    key,
                    fields.group(),
                    Arrays.stream(MergeField.values()).map(MergeField::written).collect(Collectors.joining(" ")));
        }
    }

    /** Fills in what is known; what has no value stays. */
    public static String filled(String text, Map<MergeField, String> values) {
        return FIELD.matcher(text).replaceAll(found -> {
            MergeField field = NAMED.get(found.group(1).strip());
            String value = field == null ? null : values.get(field);
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }
}
