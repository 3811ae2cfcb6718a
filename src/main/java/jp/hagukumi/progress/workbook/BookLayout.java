package jp.hagukumi.progress.workbook;

import jp.hagukumi.progress.SectionReport;
import jp.hagukumi.workbook.SheetLayout;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * What the sheets of a section's workbook have in common: four rows above the others, marks that nobody sees, white cells
 * to write in. What may not be written in is protected without a password, as a hint and not as a lock: what comes back is
 * judged anew.
 */
final class BookLayout {

    static final int HEADINGS = 2;
    static final int GUIDANCE = 3;
    static final int HEAD_ROWS = 4;
    static final int TITLE_WIDTH = 30;
    static final int TEXT_WIDTH = 48;
    static final int SHORT_WIDTH = 18;

    private static final int BANNER = 1;
    private static final String LOCKED_FILL = "F1F2F0";
    private static final SheetProtectionOption[] PROTECTED = {
        SheetProtectionOption.SHEET,
        SheetProtectionOption.OBJECTS,
        SheetProtectionOption.SCENARIOS,
        SheetProtectionOption.DELETE_COLUMNS,
        SheetProtectionOption.INSERT_COLUMNS,
        SheetProtectionOption.INSERT_ROWS
    };

    private BookLayout() {}

    /**
     * The four rows above the others: marks that nobody sees, whose workbook it is, headings, guidance.
     *
     * @param mark above the keys
     * @param last the last column
     */
    static void head(Worksheet sheet, String mark, String banner, int last) {
        sheet.value(0, 0, mark);
        sheet.value(0, 1, BookMarks.TITLE);
        sheet.value(BANNER, 0, BookMarks.NO_REPORT);
        sheet.value(HEADINGS, 0, BookMarks.HEADINGS);
        sheet.value(GUIDANCE, 0, BookMarks.NO_REPORT);
        sheet.value(BANNER, 1, banner);
        sheet.style(BANNER, 1).bold().set();
        sheet.width(1, TITLE_WIDTH);
        bordered(sheet.range(HEADINGS, 1, HEADINGS, last))
                .bold()
                .fillColor(SheetLayout.HEADING_FILL)
                .wrapText(true)
                .set();
        bordered(sheet.range(GUIDANCE, 1, GUIDANCE, last))
                .wrapText(true)
                .verticalAlignment("top")
                .fontColor("5B6660")
                .fontSize(9)
                .set();
        sheet.hideRow(0);
        sheet.hideColumn(0);
        sheet.freezePane(2, HEADINGS + 1);
    }

    /** Whether there is anything to write in a report for whoever has its workbook. */
    static boolean isOpen(SectionReport report) {
        return report.state().isOpen() && !report.lapsed();
    }

    /** Cells that are only for reading. */
    static void locked(Range cells) {
        cell(cells).fillColor(LOCKED_FILL).set();
    }

    /** Cells to write in. */
    static void open(Range cells) {
        cell(cells).protectionOption(ProtectionOption.LOCKED, false).set();
    }

    /** Each setting of a style goes through all its cells, so that all of it is set at once. */
    private static StyleSetter cell(Range cells) {
        return SheetLayout.text(bordered(cells));
    }

    private static StyleSetter bordered(Range cells) {
        return cells.style().borderStyle(BorderStyle.THIN).borderColor("C4CAC6");
    }

    static void finish(Worksheet sheet) {
        sheet.protect("", PROTECTED);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth(Short.valueOf((short) 1));
        sheet.fitToHeight(Short.valueOf((short) 0));
        sheet.repeatRows(HEADINGS);
    }
}
