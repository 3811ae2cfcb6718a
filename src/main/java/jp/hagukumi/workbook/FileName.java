package jp.hagukumi.workbook;

/** What a file that leaves the portal is called, on every system. */
public final class FileName {

    private static final int MAX = 80;

    private FileName() {}

    /**
     * The title without what file systems do not take, and not too long.
     *
     * @param otherwise the name of a title of which nothing is left
     */
    public static String of(String title, String otherwise) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_").strip();
        int end = name.offsetByCodePoints(0, Math.min(MAX, name.codePointCount(0, name.length())));
        return name.isEmpty() || name.startsWith(".")
                ? otherwise
                : name.substring(0, end).strip();
    }
}
