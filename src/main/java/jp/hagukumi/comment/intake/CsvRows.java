package jp.hagukumi.comment.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.WorkbookProblem;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text file (RFC 4180), one at a time, so that a file of any length takes the memory of one row. Cells
 * stand between commas, tabs or semicolons, whichever the headings have most of; rows in which nothing stands are passed
 * over.
 */
final class CsvRows extends ReadAhead {

    /** More than any form of a real service asks. */
    static final int COLUMNS_MAX = 300;

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    private final String name;
    private final BoundedReader text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    /** Cells of the headings. */
    private int columns;

    private CsvRows(String name, BoundedReader text, char separator) throws IOException {
        this.name = name;
        this.text = text;
        this.parser = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(text);
        this.records = parser.iterator();
    }

    /**
     * Opens a file.
     *
     * @param name what the user calls it, for the sentences
     * @throws Refusal for a file that is no text; later for one that is not built of rows
     */
    static CsvRows open(ByteSource file, String name) throws IOException {
        TextCoding coding = TextCoding.of(file, name);
        char separator = separator(coding, file, name);
        Reader text = coding.open(file);
        try {
            CsvRows rows = new CsvRows(name, new BoundedReader(text), separator);
            rows.begin();
            return rows;
        } catch (IOException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    /** Counted in the first row, outside of quotation marks. */
    private static char separator(TextCoding coding, ByteSource file, String name) throws IOException {
        int[] counts = new int[SEPARATORS.size()];
        try (Reader text = new BufferedReader(coding.open(file))) {
            boolean quoted = false;
            int read = 0;
            for (int sign = text.read(); sign >= 0 && (quoted || sign != '\n'); sign = text.read()) {
                if (++read > BoundedReader.ROW_MAX) {
                    throw refusal(name, FileFault.ROW_TOO_LONG, 1, BoundedReader.ROW_MAX);
                }
                quoted ^= sign == '"';
                int which = SEPARATORS.indexOf((char) sign);
                if (!quoted && which >= 0) {
                    counts[which]++;
                }
            }
        }
        return SEPARATORS.stream()
                .max(Comparator.comparingInt(separator -> counts[SEPARATORS.indexOf(separator)]))
                .filter(most -> counts[SEPARATORS.indexOf(most)] > 0)
                .orElse(SEPARATORS.getFirst());
    }

    @Override
    @Nullable
    TableRow read() {
        long begin = parser.getCurrentLineNumber() + 1;
        text.beginRow();
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord record = records.next();
            if (record.size() > COLUMNS_MAX) {
                throw refusal(FileFault.TOO_MANY_COLUMNS, begin, record.size());
            }
            return row(record);
        } catch (UncheckedIOException broken) {
            if (text.isOverrun()) {
                throw refusal(FileFault.ROW_TOO_LONG, begin, BoundedReader.ROW_MAX);
            }
            if (!(broken.getCause() instanceof CSVException)) {
                throw broken;
            }
            throw refusal(FileFault.QUOTES, begin, 0);
        }
    }

    private TableRow row(CSVRecord record) {
        TableRow row = new TableRow(record.getRecordNumber(), record.toList());
        columns = columns == 0 && !row.isBlank() ? record.size() : columns;
        return record.size() >= columns || row.isBlank()
                ? row
                : new TableRow(row.line(), row.cells(), List.of(RowFault.TOO_FEW_CELLS));
    }

    private Refusal refusal(FileFault why, long line, int count) {
        return refusal(name, why, line, count);
    }

    private static Refusal refusal(String name, FileFault why, long line, int count) {
        return new Refusal(new WorkbookProblem(
                why, null, null, null, name, Long.toString(line), List.of(Integer.toString(count))));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
