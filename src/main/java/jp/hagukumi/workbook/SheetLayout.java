package jp.hagukumi.workbook;

import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** How sheets of every module are written: all values as text, headings that stay in sight. */
public final class SheetLayout {

    /** The program that files name as the one that wrote them. */
    public static final String APPLICATION = "Hagukumi";

    public static final String APPLICATION_VERSION = "1.0";
    public static final String TEXT_FORMAT = "@";
    public static final String HEADING_FILL = "E3EEF7";

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String ESCAPED_UNDERSCORE = "_x005F_";

    private SheetLayout() {}

    /** Writes the headings into the first row. */
    public static void headings(Worksheet sheet, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
        }
        sheet.range(0, 0, 0, headings.size() - 1)
                .style()
                .bold()
                .fillColor(HEADING_FILL)
                .set();
        sheet.freezePane(0, 1);
    }

    /** Keeps spreadsheet programs from turning 1-2 into a date when somebody edits the cell. */
    public static void asText(Range cells) {
        text(cells.style()).set();
    }

    /** The same, to be set together with more. */
    public static StyleSetter text(StyleSetter style) {
        return style.format(TEXT_FORMAT).wrapText(true).verticalAlignment("top");
    }

    /** Writes a text so that it reads back the same, whatever it begins with; nothing for none. */
    public static void put(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.value(row, column, LOOKS_ESCAPED.matcher(text).replaceAll(ESCAPED_UNDERSCORE));
        }
    }
}
