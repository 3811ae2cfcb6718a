package jp.hagukumi.plan.ui;

/** What a file with a plan in it is called, on every system. */
final class ExportName {

    private static final int MAX = 80;

    private ExportName() {}

    /** The title without what file systems do not take, and not too long. */
    static String of(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_").strip();
        int end = name.offsetByCodePoints(0, Math.min(MAX, name.codePointCount(0, name.length())));
        return name.isEmpty() || name.startsWith(".")
                ? "plan"
                : name.substring(0, end).strip();
    }
}
