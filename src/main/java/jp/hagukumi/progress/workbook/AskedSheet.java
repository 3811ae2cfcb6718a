package jp.hagukumi.progress.workbook;

import java.util.Arrays;
import java.util.stream.Collectors;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.MissingReason;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.progress.AskedVoice;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.RoundSection;
import jp.hagukumi.progress.SectionReport;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.workbook.CellTexts;
import jp.hagukumi.workbook.SheetLayout;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes what only single reports are asked, the yearly values of their indicators, need and effect of joint work and the
 * answers to voices of citizens: one row for each, with one cell to write in.
 */
final class AskedSheet {

    private static final int TITLE = 1;
    private static final int QUESTION = 2;
    private static final int BEFORE = 3;
    private static final int ANSWER = 4;

    private final RoundSection section;
    private final Words words;
    private final Formats formats;
    private final FiscalYear before;

    AskedSheet(RoundSection section, Words words) {
        this.section = section;
        this.words = words;
        this.formats = Formats.in(words.language());
        this.before = section.round().term().year().previous();
    }

    /** Whether any report is asked anything that the others are not. */
    static boolean isNeeded(RoundSection section) {
        return section.reports().stream()
                .anyMatch(report -> !AskedRow.of(report.rubric()).isEmpty());
    }

    void write(Worksheet sheet) {
        BookLayout.head(sheet, BookMarks.ASKED, words.say("progress.workbook.askedBanner", section.name()), ANSWER);
        writeHeadings(sheet);
        int row = BookLayout.HEAD_ROWS;
        for (SectionReport report : section.reports()) {
            for (AskedRow asked : AskedRow.of(report.rubric())) {
                write(sheet, row++, report, asked);
            }
        }
        warnOfLength(sheet, row - 1);
        // From the hidden column on: whoever sorts by the button takes the keys along.
        sheet.setAutoFilter(BookLayout.HEADINGS, 0, row - 1, ANSWER);
        BookLayout.finish(sheet);
    }

    private void writeHeadings(Worksheet sheet) {
        sheet.value(0, QUESTION, BookMarks.QUESTION);
        sheet.value(0, BEFORE, BookMarks.SHOWN);
        sheet.value(0, ANSWER, BookMarks.field(BookMarks.ANSWER));
        sheet.value(BookLayout.HEADINGS, TITLE, words.say("progress.ReportList.project"));
        sheet.value(BookLayout.HEADINGS, QUESTION, words.say("progress.workbook.question"));
        sheet.value(BookLayout.HEADINGS, BEFORE, formats.fiscalYear(before));
        sheet.value(BookLayout.HEADINGS, ANSWER, words.say("progress.workbook.answer"));
        sheet.value(BookLayout.GUIDANCE, TITLE, words.say("progress.workbook.projectHint"));
        sheet.value(
                BookLayout.GUIDANCE,
                ANSWER,
                words.say(
                        "progress.workbook.answerHint",
                        Arrays.stream(MissingReason.values())
                                .filter(reason -> reason != MissingReason.OTHER)
                                .map(reason -> reason.in(words.language()))
                                .collect(Collectors.joining(words.say("progress.separator"))),
                        AskedVoice.ANSWER_MAX));
        sheet.width(QUESTION, BookLayout.TEXT_WIDTH);
        sheet.width(BEFORE, BookLayout.SHORT_WIDTH);
        sheet.width(ANSWER, BookLayout.TEXT_WIDTH);
    }

    private void write(Worksheet sheet, int row, SectionReport report, AskedRow asked) {
        FormField field = asked.field();
        sheet.value(row, 0, BookMarks.asked(report.id(), field.code()));
        SheetLayout.put(sheet, row, TITLE, BookText.of(report.title()));
        SheetLayout.put(sheet, row, QUESTION, BookText.of(asked.question()));
        SheetLayout.put(sheet, row, BEFORE, BookText.of(before(report, field)));
        SheetLayout.put(
                sheet,
                row,
                ANSWER,
                BookText.of(ShownValue.of(field, report.entries().get(field.code()))));
        boolean open = BookLayout.isOpen(report);
        BookLayout.locked(sheet.range(row, TITLE, row, open ? BEFORE : ANSWER));
        if (open) {
            BookLayout.open(sheet.range(row, ANSWER, row, ANSWER));
        }
    }

    /** The value that the plan has of the year before, or why it has none; of all else what the section answered then. */
    private String before(SectionReport report, FormField field) {
        return report.rubric()
                .value(field.code())
                .map(asked ->
                        asked.before().map(actual -> said(actual.content())).orElse(""))
                .orElseGet(() -> answered(report, field));
    }

    private String said(ActualContent actual) {
        PlanValue value = actual.value();
        MissingReason missing = actual.missing();
        return missing == null ? value.text() : missing.in(words.language());
    }

    private String answered(SectionReport report, FormField field) {
        ReportDetails.Earlier earlier = report.earlier();
        ReportEntry entry = earlier == null || !earlier.year().equals(before)
                ? null
                : earlier.entries().get(field.code());
        return entry == null ? "" : entry.value();
    }

    private void warnOfLength(Worksheet sheet, int last) {
        String first = CellTexts.address(BookLayout.HEAD_ROWS + 1, ANSWER);
        Range cells = sheet.range(BookLayout.HEAD_ROWS, ANSWER, last, ANSWER);
        // The library writes formulas into the file as they are: there must be no sign of XML in them.
        cells.validateWithFormula(AskedVoice.ANSWER_MAX + ">=LEN(" + first + ")")
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle(words.say("progress.workbook.check.title"))
                .error(words.say("progress.workbook.check.length", AskedVoice.ANSWER_MAX))
                .showErrorMessage(true);
    }
}
