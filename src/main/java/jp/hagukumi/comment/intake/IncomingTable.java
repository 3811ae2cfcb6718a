package jp.hagukumi.comment.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import jp.hagukumi.workbook.Refusal;

/** The rows of a file from a form service, one at a time, its headings first; rows in which nothing stands are left out. */
interface IncomingTable extends Iterator<TableRow>, AutoCloseable {

    /**
     * Opens a text file or a workbook; its bytes say which it is, whatever it is called.
     *
     * @param name what the user calls it, for the sentences
     * @throws Refusal for a file that cannot be read whole; also later, while its rows are read
     */
    static IncomingTable open(ByteSource file, String name) throws IOException {
        return isPacked(file) ? SheetTable.open(file, name) : CsvRows.open(file, name);
    }

    /** Workbooks are zip files, and so is nothing that is text. */
    private static boolean isPacked(ByteSource file) throws IOException {
        try (InputStream in = file.open()) {
            return in.read() == 'P' && in.read() == 'K' && in.read() == 3 && in.read() == 4;
        }
    }

    @Override
    void close() throws IOException;
}
