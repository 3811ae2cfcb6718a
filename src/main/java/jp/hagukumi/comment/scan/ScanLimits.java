package jp.hagukumi.comment.scan;

import java.time.Duration;

/** How much a scanned file may be, so that none can take the portal's memory or time from the others. */
public final class ScanLimits {

    private static final int MEGA = 1024 * 1024;

    /** The file itself, in bytes: forty pages of 300 dpi in colour. */
    public static final int BYTES = 30 * MEGA;

    public static final int PAGES = 200;

    /** The longest side of a page as it is read. */
    public static final int READING = 1600;

    /** The longest side of a page looked at closely. */
    public static final int CLOSE = 2400;

    /** Dots along one side of a picture. */
    static final int SIDE = 30_000;

    /** Dots of a picture: A3 at 600 dpi has 70 million. */
    static final long DOTS = 100_000_000;

    /** Bytes of a picture that has to be unpacked as a whole: A3 at 300 dpi in colour has 53 million. */
    static final long UNPACKED = 64L * MEGA;

    static final Duration TIME = Duration.ofSeconds(20);

    private ScanLimits() {}

    /** Refuses a picture by what it says of its size, before any of it is read. */
    static void requirePicture(long width, long height) {
        ScanFault.BROKEN.unless(width > 0 && height > 0);
        ScanFault.TOO_MANY_DOTS.unless(
                width <= SIDE && height <= SIDE && width * height <= DOTS, SIDE, DOTS / 1_000_000);
    }

    static void requireUnpacked(long bytes) {
        ScanFault.PACKED.unless(bytes <= UNPACKED, UNPACKED / MEGA);
    }
}
