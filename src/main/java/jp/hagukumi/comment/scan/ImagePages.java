package jp.hagukumi.comment.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Pictures: PNG and JPEG have one page, TIFF several. Of large ones only every n-th dot is read. */
final class ImagePages implements PageSource {

    /** From a picture that is larger than wanted by about this factor a smooth smaller one is made. */
    private static final int FINER = 2;

    private final String format;
    private final byte[] bytes;
    private final List<Double> stretches;
    private final Deadline deadline;

    private ImagePages(String format, byte[] bytes, List<Double> stretches, Deadline deadline) {
        this.format = format;
        this.bytes = bytes;
        this.stretches = stretches;
        this.deadline = deadline;
    }

    static ImagePages ofPng(byte[] bytes, Deadline deadline) {
        return new ImagePages("png", PngFile.checked(bytes), List.of(1.0), deadline);
    }

    static ImagePages ofJpeg(byte[] bytes, Deadline deadline) {
        JpegFile.check(bytes);
        return new ImagePages("jpeg", bytes, List.of(1.0), deadline);
    }

    static ImagePages ofTiff(byte[] bytes, Deadline deadline) {
        return new ImagePages("tiff", bytes, TiffFile.check(bytes), deadline);
    }

    @Override
    public int count() {
        return stretches.size();
    }

    @Override
    public BufferedImage draw(int page, int side) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, false, true);
            int width = reader.getWidth(page);
            int height = reader.getHeight(page);
            ScanLimits.requirePicture(width, height);
            ImageReadParam how = reader.getDefaultReadParam();
            int every = Math.max(1, Math.round((float) Math.max(width, height) / (FINER * side)));
            how.setSourceSubsampling(every, every, 0, 0);
            reader.addIIOReadProgressListener(new Watch());
            BufferedImage read = reader.read(page, how);
            deadline.check();
            return asOnPaper(read, stretches.get(page), FINER * side);
        } finally {
            reader.dispose();
        }
    }

    /** A fax has fewer lines than dots in a line. */
    private static BufferedImage asOnPaper(BufferedImage read, double stretch, int max) {
        if (Math.abs(stretch - 1) < 0.05) {
            return read;
        }
        double fit = Math.min(1, max / Math.max(read.getWidth(), read.getHeight() * stretch));
        int width = Math.max(1, (int) Math.round(read.getWidth() * fit));
        int height = Math.max(1, (int) Math.round(read.getHeight() * stretch * fit));
        BufferedImage stretched = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = stretched.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return stretched;
    }

    @Override
    public void close() {
        // There is nothing but memory.
    }

    /** Stops reading when the time is over. */
    private final class Watch implements IIOReadProgressListener {

        @Override
        public void imageProgress(ImageReader source, float percentage) {
            if (deadline.isOver()) {
                source.abort();
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}
