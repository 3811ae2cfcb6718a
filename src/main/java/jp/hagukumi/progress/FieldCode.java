package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Names a field of the form for good, whatever it is called on the screen and wherever it stands: lower-case letters,
 * digits and underscores, at most 40. The constants are the fields that the portal itself knows what to do with; a
 * municipality may have others.
 */
public record FieldCode(String value) implements Serializable, Comparable<FieldCode> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9_]{1,40}");

    public static final FieldCode RESULT = new FieldCode("result");
    public static final FieldCode MARK = new FieldCode("mark");
    public static final FieldCode MARK_REASON = new FieldCode("mark_reason");
    public static final FieldCode ISSUES = new FieldCode("issues");
    public static final FieldCode IMPROVEMENT = new FieldCode("improvement");
    public static final FieldCode DIRECTION = new FieldCode("direction");
    public static final FieldCode PUBLIC_TEXT = new FieldCode("public_text");
    public static final FieldCode INTERNAL_NOTE = new FieldCode("internal_note");

    public FieldCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a field: " + value);
        }
    }

    @Override
    public int compareTo(FieldCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
