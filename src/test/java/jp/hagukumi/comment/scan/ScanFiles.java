package jp.hagukumi.comment.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Scanned letters as tests need them: white sheets with a black bar at the top, each page's a little longer. */
public final class ScanFiles {

    private ScanFiles() {}

    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    static BufferedImage sheet(int width, int height, int type) {
        BufferedImage sheet = new BufferedImage(width, height, type);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, width, height / 4);
        pen.dispose();
        return sheet;
    }

    public static byte[] png(int width, int height) {
        return image("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return image("jpeg", width, height);
    }

    private static byte[] image(String format, int width, int height) {
        return written(out -> ImageIO.write(sheet(width, height, BufferedImage.TYPE_INT_RGB), format, out));
    }

    /** Pages in black and white, packed as fax machines do, or not at all. */
    public static byte[] tiff(String packing, int pages, int width, int height) {
        return written(out -> {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (!packing.isEmpty()) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionType(packing);
            }
            try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
                writer.setOutput(to);
                writer.prepareWriteSequence(null);
                for (int page = 0; page < pages; page++) {
                    writer.writeToSequence(
                            new IIOImage(sheet(width, height, BufferedImage.TYPE_BYTE_BINARY), null, null), how);
                }
                writer.endWriteSequence();
            }
            writer.dispose();
        });
    }

    /** A page in black and white in tiles of that side. */
    static byte[] tiledTiff(int width, int height, int side) {
        return written(out -> {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType("PackBits");
            how.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
            how.setTiling(side, side, 0, 0);
            try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
                writer.setOutput(to);
                writer.write(null, new IIOImage(sheet(width, height, BufferedImage.TYPE_BYTE_BINARY), null, null), how);
            }
            writer.dispose();
        });
    }

    /** Sheets of A4 with a picture each. */
    public static byte[] pdf(int pages) {
        return pdf(pages, PDRectangle.A4, 800, 1100);
    }

    static byte[] pdf(int pages, PDRectangle paper, int width, int height) {
        return document(document -> {
            var picture = LosslessFactory.createFromImage(document, sheet(width, height, BufferedImage.TYPE_INT_RGB));
            for (int page = 0; page < pages; page++) {
                PDPage sheet = new PDPage(paper);
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(picture, 0, 0, paper.getWidth(), paper.getHeight());
                }
            }
        });
    }

    /** What is put into a document. */
    interface Content {
        void into(PDDocument document) throws IOException;
    }

    static byte[] document(Content content) {
        return written(out -> {
            try (PDDocument document = new PDDocument()) {
                content.into(document);
                document.save(out);
            }
        });
    }

    /** A page whose content is that many zeros, packed. */
    public static byte[] bomb(int bytes) {
        return document(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            page.setContents(new PDStream(document, new ByteArrayInputStream(new byte[bytes]), COSName.FLATE_DECODE));
        });
    }

    public static byte[] cut(byte[] file, int percent) {
        return java.util.Arrays.copyOf(file, file.length * percent / 100);
    }
}
