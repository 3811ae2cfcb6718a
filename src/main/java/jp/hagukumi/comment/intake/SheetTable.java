package jp.hagukumi.comment.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.workbook.CellTexts;
import jp.hagukumi.workbook.FileLimits;
import jp.hagukumi.workbook.FileProblem;
import jp.hagukumi.workbook.Problems;
import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.SheetRows;
import jp.hagukumi.workbook.WorkbookFile;
import jp.hagukumi.workbook.WorkbookProblem;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook's first sheet. Days stand there as numbers and are written out. */
final class SheetTable extends ReadAhead {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final String name;
    private final ReadableWorkbook workbook;
    private final SheetRows rows;
    private final String sheet;

    private SheetTable(String name, ReadableWorkbook workbook) {
        this.name = name;
        this.workbook = workbook;
        var first = workbook.getFirstSheet();
        this.sheet = first.getName();
        this.rows = new SheetRows(first);
    }

    /** Opens a workbook. Its parts are read in any order, so it is held in memory: on the disk it would lie open. */
    static SheetTable open(ByteSource file, String name) throws IOException {
        ReadableWorkbook workbook;
        try (InputStream in = file.open()) {
            workbook = WorkbookFile.open(in.readNBytes((int) FileLimits.FILE_BYTES + 1), name);
        }
        try {
            SheetTable table = new SheetTable(name, workbook);
            table.begin();
            return table;
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    @Nullable
    TableRow read() {
        return rows.hasNext() ? read(rows.next()) : null;
    }

    private TableRow read(Row row) {
        if (row.getCellCount() > CsvRows.COLUMNS_MAX) {
            throw new Refusal(new WorkbookProblem(
                    FileFault.TOO_MANY_COLUMNS,
                    sheet,
                    row.getRowNum(),
                    null,
                    name,
                    Integer.toString(row.getRowNum()),
                    List.of(Integer.toString(row.getCellCount()))));
        }
        Problems problems = new Problems();
        CellTexts texts = new CellTexts(sheet, problems);
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row, column, texts));
        }
        return new TableRow(row.getRowNum(), cells, faults(problems));
    }

    private static String text(Row row, int column, CellTexts texts) {
        Cell cell = row.hasCell(column) ? row.getCell(column) : null;
        return cell != null && CellTexts.isDay(cell)
                ? cell.asDate().format(DAY)
                : Objects.requireNonNullElse(texts.read(row, column, ""), "");
    }

    private static List<RowFault> faults(Problems problems) {
        Set<RowFault> faults = EnumSet.noneOf(RowFault.class);
        problems.all()
                .forEach(problem ->
                        faults.add(problem.kind() == FileProblem.FORMULA ? RowFault.FORMULA : RowFault.ERROR_VALUE));
        return List.copyOf(faults);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
    }
}
