package jp.hagukumi.comment.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * How the streams of a PDF are packed, once it is known what its objects are: a name may be spelt in many ways, or stand in
 * another object. Only what scanners and printing programs write is unpacked, and only as far as it is bounded.
 */
final class PdfStreams {

    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");
    static final Set<String> JPEG = Set.of("DCTDecode", "DCT");
    static final Set<String> FAX = Set.of("CCITTFaxDecode", "CCF");

    /** These two are not unpacked at all. */
    private static final Set<String> OTHER_PICTURES = Set.of("JBIG2Decode", "JPXDecode");

    /** As letters, which makes it no larger; pictures within the text of a page are written so. */
    private static final Set<String> LETTERS = Set.of("ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");

    private static final int FILTERS_MAX = 2;
    private static final int BYTE = 8;

    /** Of a fax that says nothing else. */
    private static final int FAX_COLUMNS = 1728;

    private PdfStreams() {}

    /** Looks at every object: which of them a page will ask for, nobody knows before. */
    static void check(COSDocument document, Deadline deadline) throws IOException {
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            deadline.check();
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                check(stream);
            }
        }
    }

    private static void check(COSStream stream) throws IOException {
        List<String> filters = filters(stream.getDictionaryObject(COSName.FILTER, COSName.F));
        ScanFault.UNKNOWN_PACKING.unless(filters.size() <= FILTERS_MAX);
        boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        for (String filter : filters) {
            ScanFault.UNKNOWN_PACKING.unless(FLATE.contains(filter) || (picture && isOfPictures(filter)));
        }
        if (filters.stream().anyMatch(FAX::contains)) {
            checkFax(stream);
        }
        if (filters.stream().anyMatch(JPEG::contains)) {
            checkJpeg(stream);
        }
    }

    private static boolean isOfPictures(String filter) {
        return JPEG.contains(filter) || FAX.contains(filter) || OTHER_PICTURES.contains(filter);
    }

    /** What lies within the text of a page is unpacked before anybody asks for it. */
    static void checkInline(COSDictionary image) {
        List<String> filters = filters(image.getDictionaryObject(COSName.FILTER, COSName.F));
        List<String> growing =
                filters.stream().filter(filter -> !LETTERS.contains(filter)).toList();
        ScanFault.UNKNOWN_PACKING.unless(filters.size() <= FILTERS_MAX
                && growing.size() <= 1
                && growing.stream()
                        .allMatch(filter -> FLATE.contains(filter) || JPEG.contains(filter) || FAX.contains(filter)));
        if (growing.stream().anyMatch(FAX::contains)) {
            checkFax(image);
        }
    }

    private static List<String> filters(@Nullable COSBase said) {
        List<String> filters = new ArrayList<>();
        if (said instanceof COSName name) {
            filters.add(name.getName());
        } else if (said instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                ScanFault.BROKEN.unless(several.getObject(i) instanceof COSName);
                filters.add(((COSName) several.getObject(i)).getName());
            }
        } else {
            ScanFault.BROKEN.unless(said == null);
        }
        return filters;
    }

    /** Its parameters say how large it becomes. */
    static void checkFax(COSDictionary image) {
        long height = Math.max(image.getLong(COSName.HEIGHT, 1), image.getLong(COSName.H, 1));
        COSBase said = image.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (said instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                checkFax(several.getObject(i), height);
            }
        } else {
            checkFax(said, height);
        }
    }

    private static void checkFax(@Nullable COSBase said, long height) {
        long columns = FAX_COLUMNS;
        long rows = 0;
        if (said instanceof COSDictionary parameters) {
            columns = parameters.getLong(COSName.COLUMNS, FAX_COLUMNS);
            rows = parameters.getLong(COSName.ROWS, 0);
        }
        ScanFault.BROKEN.unless(columns > 0 && rows >= 0);
        long lines = Math.max(1, Math.max(rows, height));
        ScanFault.PACKED.unless(
                columns / BYTE <= ScanLimits.UNPACKED && lines <= ScanLimits.UNPACKED, ScanLimits.UNPACKED >> 20);
        ScanLimits.requireUnpacked(columns / BYTE * lines);
    }

    /** A page of which the picture ends too early is told when it is drawn; how large it is, is told now. */
    private static void checkJpeg(COSStream stream) throws IOException {
        try (InputStream in = new PDStream(stream).createInputStream(List.copyOf(JPEG))) {
            JpegFile.check(in.readAllBytes());
        } catch (ScanFault.Found found) {
            if (found.fault() == ScanFault.TOO_MANY_DOTS || found.fault() == ScanFault.PACKED) {
                throw found;
            }
        }
    }
}
