package jp.hagukumi.plan;

import java.util.Locale;

/**
 * The empty workbook that is offered for filling in: all items and headings, lists to choose levels and marks from, and
 * a sheet that says how to fill it in. It holds no example rows, which would be imported.
 */
public final class WorkbookTemplate {

    private WorkbookTemplate() {}

    /**
     * The template's .xlsx file.
     *
     * @param language the language of the instructions; the format itself is the same in every language
     */
    public static byte[] bytes(Locale language) {
        return WorkbookWriter.sheets(null, language);
    }
}
