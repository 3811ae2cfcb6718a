package jp.hagukumi.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hagukumi.workbook.WorkbookProblem.Kind;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Takes texts out of the cells of one sheet: characters exactly as they are but for line ends, numbers as the
 * spreadsheet program shows them. Formulas, errors and dates are problems.
 */
public final class CellTexts {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Parts of a number format that only look like letters of a date: quoted text, colours, the exponent. */
    private static final Pattern NO_FORMAT_LETTERS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.|[eE][+-]");

    private static final Pattern DATE_LETTER = Pattern.compile("[yYmMdDhHsSgGeE]");
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final MathContext SHOWN = new MathContext(15);
    private static final int LONGEST_NUMBER = 40;

    private final String sheet;
    private final Problems problems;

    public CellTexts(String sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /** What two writings of the same word have in common: width, case and blanks do not count. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    public static boolean isBlank(Row row) {
        for (Cell cell : row) {
            if (isFilled(cell)) {
                return false;
            }
        }
        return true;
    }

    public static boolean isFilled(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return false;
        }
        return cell.getFormula() != null
                || !Objects.toString(cell.getValue(), "").isBlank();
    }

    /** Whether a cell holds a day that a calendar knows, which the file keeps as a number. */
    public static boolean isDay(Cell cell) {
        return cell.getType() == CellType.NUMBER
                && cell.getFormula() == null
                && isDate(cell)
                && isInCalendar(cell.asNumber());
    }

    /** The text of a cell; null when it is blank or when a problem was noted. */
    public @Nullable String read(Row row, int column, String heading) {
        Cell cell = row.hasCell(column) ? row.getCell(column) : null;
        if (cell == null || !isFilled(cell)) {
            return null;
        }
        if (cell.getFormula() != null) {
            report(FileProblem.FORMULA, row, column, heading, "=" + cell.getFormula());
            return null;
        }
        return switch (cell.getType()) {
            case ERROR -> {
                report(FileProblem.ERROR_VALUE, row, column, heading, Objects.toString(cell.getRawValue(), ""));
                yield null;
            }
            case NUMBER -> number(cell, row, column, heading);
            case BOOLEAN -> Boolean.TRUE.equals(cell.getValue()) ? "TRUE" : "FALSE";
            default -> plain(Objects.toString(cell.getValue(), ""));
        };
    }

    public void report(Kind kind, Row row, int column, String heading, @Nullable String value, Object... more) {
        report(kind, row.getRowNum(), column, heading, value, more);
    }

    public void report(Kind kind, int row, int column, String heading, @Nullable String value, Object... more) {
        var facts = Arrays.stream(more).map(String::valueOf).toList();
        problems.add(new WorkbookProblem(kind, sheet, row, heading, value, address(row, column), facts));
    }

    public void reportWithoutCell(Kind kind, int row, String heading) {
        problems.add(new WorkbookProblem(kind, sheet, row, heading, null, null, List.of()));
    }

    /** Whether the text has at most so many characters; a problem is noted when not. */
    public boolean fits(String text, int most, Row row, int column, String heading) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            report(FileProblem.TEXT_TOO_LONG, row, column, heading, text, most, length);
            return false;
        }
        return true;
    }

    public static String address(int row, int column) {
        return letters(column) + row;
    }

    /** The name of a column as the spreadsheet program shows it, counted from 0. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    private @Nullable String number(Cell cell, Row row, int column, String heading) {
        if (isDate(cell)) {
            report(FileProblem.DATE, row, column, heading, shownDate(cell));
            return null;
        }
        boolean percent = isPercent(cell);
        BigDecimal number = percent ? cell.asNumber().movePointRight(2) : cell.asNumber();
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        boolean longer = Math.abs((long) shown.scale()) > LONGEST_NUMBER;
        return longer ? Objects.toString(cell.getRawValue(), "") : shown.toPlainString() + (percent ? "%" : "");
    }

    /** Such a cell shows 45% and holds 0.45. */
    private static boolean isPercent(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        return (id != null && (id == 9 || id == 10))
                || (format != null
                        && NO_FORMAT_LETTERS.matcher(format).replaceAll("").contains("%"));
    }

    private static String shownDate(Cell cell) {
        return isInCalendar(cell.asNumber())
                ? cell.asDate().toLocalDate().toString()
                : Objects.toString(cell.getRawValue(), "");
    }

    private static boolean isInCalendar(BigDecimal day) {
        return day.signum() > 0 && day.compareTo(LAST_DAY) <= 0;
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        String format = cell.getDataFormatString();
        return isBuiltInDate(id) || (format != null && isDateFormat(format));
    }

    private static boolean isBuiltInDate(int id) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }

    private static boolean isDateFormat(String format) {
        String letters = NO_FORMAT_LETTERS.matcher(format).replaceAll("");
        return !letters.equalsIgnoreCase("General")
                && DATE_LETTER.matcher(letters).find();
    }

    /** Undoes the escapes of the file format, and makes every line end a line feed. */
    private static String plain(String text) {
        String plain = text;
        if (text.contains("_x")) {
            Matcher escapes = ESCAPE.matcher(text);
            plain = escapes.replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1), escape.group())));
        }
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String unescaped(String hex, String whole) {
        char character = (char) Integer.parseInt(hex, 16);
        boolean control = Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0;
        boolean keep = control || Character.isSurrogate(character);
        return keep ? whole : String.valueOf(character);
    }
}
