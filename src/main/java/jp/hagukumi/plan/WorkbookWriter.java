package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookWords.WORDS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hagukumi.plan.WorkbookWords.SheetName;
import jp.hagukumi.workbook.SheetLayout;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes plans as workbooks of the format in docs/plan-workbook.md. Every value is written as text, never as a formula,
 * whatever it begins with; what is written reads back the same.
 */
public final class WorkbookWriter {

    private WorkbookWriter() {}

    /**
     * Writes a workbook; the stream stays open.
     *
     * @param language the language of the instructions in it; the format itself is the same in every language
     */
    public static void write(PlanWorkbook plan, Locale language, OutputStream out) throws IOException {
        write(plan, plan.sheets(), null, List.of(), language, out);
    }

    /** The workbook as bytes. */
    public static byte[] bytes(PlanWorkbook plan, Locale language) {
        return bytes(plan, null, List.of(), language);
    }

    /**
     * The workbook with further sheets.
     *
     * @param base says where it comes from, null when it does not tell
     */
    static byte[] bytes(PlanWorkbook plan, @Nullable WorkbookBase base, List<SheetKind<?>> kinds, Locale language) {
        return bytes(plan, plan.sheets(), base, kinds, language);
    }

    /**
     * A workbook to be filled in.
     *
     * @param lines that are there already, by the codes of their sheets
     */
    static byte[] template(Map<String, List<SheetLine>> lines, List<SheetKind<?>> kinds, Locale language) {
        return bytes(null, lines, null, kinds, language);
    }

    private static byte[] bytes(
            @Nullable PlanWorkbook plan,
            Map<String, List<SheetLine>> lines,
            @Nullable WorkbookBase base,
            List<SheetKind<?>> kinds,
            Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(plan, lines, base, kinds, language, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(
            @Nullable PlanWorkbook plan,
            Map<String, List<SheetLine>> lines,
            @Nullable WorkbookBase base,
            List<SheetKind<?>> kinds,
            Locale language,
            OutputStream out)
            throws IOException {
        try (Workbook workbook = new Workbook(out, SheetLayout.APPLICATION, SheetLayout.APPLICATION_VERSION)) {
            WorkbookSheets sheets = new WorkbookSheets(workbook);
            sheets.writePlan(plan);
            sheets.writeElements(plan);
            sheets.writeKinds(lines, kinds);
            sheets.writeGuide(language);
            if (base != null) {
                BaseSheet.write(workbook.newWorksheet(WORDS.sheets().of(SheetName.BASE)), base);
            }
        }
    }
}
