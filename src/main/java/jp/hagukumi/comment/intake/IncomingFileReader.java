package jp.hagukumi.comment.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.WorkbookProblem;

/** A form service's file, opened: its headings, and its rows one at a time. */
public final class IncomingFileReader implements AutoCloseable {

    private final IncomingTable table;
    private final List<String> headings;

    private IncomingFileReader(IncomingTable table, List<String> headings) {
        this.table = table;
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
            return new IncomingFileReader(table, headings);
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
                return reader.read(table.next());
            }
        };
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
