package jp.hagukumi.comment.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.WorkbookProblem;

/** A form service's file, opened: its headings, and its rows one at a time. */
public final class IncomingFileReader implements AutoCloseable {

    /** Twice what any call of a municipality ever brought. */
    static final int ROWS_MAX = 200_000;

    private final IncomingTable table;
    private final String name;
    private final List<String> headings;
    private int rows;

    private IncomingFileReader(IncomingTable table, String name, List<String> headings) {
        this.table = table;
        this.name = name;
        this.headings = headings;
    }

    /**
     * Opens a text file or a workbook; its bytes say which it is.
     *
     * @param name what the user calls it, for the sentences
     * @throws Refusal for a file that cannot be read whole or has no row below its headings; also later, while its rows
     *     are read
     */
    public static IncomingFileReader open(ByteSource file, String name) throws IOException {
        IncomingTable table = IncomingTable.open(file, name);
        try {
            List<String> headings = table.hasNext()
                    ? table.next().cells().stream().map(String::strip).toList()
                    : List.of();
            if (!table.hasNext()) {
                throw new Refusal(WorkbookProblem.ofFile(FileFault.NOTHING_IN_IT, name));
            }
            return new IncomingFileReader(table, name, headings);
        } catch (RuntimeException e) {
            table.close();
            throw e;
        }
    }

    public List<String> headings() {
        return headings;
    }

    /** What each column seems to be by its heading. */
    public List<ColumnMeaning> guess() {
        return Headings.guess(headings);
    }

    /**
     * The rows below the headings, from wherever the file stands.
     *
     * @param meanings one for each heading
     */
    public Iterator<IncomingRow> rows(List<ColumnMeaning> meanings, Instant now) {
        IncomingReader reader = new IncomingReader(headings, meanings, now);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return table.hasNext();
            }

            @Override
            public IncomingRow next() {
                return reader.read(nextRow());
            }
        };
    }

    /**
     * Reads the rows to the end, so that whatever is wrong with the file as a whole is found.
     *
     * @return how many there are
     */
    public int countRows() {
        while (table.hasNext()) {
            nextRow();
        }
        return rows;
    }

    private TableRow nextRow() {
        if (++rows > ROWS_MAX) {
            throw new Refusal(new WorkbookProblem(
                    FileFault.TOO_MANY_ROWS, null, null, null, name, "", List.of(Integer.toString(ROWS_MAX))));
        }
        return table.next();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
