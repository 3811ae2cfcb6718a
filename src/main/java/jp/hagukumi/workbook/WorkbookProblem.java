package jp.hagukumi.workbook;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Why a workbook is refused, and where. The sentence stands in the translation files under {@link #key()}; its places
 * are {0} sheet, {1} row, {2} column heading or item, {3} value, {4} cell address, {5} and on what else the kind tells.
 *
 * @param kind what is wrong
 * @param sheet the sheet's name, null for problems of the file
 * @param row the row's number as the spreadsheet program shows it, null when no row is concerned
 * @param column the heading of the column or the item of the plan sheet
 * @param value what stands there, shortened when long; for problems of the file its name
 * @param cell the cell's address such as "B12"
 * @param more further facts for the sentence, such as the length allowed
 */
public record WorkbookProblem(
        Kind kind,
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String value,
        @Nullable String cell,
        List<String> more)
        implements Serializable {

    private static final int VALUE_SHOWN = 60;

    /** What can be wrong; each module has its own. */
    public interface Kind extends Serializable {

        /** The name of the constant. */
        String name();

        /** The key of its sentence in the translation files. */
        String key();
    }

    public WorkbookProblem {
        value = value == null ? null : shortened(value);
        more = List.copyOf(more);
    }

    public static WorkbookProblem ofFile(Kind kind, String value, Object... more) {
        return new WorkbookProblem(kind, null, null, null, value, null, words(more));
    }

    public static WorkbookProblem ofSheet(
            Kind kind, String sheet, @Nullable String column, String value, Object... more) {
        return new WorkbookProblem(kind, sheet, null, column, value, null, words(more));
    }

    /** The key of the sentence in the translation files. */
    public String key() {
        return kind.key();
    }

    /** What fills the places of the sentence; never null, unknown ones are empty. */
    public Object[] arguments() {
        List<Object> places = new ArrayList<>(
                List.of(text(sheet), row == null ? "" : Integer.toString(row), text(column), text(value), text(cell)));
        places.addAll(more);
        return places.toArray();
    }

    /** The sentence in the language of the translations. */
    public String sentence(ResourceBundle translations) {
        return new MessageFormat(translations.getString(key()), translations.getLocale()).format(arguments());
    }

    private static String text(@Nullable String known) {
        return Objects.requireNonNullElse(known, "");
    }

    private static List<String> words(Object... facts) {
        List<String> words = new ArrayList<>();
        for (Object fact : facts) {
            words.add(String.valueOf(fact));
        }
        return words;
    }

    private static String shortened(String value) {
        String line = value.strip().replaceAll("\\s*\\R\\s*", " ");
        if (line.codePointCount(0, line.length()) <= VALUE_SHOWN) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, VALUE_SHOWN)) + "…";
    }
}
