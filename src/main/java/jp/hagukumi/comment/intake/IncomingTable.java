package jp.hagukumi.comment.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.WorkbookProblem;

/** The rows of a file from a form service, one at a time, its headings first; rows in which nothing stands are left out. */
interface IncomingTable extends Iterator<TableRow>, AutoCloseable {

    /**
     * Opens a text file or a workbook; its bytes say which it is, whatever it is called.
     *
     * @param name what the user calls it, for the sentences
     * @throws Refusal for a file that cannot be read whole; also later, while its rows are read
     */
    static IncomingTable open(ByteSource file, String name) throws IOException {
        if (begins(file, "%PDF-")) {
            // Its first lines, or all of it, can be signs that text is made of.
            throw new Refusal(new WorkbookProblem(FileFault.NO_TEXT, null, null, null, name, "1", List.of()));
        }
        // Workbooks are zip files, and so is nothing that is text.
        return begins(file, "PK\003\004") ? SheetTable.open(file, name) : CsvRows.open(file, name);
    }

    private static boolean begins(ByteSource file, String signs) throws IOException {
        byte[] wanted = signs.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = file.open()) {
            return Arrays.equals(in.readNBytes(wanted.length), wanted);
        }
    }

    @Override
    void close() throws IOException;
}
