package jp.hagukumi.comment.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** A PDF: its pages are drawn, nothing else of it is looked at. */
final class PdfPages implements PageSource {

    /** Up to how many dots of the picture a dot of the paper becomes; a stamp does not fill a screen. */
    private static final float ENLARGED_MAX = 8;

    private final PDDocument document;
    private final Deadline deadline;

    private PdfPages(PDDocument document, Deadline deadline) {
        this.document = document;
        this.deadline = deadline;
    }

    static PdfPages open(byte[] bytes, Deadline deadline) throws IOException {
        PdfFile.check(bytes, deadline);
        PDDocument document = load(bytes, deadline);
        try {
            ScanFault.ENCRYPTED.unless(!document.isEncrypted());
            PdfStreams.check(document.getDocument(), deadline);
            int count = document.getNumberOfPages();
            ScanFault.BROKEN.unless(count > 0);
            ScanFault.TOO_MANY_PAGES.unless(count <= ScanLimits.PAGES, ScanLimits.PAGES);
            return new PdfPages(document, deadline);
        } catch (RuntimeException | IOException refused) {
            document.close();
            throw refused;
        }
    }

    private static PDDocument load(byte[] bytes, Deadline deadline) throws IOException {
        try {
            return Loader.loadPDF(new TimedBytes(bytes, deadline), IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException locked) {
            throw ScanFault.ENCRYPTED.found();
        }
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public BufferedImage draw(int page, int side) throws IOException {
        PDRectangle paper = document.getPage(page).getCropBox();
        float longer = Math.max(paper.getWidth(), paper.getHeight());
        ScanFault.BROKEN.unless(Float.isFinite(longer) && paper.getWidth() > 0 && paper.getHeight() > 0);
        PDFRenderer renderer = new CarefulRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(page, Math.min(side / longer, ENLARGED_MAX), ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private final class CarefulRenderer extends PDFRenderer {

        CarefulRenderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            PageDrawer drawer = new CarefulDrawer(parameters, deadline);
            drawer.setAnnotationFilter(getAnnotationsFilter());
            return drawer;
        }
    }

    /** The file's bytes for as long as there is time. */
    private static final class TimedBytes extends RandomAccessReadBuffer {

        private final Deadline deadline;

        TimedBytes(byte[] bytes, Deadline deadline) {
            super(bytes);
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            deadline.check();
            return super.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            deadline.check();
            return super.read(into, offset, length);
        }

        @Override
        public RandomAccessReadView createView(long begin, long length) throws IOException {
            return new RandomAccessReadView(this, begin, length);
        }
    }
}
