package jp.hagukumi.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
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
        writeSheets(plan, language, out);
    }

    /** The workbook as bytes. */
    public static byte[] bytes(PlanWorkbook plan, Locale language) {
        return sheets(plan, language);
    }

    static byte[] sheets(@Nullable PlanWorkbook plan, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeSheets(plan, language, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static void writeSheets(@Nullable PlanWorkbook plan, Locale language, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, APPLICATION, VERSION)) {
            WorkbookSheets sheets = new WorkbookSheets(workbook);
            sheets.writePlan(plan);
            sheets.writeElements(plan);
            sheets.writeGuide(language);
        }
    }
}
