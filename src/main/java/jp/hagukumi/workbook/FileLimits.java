package jp.hagukumi.workbook;

/** How large a workbook may be, whatever it is about. docs/plan-workbook.md lists the same figures. */
public final class FileLimits {

    /** The file itself, in bytes. */
    public static final long FILE_BYTES = 20L * 1024 * 1024;

    /** All parts of the file together once inflated, in bytes. */
    static final long INFLATED_BYTES = 64L * 1024 * 1024;

    /** How many times its packed size a part may inflate to, once it is larger than {@link #RATIO_APPLIES_ABOVE}. */
    static final int INFLATION_RATIO = 200;

    /** Parts up to this inflated size, in bytes, may have any ratio: empty sheets pack very well. */
    static final long RATIO_APPLIES_ABOVE = 1024L * 1024;

    /** Parts (zip entries) in the file. */
    static final int PARTS = 500;

    /** Problems that are listed; more are only mentioned. */
    public static final int PROBLEMS = 200;

    private FileLimits() {}
}
