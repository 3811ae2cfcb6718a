package jp.hagukumi.comment.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import javax.imageio.ImageIO;
import jp.hagukumi.workbook.Refusal;

/**
 * A scanned letter, opened: how many pages it has, and a picture of each whose size is bounded whatever the file says.
 * Nothing of it is carried out (scripts, actions, links), nothing is fetched for it, and no byte of it touches the disk.
 *
 * <p>A file that is not what it should be is refused with a sentence ({@link Refusal}) before memory is spent on it.
 */
public final class ScanPages implements AutoCloseable {

    static {
        // Pictures inside of a PDF would pass through files in the clear.
        ImageIO.setUseCache(false);
        // PDFBox notes there which fonts the machine has; it would take the home folder of the system's user.
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }

    private static final int TRIED_OUT = 200;

    private final String name;
    private final ScanKind kind;
    private final Deadline deadline;
    private final PageSource pages;

    private ScanPages(String name, ScanKind kind, Deadline deadline, PageSource pages) {
        this.name = name;
        this.kind = kind;
        this.deadline = deadline;
        this.pages = pages;
    }

    /**
     * Opens a file.
     *
     * @param name what the user calls it, for the sentence
     */
    public static ScanPages open(byte[] bytes, String name) {
        return open(bytes, name, ScanLimits.TIME);
    }

    /**
     * Takes the bytes that somebody brings, and no more than a scan has.
     *
     * @param name what the user calls the file, for the sentence
     */
    public static byte[] read(InputStream content, String name) throws IOException {
        byte[] bytes = content.readNBytes(ScanLimits.BYTES + 1);
        if (bytes.length > ScanLimits.BYTES) {
            throw ScanFault.TOO_LARGE.of(name, ScanLimits.BYTES / (1024 * 1024));
        }
        return bytes;
    }

    static ScanPages open(byte[] bytes, String name, Duration time) {
        if (bytes.length == 0) {
            throw ScanFault.EMPTY.of(name);
        }
        ScanKind kind = ScanKind.of(bytes).orElseThrow(() -> ScanFault.UNKNOWN_KIND.of(name));
        Deadline deadline = new Deadline(time);
        return carefully(name, () -> {
            PageSource pages = switch (kind) {
                case PDF -> PdfPages.open(bytes, deadline);
                case PNG -> ImagePages.ofPng(bytes, deadline);
                case JPEG -> ImagePages.ofJpeg(bytes, deadline);
                case TIFF -> ImagePages.ofTiff(bytes, deadline);
            };
            return new ScanPages(name, kind, deadline, pages);
        });
    }

    public ScanKind kind() {
        return kind;
    }

    public int count() {
        return pages.count();
    }

    /** Draws the first page and the last: a file that is brought must show what it has. */
    public void tryOut() {
        draw(0, TRIED_OUT, 0);
        if (count() > 1) {
            draw(count() - 1, TRIED_OUT, 0);
        }
    }

    /**
     * Draws a page as PNG.
     *
     * @param page from 0
     * @param side how many dots its longer side has at most; {@link ScanLimits#READING} or {@link ScanLimits#CLOSE}
     * @param turns by how many quarters it is turned to the right
     */
    public byte[] draw(int page, int side, int turns) {
        deadline.begin();
        return carefully(name, () -> {
            ScanFault.BROKEN.unless(page >= 0 && page < count());
            BufferedImage drawn = fitted(pages.draw(page, side), side, turns);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", png);
            return png.toByteArray();
        });
    }

    /** The picture within the side, turned, on white. */
    private static BufferedImage fitted(BufferedImage drawn, int side, int turns) {
        double scale = Math.min(1, (double) side / Math.max(drawn.getWidth(), drawn.getHeight()));
        int width = Math.max(1, (int) Math.round(drawn.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(drawn.getHeight() * scale));
        boolean across = Math.floorMod(turns, 2) == 1;
        BufferedImage fitted =
                new BufferedImage(across ? height : width, across ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = fitted.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, fitted.getWidth(), fitted.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.translate(fitted.getWidth() / 2.0, fitted.getHeight() / 2.0);
        pen.rotate(Math.PI / 2 * turns);
        pen.translate(-width / 2.0, -height / 2.0);
        pen.drawImage(drawn, 0, 0, width, height, null);
        pen.dispose();
        return fitted;
    }

    /** What reads a file of which nothing is known to be true. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T carefully(String name, Reading<T> reading) {
        try {
            return reading.read();
        } catch (ScanFault.Found found) {
            throw found.in(name);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // Readers of pictures fail in many ways; none of them may be more than a page that is not shown.
            throw ScanFault.BROKEN.of(name, broken);
        }
    }

    @Override
    public void close() {
        try {
            pages.close();
        } catch (IOException ignored) {
            // It was only read.
        }
    }
}
