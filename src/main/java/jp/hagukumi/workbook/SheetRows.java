package jp.hagukumi.workbook;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of a sheet, one at a time. Whatever the library throws over a damaged sheet becomes a refusal. */
public final class SheetRows implements AutoCloseable {

    private final String sheet;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    public SheetRows(Sheet sheet) {
        this.sheet = sheet.getName();
        try {
            stream = sheet.openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException unreadable) {
            throw damaged(unreadable);
        }
    }

    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException unreadable) {
            throw damaged(unreadable);
        }
    }

    public Row next() {
        return rows.next();
    }

    @Override
    public void close() {
        stream.close();
    }

    private Refusal damaged(Exception cause) {
        return new Refusal(WorkbookProblem.ofFile(FileProblem.DAMAGED, sheet), cause);
    }
}
