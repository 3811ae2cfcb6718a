package jp.hagukumi.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows as a CSV file (RFC 4180) that opens rightly in a spreadsheet: UTF-8 with a byte order mark, CRLF between rows.
 * A spreadsheet takes a cell that begins with a sign for a formula; such cells get an apostrophe in front (OWASP, "CSV
 * Injection"). A number, and a sign alone as in a rating scale, stay as they are. {@code data.json} has every text
 * unchanged.
 */
public final class CsvFile {

    private static final String MARK = "\uFEFF";
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");
    /**
     * Also the full-width signs, which Japanese spreadsheets take for the same. Signs that nobody sees hide none: workbooks
     * leave them out, and what stands behind them comes first.
     */
    private static final Pattern FORMULA = Pattern.compile(
            "^(?:[\\t\\r]|[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Cs}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]).*", Pattern.DOTALL);

    private static final Pattern HARMLESS = Pattern.compile("[+\\-\\uFF0B\\uFF0D]?[0-9]*(\\.[0-9]+)?");

    private CsvFile() {}

    public static byte[] of(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder(MARK);
        for (List<String> row : rows) {
            csv.append(String.join(",", row.stream().map(CsvFile::cell).toList()))
                    .append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The text, with an apostrophe in front where a spreadsheet would take it for a formula. */
    public static String harmless(String text) {
        boolean calculates =
                FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches();
        return calculates ? "'" + text : text;
    }

    public static String cell(String text) {
        String safe = harmless(text);
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
