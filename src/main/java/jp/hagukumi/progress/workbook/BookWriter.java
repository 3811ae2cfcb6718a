package jp.hagukumi.progress.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.FieldKind;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.RoundSection;
import jp.hagukumi.progress.SectionReport;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.workbook.CellTexts;
import jp.hagukumi.workbook.SheetLayout;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reports of a section as a workbook to be filled in: one row per report, one column per field of the round's
 * form, and on a sheet of its own what only single reports are asked.
 */
final class BookWriter {

    static final String HIDDEN_SHEET = "_hagukumi";

    private static final String LISTS_SHEET = "_lists";
    private static final int SHOWN_COLUMNS = 3;
    private static final int STATE_WIDTH = 12;

    private final RoundSection section;
    private final Words words;
    private final Formats formats;
    private final List<FormField> fields;

    BookWriter(RoundSection section, Words words) {
        this.section = section;
        this.words = words;
        this.formats = Formats.in(words.language());
        this.fields = section.rubric().fields();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, SheetLayout.APPLICATION, SheetLayout.APPLICATION_VERSION)) {
            // Packed as lightly as goes: it is fetched once, and the next smaller file takes a multiple of the time.
            workbook.setCompressionLevel(1);
            Worksheet reports = workbook.newWorksheet(words.say("progress.workbook.sheet.reports"));
            if (AskedSheet.isNeeded(section)) {
                new AskedSheet(section, words).write(workbook.newWorksheet(words.say("progress.workbook.sheet.asked")));
            }
            Worksheet earlier = workbook.newWorksheet(words.say("progress.workbook.sheet.earlier"));
            Worksheet guide = workbook.newWorksheet(words.say("progress.workbook.sheet.guide"));
            Worksheet lists = workbook.newWorksheet(LISTS_SHEET);
            writeReports(reports, lists);
            writeEarlier(earlier);
            new BookGuide(section, words).write(guide);
            lists.setVisibilityState(VisibilityState.VERY_HIDDEN);
            writeHidden(workbook.newWorksheet(HIDDEN_SHEET));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void writeReports(Worksheet sheet, Worksheet lists) {
        writeHead(
                sheet,
                BookMarks.KEY,
                words.say(
                        "progress.workbook.banner",
                        section.round().term().name(words.language()),
                        section.round().planTitle(),
                        section.name(),
                        formats.date(section.round().sectionDue())),
                words.say("progress.ReportList.state"));
        int row = BookLayout.HEAD_ROWS;
        for (SectionReport report : section.reports()) {
            writeReport(sheet, row++, report);
        }
        for (int place = 0; place < fields.size(); place++) {
            offer(sheet, lists, place);
        }
        int last = SHOWN_COLUMNS + fields.size() - 1;
        // From the hidden column on: whoever sorts by the button takes the keys along.
        sheet.setAutoFilter(BookLayout.HEADINGS, 0, Math.max(BookLayout.HEADINGS, row - 1), last);
        BookLayout.finish(sheet);
    }

    /** What the two sheets with one row per report have above their rows. */
    private void writeHead(Worksheet sheet, String mark, String banner, String shown) {
        BookLayout.head(sheet, mark, banner, SHOWN_COLUMNS + fields.size() - 1);
        sheet.value(0, 2, BookMarks.SHOWN);
        sheet.value(BookLayout.HEADINGS, 1, words.say("progress.ReportList.project"));
        sheet.value(BookLayout.HEADINGS, 2, shown);
        sheet.value(BookLayout.GUIDANCE, 1, words.say("progress.workbook.projectHint"));
        sheet.width(2, STATE_WIDTH);
        BookGuide guide = new BookGuide(section, words);
        for (int place = 0; place < fields.size(); place++) {
            FormField field = fields.get(place);
            int column = SHOWN_COLUMNS + place;
            sheet.value(0, column, BookMarks.field(field.code()));
            SheetLayout.put(sheet, BookLayout.HEADINGS, column, field.name(words));
            SheetLayout.put(sheet, BookLayout.GUIDANCE, column, guide.hint(field));
            sheet.width(column, field.kind().isText() ? BookLayout.TEXT_WIDTH : BookLayout.SHORT_WIDTH);
        }
    }

    private void writeReport(Worksheet sheet, int row, SectionReport report) {
        sheet.value(row, 0, report.id().toString());
        SheetLayout.put(sheet, row, 1, BookText.of(report.title()));
        sheet.value(row, 2, words.say(report.stateKey()));
        for (int place = 0; place < fields.size(); place++) {
            FormField field = fields.get(place);
            SheetLayout.put(
                    sheet,
                    row,
                    SHOWN_COLUMNS + place,
                    BookText.of(ShownValue.of(field, report.entries().get(field.code()))));
        }
        int last = SHOWN_COLUMNS + fields.size() - 1;
        boolean open = BookLayout.isOpen(report);
        BookLayout.locked(sheet.range(row, 1, row, open ? SHOWN_COLUMNS - 1 : last));
        if (open) {
            BookLayout.open(sheet.range(row, SHOWN_COLUMNS, row, last));
        }
    }

    /** A choice offers its list; the others warn when a figure or a length will not do. */
    private void offer(Worksheet sheet, Worksheet lists, int place) {
        if (section.reports().isEmpty()) {
            return;
        }
        FormField field = fields.get(place);
        int column = SHOWN_COLUMNS + place;
        Range cells = sheet.range(
                BookLayout.HEAD_ROWS,
                column,
                BookLayout.HEAD_ROWS + section.reports().size() - 1,
                column);
        String cell = CellTexts.address(BookLayout.HEAD_ROWS + 1, column);
        List<String> choices = choices(field.kind());
        if (!choices.isEmpty()) {
            for (int row = 0; row < choices.size(); row++) {
                SheetLayout.put(lists, row, place, choices.get(row));
            }
            cells.validateWithList(lists.range(0, place, choices.size() - 1, place))
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(words.say("progress.workbook.check.title"))
                    .error(words.say("progress.workbook.check.choice"))
                    .showErrorMessage(true);
        } else if (field.kind().isText()) {
            // The library writes formulas into the file as they are: there must be no sign of XML in them.
            cells.validateWithFormula(field.max() + ">=LEN(" + cell + ")")
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle(words.say("progress.workbook.check.title"))
                    .error(words.say("progress.workbook.check.length", field.max()))
                    .showErrorMessage(true);
        } else if (field.kind().isFigure()) {
            cells.validateWithFormula("ISNUMBER(VALUE(" + cell + "))")
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle(words.say("progress.workbook.check.title"))
                    .error(words.say(
                            "progress.workbook.check.figure", field.kind().unit(words)))
                    .showErrorMessage(true);
        }
    }

    private List<String> choices(FieldKind kind) {
        return switch (kind) {
            case MARK ->
                section.rubric().scale().stream()
                        .map(RatingMark::mark)
                        .map(section.rubric()::markAndLabel)
                        .toList();
            case DIRECTION ->
                section.rubric().directions().stream().map(DirectionView::label).toList();
            case TEXT, MARK_REASON, AMOUNT, COUNT, SHARE, VALUE -> List.of();
        };
    }

    /** What the section said last, in the same order of rows and columns, to look up and to copy from. */
    private void writeEarlier(Worksheet sheet) {
        writeHead(
                sheet,
                BookMarks.EARLIER,
                words.say("progress.workbook.earlierBanner", section.name()),
                words.say("progress.workbook.year"));
        int row = BookLayout.HEAD_ROWS;
        for (SectionReport report : section.reports()) {
            sheet.value(row, 0, BookMarks.NO_REPORT);
            SheetLayout.put(sheet, row, 1, BookText.of(report.title()));
            writeEarlier(sheet, row, report.earlier());
            BookLayout.locked(sheet.range(row, 1, row, SHOWN_COLUMNS + fields.size() - 1));
            row++;
        }
        BookLayout.finish(sheet);
    }

    private void writeEarlier(Worksheet sheet, int row, ReportDetails.@Nullable Earlier earlier) {
        if (earlier == null) {
            sheet.value(row, 2, words.say("progress.workbook.noEarlier"));
            return;
        }
        sheet.value(row, 2, formats.fiscalYear(earlier.year()));
        for (int place = 0; place < fields.size(); place++) {
            FieldCode code = fields.get(place).code();
            // As it was asked then: what is a figure now may have been words.
            String said = earlier.form()
                    .field(code)
                    .map(then -> ShownValue.of(then, earlier.entries().get(code)))
                    .orElse("");
            SheetLayout.put(sheet, row, SHOWN_COLUMNS + place, BookText.of(said));
        }
    }

    private void writeHidden(Worksheet sheet) {
        List<List<String>> lines = BookBase.lines(section);
        for (int row = 0; row < lines.size(); row++) {
            List<String> line = lines.get(row);
            for (int column = 0; column < line.size(); column++) {
                SheetLayout.put(sheet, row, column, line.get(column));
            }
        }
        // Without a width of its own the library measures every text for one.
        for (int column = 0; column < BookBase.COLUMNS; column++) {
            sheet.width(column, BookLayout.SHORT_WIDTH);
        }
        sheet.range(0, 0, lines.size() - 1, BookBase.COLUMNS - 1)
                .style()
                .format(SheetLayout.TEXT_FORMAT)
                .set();
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }
}
