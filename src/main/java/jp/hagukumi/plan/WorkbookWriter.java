package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookWords.WORDS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.plan.WorkbookWords.SheetName;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes plans as workbooks of the format in docs/plan-workbook.md. Every value is written as text, never as a formula,
 * whatever it begins with; what is written reads back the same.
 */
public final class WorkbookWriter {

    private static final String APPLICATION = "Hagukumi";
    private static final String VERSION = "1.0";

    private WorkbookWriter() {}

    /**
     * Writes a workbook; the stream stays open.
     *
     * @param language the language of the instructions in it; the format itself is the same in every language
     */
    public static void write(PlanWorkbook plan, Locale language, OutputStream out) throws IOException {
        writeSheets(plan, null, List.of(), language, out);
    }

    /** The workbook as bytes. */
    public static byte[] bytes(PlanWorkbook plan, Locale language) {
        return sheets(plan, language);
    }

    /** The workbook of a stored plan, which says where it comes from. */
    static byte[] bytes(PlanWorkbook plan, WorkbookBase base, List<SheetKind<?>> kinds, Locale language) {
        return sheets(plan, base, kinds, language);
    }

    static byte[] sheets(@Nullable PlanWorkbook plan, Locale language) {
        return sheets(plan, null, List.of(), language);
    }

    static byte[] sheets(
            @Nullable PlanWorkbook plan, @Nullable WorkbookBase base, List<SheetKind<?>> kinds, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeSheets(plan, base, kinds, language, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void writeSheets(
            @Nullable PlanWorkbook plan,
            @Nullable WorkbookBase base,
            List<SheetKind<?>> kinds,
            Locale language,
            OutputStream out)
            throws IOException {
        try (Workbook workbook = new Workbook(out, APPLICATION, VERSION)) {
            WorkbookSheets sheets = new WorkbookSheets(workbook);
            sheets.writePlan(plan);
            sheets.writeElements(plan);
            sheets.writeKinds(plan, kinds);
            sheets.writeGuide(language);
            if (base != null) {
                BaseSheet.write(workbook.newWorksheet(WORDS.sheets().of(SheetName.BASE)), base);
            }
        }
    }
}
