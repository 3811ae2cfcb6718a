package jp.hagukumi.comment.scan;

import java.awt.Color;
import java.awt.Paint;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/**
 * Draws a page as a scanner makes it: pictures and text. Patterns, gradients and layers of transparency, with which a
 * small file can ask for any amount of work, are drawn plain.
 */
final class CarefulDrawer extends PageDrawer {

    /** A picture within the text of a page is meant to be tiny. */
    private static final int INLINE_MAX = 64 * 1024;

    private static final int BYTE = 8;

    private final Deadline deadline;

    CarefulDrawer(PageDrawerParameters parameters, Deadline deadline) throws IOException {
        super(parameters);
        this.deadline = deadline;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        byte[] inline = operator.getImageData();
        ScanFault.PACKED.unless(inline == null || inline.length <= INLINE_MAX, 1);
        if (operator.getImageParameters() != null) {
            PdfStreams.checkInline(operator.getImageParameters());
        }
        super.processOperator(operator, operands);
        if (operator.getName().equals("gs")) {
            getGraphicsState().setSoftMask(null);
        }
    }

    /** A page without its picture would look like an empty sheet. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException broken) throws IOException {
        if (broken instanceof MissingImageReaderException) {
            throw ScanFault.UNKNOWN_PACKING.found();
        }
        if (operator.getName().equals("Do") || operator.getName().equals("BI")) {
            throw broken;
        }
        super.operatorException(operator, operands, broken);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        check(image);
        if (image instanceof PDImageXObject object) {
            checkIfThere(object.getSoftMask());
            checkIfThere(object.getMask());
        }
        super.drawImage(image);
        deadline.check();
    }

    private static void checkIfThere(@Nullable PDImageXObject mask) throws IOException {
        if (mask != null) {
            check(mask);
        }
    }

    private static void check(PDImage image) throws IOException {
        long width = image.getWidth();
        long height = image.getHeight();
        ScanLimits.requirePicture(width, height);
        int colours = image.isStencil() ? 1 : image.getColorSpace().getNumberOfComponents();
        ScanLimits.requireUnpacked((width * image.getBitsPerComponent() * colours + BYTE - 1) / BYTE * height);
        List<String> filters = filters(image);
        ScanFault.UNKNOWN_PACKING.unless(filters.size() <= 2);
        if (filters.stream().anyMatch(PdfStreams.JPEG::contains)) {
            checkJpeg(image);
        }
        if (filters.stream().anyMatch(PdfStreams.FAX::contains)) {
            PdfStreams.checkFax(image.getCOSObject());
        }
    }

    private static List<String> filters(PDImage image) {
        if (image instanceof PDInlineImage inline) {
            List<String> filters = inline.getFilters();
            return filters == null ? List.of() : filters;
        }
        return image instanceof PDImageXObject object
                ? object.getStream().getFilters().stream().map(COSName::getName).toList()
                : List.of();
    }

    /** Its own head counts, whatever the page says of it. */
    private static void checkJpeg(PDImage image) throws IOException {
        try (InputStream in = image.createInputStream(List.copyOf(PdfStreams.JPEG))) {
            byte[] jpeg = in.readAllBytes();
            ScanFault.BROKEN.unless(
                    ScanKind.of(jpeg).filter(ScanKind.JPEG::equals).isPresent());
            long dots = JpegFile.check(jpeg);
            int colours = image.getColorSpace().getNumberOfComponents();
            ScanLimits.requireUnpacked(dots * colours);
        }
    }

    @Override
    protected Paint getPaint(PDColor color) throws IOException {
        return color.getColorSpace() instanceof PDPattern ? Color.LIGHT_GRAY : super.getPaint(color);
    }

    @Override
    public void shadingFill(COSName name) {
        // Nothing: no letter is written in it.
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        showForm(group);
    }
}
