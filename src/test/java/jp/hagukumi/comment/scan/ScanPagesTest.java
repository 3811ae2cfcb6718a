package jp.hagukumi.comment.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import jp.hagukumi.shared.Words;
import jp.hagukumi.workbook.Refusal;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file says of itself, its pages become pictures of bounded size, or it is refused with a sentence. */
class ScanPagesTest {

    private static final int BLACK_MAX = 60;
    private static final int WHITE_MIN = 200;

    static Stream<byte[]> goodFiles() {
        return Stream.of(
                ScanFiles.pdf(1),
                ScanFiles.png(1240, 1754),
                ScanFiles.jpeg(1240, 1754),
                ScanFiles.tiff("", 1, 1240, 1754),
                ScanFiles.tiff("CCITT T.6", 1, 1728, 2200),
                ScanFiles.tiff("Deflate", 1, 1240, 1754),
                ScanFiles.tiff("LZW", 1, 1240, 1754),
                ScanFiles.tiff("PackBits", 1, 1240, 1754),
                ScanFiles.tiledTiff(1240, 1754, 256));
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void drawsThePageAsItLooksOnPaper(byte[] file) throws IOException {
        BufferedImage page = drawn(file, 0, 700);

        assertThat(Math.max(page.getWidth(), page.getHeight())).isLessThanOrEqualTo(700);
        assertThat(brightness(page, 50, 10)).isLessThan(BLACK_MAX);
        assertThat(brightness(page, 50, 90)).isGreaterThan(WHITE_MIN);
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void aFileThatIsCutInTheMiddleIsRefused(byte[] file) {
        assertThat(faultOf(ScanFiles.cut(file, 60))).isIn(ScanFault.CUT, ScanFault.BROKEN);
    }

    @Test
    void countsThePagesOfAPdfAndOfATiff() {
        assertThat(count(ScanFiles.pdf(3))).isEqualTo(3);
        assertThat(count(ScanFiles.tiff("CCITT T.6", 4, 1728, 1100))).isEqualTo(4);
    }

    @Test
    void drawsTheLastPageOfATiffToo() throws IOException {
        BufferedImage page = drawn(ScanFiles.tiff("CCITT T.6", 4, 1728, 1100), 3, 400);

        assertThat(brightness(page, 50, 10)).isLessThan(BLACK_MAX);
    }

    @Test
    void turnsAPageToTheRight() throws IOException {
        try (ScanPages pages = ScanPages.open(ScanFiles.png(400, 800), "k1.png")) {
            BufferedImage turned = read(pages.draw(0, ScanLimits.READING, 1));

            assertThat(turned.getWidth()).isEqualTo(800);
            assertThat(brightness(turned, 95, 50)).isLessThan(BLACK_MAX);
            assertThat(brightness(turned, 10, 50)).isGreaterThan(WHITE_MIN);
        }
    }

    @Test
    void aLargeScanIsReadInPartsAndDrawnWithinTheSide() throws IOException {
        BufferedImage page = drawn(ScanFiles.tiff("CCITT T.6", 1, 9921, 7016), 0, ScanLimits.CLOSE);

        assertThat(page.getWidth()).isEqualTo(ScanLimits.CLOSE);
        assertThat(page.getHeight()).isBetween(1690, 1700);
    }

    @Test
    void aFaxWithFewLinesIsStretchedToItsPaper() throws IOException {
        byte[] fax = ScanFiles.tiff("CCITT T.4", 1, 1728, 1143);
        tag(fax, 282, 204);
        tag(fax, 283, 98);

        BufferedImage page = drawn(fax, 0, 1600);

        assertThat((double) page.getHeight() / page.getWidth()).isBetween(1.35, 1.40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>検体0001</body></html>", "MZ program", "PK\u0003\u0004", "GIF89a", "II+\u0000"})
    void whatIsNoneOfTheFourKindsIsRefusedWhateverItsNameSays(String content) {
        assertThat(faultOf(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(ScanFault.UNKNOWN_KIND);
    }

    @Test
    void theKindIsFoundFromTheBytesAndNotFromTheName() {
        try (ScanPages pages = ScanPages.open(ScanFiles.png(10, 10), "letter.pdf")) {
            assertThat(pages.kind()).isEqualTo(ScanKind.PNG);
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(faultOf(new byte[0])).isEqualTo(ScanFault.EMPTY);
    }

    @Test
    void aPngOfAHundredThousandDotsSquareIsRefusedBeforeItIsRead() {
        byte[] png = ScanFiles.png(10, 10);
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, 100_000).putInt(20, 100_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());

        assertThat(faultOf(png)).isEqualTo(ScanFault.TOO_MANY_DOTS);
    }

    @Test
    void aPngWithAnAlteredByteIsRefused() {
        byte[] png = ScanFiles.png(300, 300);
        png[png.length / 2] ^= 1;

        assertThat(faultOf(png)).isEqualTo(ScanFault.CUT);
    }

    @Test
    void aJpegThatIsLargerThanAnyScanIsRefusedByItsHead() {
        byte[] jpeg = ScanFiles.jpeg(20, 20);
        int frame = Bytes.find(jpeg, "", 0);
        while ((jpeg[frame] & 0xFF) != 0xFF || (jpeg[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 60_000).putShort(frame + 7, (short) 60_000);

        assertThat(faultOf(jpeg)).isEqualTo(ScanFault.TOO_MANY_DOTS);
    }

    @Test
    void aTiffThatSaysItIsLargerThanItsBytesIsRefused() {
        byte[] tiff = ScanFiles.tiff("", 1, 400, 400);
        tag(tiff, 256, 4000);
        tag(tiff, 257, 4000);

        assertThat(faultOf(tiff)).isEqualTo(ScanFault.CUT);
    }

    @Test
    void aTiffOfAHundredThousandDotsSquareIsRefused() {
        byte[] tiff = ScanFiles.tiff("CCITT T.6", 1, 400, 400);
        tag(tiff, 256, 100_000);
        tag(tiff, 257, 100_000);

        assertThat(faultOf(tiff)).isEqualTo(ScanFault.TOO_MANY_DOTS);
    }

    @Test
    void aTiffWhosePiecesLieBehindItsEndIsRefused() {
        // So low that it has one piece: what is said of it is not held against another number of them.
        byte[] tiff = ScanFiles.tiff("CCITT T.6", 1, 400, 8);
        tag(tiff, 279, tiff.length);

        assertThat(faultOf(tiff)).isEqualTo(ScanFault.CUT);
    }

    @Test
    void aTiffThatTellsTheLengthOfOneOfItsPiecesAloneIsRefused() {
        byte[] tiff = ScanFiles.tiff("CCITT T.6", 1, 400, 400);
        tag(tiff, 279, 1);

        assertThat(faultOf(tiff)).isEqualTo(ScanFault.CUT);
    }

    @Test
    void aPdfThatLacksNothingButItsEndIsRefused() {
        byte[] pdf = ScanFiles.pdf(1);

        assertThat(faultOf(Arrays.copyOf(pdf, Bytes.find(pdf, "startxref", 0)))).isEqualTo(ScanFault.CUT);
    }

    @Test
    void aJpegThatLacksNothingButItsEndIsRefused() {
        byte[] jpeg = ScanFiles.jpeg(600, 800);

        assertThat(faultOf(Arrays.copyOf(jpeg, jpeg.length - 2))).isEqualTo(ScanFault.CUT);
        assertThat(faultOf(ScanFiles.cut(jpeg, 60))).isEqualTo(ScanFault.CUT);
    }

    @Test
    void aTiffWithTilesLargerThanAnyScanIsRefused() {
        byte[] wide = ScanFiles.tiledTiff(400, 400, 64);
        tag(wide, 322, 100_000);
        tag(wide, 323, 100_000);
        byte[] heavy = ScanFiles.tiledTiff(400, 400, 64);
        rename(heavy, 282, 258, 64);
        tag(heavy, 322, 9_000);
        tag(heavy, 323, 9_000);

        assertThat(faultOf(wide)).isEqualTo(ScanFault.TOO_MANY_DOTS);
        assertThat(faultOf(heavy)).isEqualTo(ScanFault.PACKED);
    }

    @Test
    void aTiffThatHasTilesAndRowsOfStripsIsRefused() {
        byte[] both = ScanFiles.tiledTiff(400, 400, 64);
        // In the place of what says how wide a dot is: the reader asks for it before the height of tiles.
        rename(both, 282, 278, 2_000_000_000);

        assertThat(faultOf(both)).isEqualTo(ScanFault.BROKEN);
    }

    @Test
    void rowsOfStripsBeyondThePictureAreNoMoreThanThePicture() throws IOException {
        byte[] tiff = ScanFiles.tiff("PackBits", 1, 400, 100);
        byte[] whole = ScanFiles.tiff("PackBits", 1, 400, 8);
        tag(whole, 278, 2_000_000_000);

        assertThat(drawn(tiff, 0, 800).getHeight()).isEqualTo(100);
        assertThat(drawn(whole, 0, 800).getHeight()).isEqualTo(8);
    }

    @Test
    void aTiffWhosePagesLeadInACircleIsRefused() {
        byte[] tiff = ScanFiles.tiff("CCITT T.6", 1, 400, 400);
        ByteBuffer file = ordered(tiff);
        int table = file.getInt(4);
        file.putInt(table + 2 + 12 * file.getShort(table), table);

        assertThat(faultOf(tiff)).isEqualTo(ScanFault.CUT);
    }

    @Test
    void aPdfOfTenThousandPagesIsRefused() {
        byte[] pdf = ScanFiles.document(document -> {
            for (int i = 0; i < 10_000; i++) {
                document.addPage(new PDPage());
            }
        });

        assertThat(faultOf(pdf)).isEqualTo(ScanFault.TOO_MANY_PAGES);
    }

    @Test
    void aPdfThatOpensOnlyWithAPasswordIsRefused() {
        assertThat(faultOf(locked("geheim"))).isEqualTo(ScanFault.ENCRYPTED);
    }

    @Test
    void aPdfThatIsEncryptedWithoutAPasswordToOpenItIsRefusedToo() {
        assertThat(faultOf(locked(""))).isEqualTo(ScanFault.ENCRYPTED);
    }

    @Test
    void aPageOfTenMillionPointsIsDrawnWithinTheSide() throws IOException {
        byte[] pdf = ScanFiles.pdf(1, new PDRectangle(10_000_000, 10_000_000), 100, 100);

        BufferedImage page = drawn(pdf, 0, ScanLimits.CLOSE);

        assertThat(page.getWidth()).isLessThanOrEqualTo(ScanLimits.CLOSE);
        assertThat(page.getHeight()).isLessThanOrEqualTo(ScanLimits.CLOSE);
    }

    @Test
    void aPictureInAPdfThatSaysItIsHugeIsNotUnpacked() {
        byte[] pdf = ScanFiles.document(document -> {
            PDImageXObject picture = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(new byte[10]),
                    COSName.FLATE_DECODE,
                    100_000,
                    100_000,
                    8,
                    PDDeviceRGB.INSTANCE);
            page(document, content -> content.drawImage(picture, 0, 0, 500, 500));
        });

        assertThat(faultOfDrawing(pdf)).isEqualTo(ScanFault.TOO_MANY_DOTS);
    }

    @Test
    void aPdfInWhichLittlePacksVeryMuchIsRefusedBeforeItIsOpened() {
        byte[] pdf = ScanFiles.document(document -> packed(document, 1));

        assertThat(pdf.length).isLessThan(2_000_000);
        assertThat(faultOf(pdf)).isEqualTo(ScanFault.PACKED);
    }

    @Test
    void whatIsPackedTwiceIsUnpackedTwiceBeforeItIsBelieved() {
        byte[] pdf = ScanFiles.document(document -> packed(document, 2));

        assertThat(faultOf(pdf)).isEqualTo(ScanFault.PACKED);
    }

    /** Names as they may be written, each of a way to pack of which nobody can tell how much it will be. */
    @ParameterizedTest
    @ValueSource(strings = {"LZWDecode", "LZW", "RunLengthDecode", "RL", "ASCII85Decode", "A85", "Crypt"})
    void aPdfThatPacksInAnOutdatedWayIsRefusedHoweverItSaysSo(String way) {
        byte[] plain = ScanFiles.document(document -> contents(document, COSName.getPDFName(way)));
        byte[] list = ScanFiles.document(document -> {
            COSArray ways = new COSArray();
            ways.add(COSName.FLATE_DECODE);
            ways.add(COSName.getPDFName(way));
            contents(document, ways);
        });
        byte[] spelt = replaced(plain, "/" + way, "/#" + Integer.toHexString(way.charAt(0)) + way.substring(1));

        assertThat(faultOf(plain)).isEqualTo(ScanFault.UNKNOWN_PACKING);
        assertThat(faultOf(list)).isEqualTo(ScanFault.UNKNOWN_PACKING);
        assertThat(faultOf(spelt)).isEqualTo(ScanFault.UNKNOWN_PACKING);
    }

    @Test
    void aPdfThatSaysElsewhereHowItPacksIsJudgedByWhatStandsThere() {
        // What is compressed together hides the name from whoever looks at the bytes.
        byte[] pdf = ScanFiles.document(
                document -> contents(document, new COSObject(COSName.getPDFName("RunLengthDecode"))));

        assertThat(faultOf(pdf)).isEqualTo(ScanFault.UNKNOWN_PACKING);
    }

    @Test
    void aStreamThatIsNoPictureIsNotPackedAsOne() {
        byte[] fax = ScanFiles.document(document -> contents(document, COSName.CCITTFAX_DECODE));

        assertThat(faultOf(fax)).isEqualTo(ScanFault.UNKNOWN_PACKING);
    }

    @Test
    void aFaxInAPdfThatSaysItIsHugeIsNotUnpackedWhereverItSaysSo() {
        byte[] pdf = ScanFiles.document(document -> {
            PDImageXObject picture = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(new byte[10]),
                    COSName.CCITTFAX_DECODE,
                    100,
                    100,
                    1,
                    org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray.INSTANCE);
            COSDictionary parameters = new COSDictionary();
            parameters.setInt(COSName.COLUMNS, 2_000_000_000);
            COSArray several = new COSArray();
            several.add(parameters);
            picture.getCOSObject().setItem(COSName.DECODE_PARMS, several);
            page(document, content -> content.drawImage(picture, 0, 0, 500, 500));
        });

        assertThat(faultOf(pdf)).isEqualTo(ScanFault.PACKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[/Fl /Fl]", "/LZW", "[/A85 /LZW]", "/CCF /DP <</Columns 2000000000>>"})
    void aPictureWithinAPageIsNotUnpackedWhereNobodyKnowsHowMuchItWillBe(String ways) {
        String operators = "BI /W 10 /H 10 /BPC 1 /CS /G /F " + ways + " ID xxxxxxxxxx EI\n";
        byte[] pdf = ScanFiles.document(document -> written(document, operators, COSName.FLATE_DECODE));

        assertThat(faultOfDrawing(pdf)).isIn(ScanFault.UNKNOWN_PACKING, ScanFault.PACKED);
    }

    @Test
    void formsThatCallEachOtherWithoutEndComeToAnEnd() {
        byte[] pdf = ScanFiles.document(document -> {
            PDFormXObject inner = null;
            for (int level = 0; level < 12; level++) {
                PDFormXObject form = new PDFormXObject(document);
                form.setBBox(PDRectangle.A4);
                PDResources resources = new PDResources();
                String again = "0 0 10 10 re f\n";
                if (inner != null) {
                    again = ("/" + resources.add(inner).getName() + " Do\n").repeat(20);
                }
                form.setResources(resources);
                try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(again.getBytes(StandardCharsets.US_ASCII));
                }
                inner = form;
            }
            PDFormXObject outer = inner;
            page(document, content -> content.drawForm(outer));
        });

        try (ScanPages pages = ScanPages.open(pdf, "k1.pdf", Duration.ofSeconds(2))) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> pages.draw(0, 800, 0));
            assertThat(refusal.problem().kind()).isEqualTo(ScanFault.TOO_SLOW);
        }
    }

    @Test
    void scriptsInAPdfDoNothing() throws IOException {
        byte[] pdf = ScanFiles.document(document -> {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("while (true) {}"));
            page(document, content -> {
                content.addRect(0, 700, 595, 142);
                content.fill();
            });
        });

        assertThat(brightness(drawn(pdf, 0, 800), 50, 10)).isLessThan(BLACK_MAX);
    }

    @Test
    void textInAPdfIsDrawnToo() throws IOException {
        byte[] pdf = ScanFiles.document(document -> page(document, content -> {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 200);
            content.newLineAtOffset(20, 600);
            content.showText("IIIIIIII");
            content.endText();
        }));
        BufferedImage page = drawn(pdf, 0, 800);

        assertThat(Stream.iterate(0, x -> x < 100, x -> x + 1).mapToInt(x -> brightness(page, x, 20)))
                .anyMatch(light -> light < BLACK_MAX);
    }

    @Test
    void aPictureWhosePackingIsNotReadIsNoEmptyPage() {
        byte[] pdf = ScanFiles.document(document -> {
            PDImageXObject picture = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(new byte[100]),
                    COSName.JBIG2_DECODE,
                    100,
                    100,
                    1,
                    org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray.INSTANCE);
            page(document, content -> content.drawImage(picture, 0, 0, 500, 500));
        });

        assertThat(faultOfDrawing(pdf)).isEqualTo(ScanFault.UNKNOWN_PACKING);
    }

    @Test
    void nothingOfAPictureInsideAPdfPassesThroughAFile() throws IOException {
        byte[] jpeg = ScanFiles.jpeg(600, 800);
        byte[] pdf = ScanFiles.document(document -> {
            PDImageXObject picture = PDImageXObject.createFromByteArray(document, jpeg, "k1");
            page(document, content -> content.drawImage(picture, 0, 0, 595, 842));
        });
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        Files.createDirectories(folder);

        drawn(pdf, 0, 800);

        assertThat(ImageIO.getUseCache()).isFalse();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(file -> file.startsWith("imageio"));
        }
    }

    @Test
    void aPageThatTakesTooLongIsGivenUp() {
        byte[] pdf = ScanFiles.pdf(1);

        assertThatThrownBy(() -> ScanPages.open(pdf, "k1.pdf", Duration.ZERO))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().kind()).isEqualTo(ScanFault.TOO_SLOW));
    }

    @Test
    void aPageThatIsNotThereIsRefused() {
        try (ScanPages pages = ScanPages.open(ScanFiles.pdf(2), "k1.pdf")) {
            assertThatThrownBy(() -> pages.draw(2, 800, 0)).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @EnumSource(ScanFault.class)
    void everyFaultHasASentenceInBothLanguages(ScanFault fault) {
        for (Locale language : List.of(Words.JAPANESE, Words.ENGLISH)) {
            assertThat(Words.in(language).say(fault.key(), "", "", "", "k1.pdf", "", 200))
                    .isNotBlank()
                    .doesNotContain("ScanFault");
        }
    }

    /** A page whose content says that it is packed like this. */
    private static void contents(PDDocument document, COSBase ways) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
            out.write(new byte[100]);
        }
        stream.getCOSObject().setItem(COSName.FILTER, ways);
        page.setContents(stream);
    }

    private static void written(PDDocument document, String operators, COSName way) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(way)) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
    }

    /** Where what stands there becomes longer, a reader finds its way all the same: it looks for the objects. */
    private static byte[] replaced(byte[] file, String what, String by) {
        return new String(file, StandardCharsets.ISO_8859_1).replace(what, by).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] locked(String password) {
        return ScanFiles.document(document -> {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        });
    }

    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    private static void page(PDDocument document, Drawing drawing) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            drawing.on(content);
        }
    }

    /** A hundred million zeros, packed and packed again, as the content of a page. */
    private static void packed(PDDocument document, int times) throws IOException {
        byte[] content = new byte[100_000_000];
        for (int i = 0; i < times; i++) {
            byte[] inner = content;
            content = ScanFiles.written(out -> {
                try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
                    packing.write(inner);
                }
            });
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDStream stream = new PDStream(document);
        COSStream raw = stream.getCOSObject();
        try (OutputStream out = raw.createRawOutputStream()) {
            out.write(content);
        }
        raw.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        raw.setItem(COSName.LENGTH, COSInteger.get(content.length));
        page.setContents(stream);
    }

    private static ByteBuffer ordered(byte[] tiff) {
        return ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    /** Lets the first page of a TIFF say something else. */
    private static void tag(byte[] tiff, int number, int value) {
        ByteBuffer file = ordered(tiff);
        int table = file.getInt(4);
        for (int i = 0; i < file.getShort(table); i++) {
            int at = table + 2 + 12 * i;
            if ((file.getShort(at) & 0xFFFF) == number) {
                int type = file.getShort(at + 2);
                if (type == 5) {
                    file.putInt(file.getInt(at + 8), value).putInt(file.getInt(at + 8) + 4, 1);
                } else {
                    file.putShort(at + 2, (short) 4).putInt(at + 4, 1).putInt(at + 8, value);
                }
                return;
            }
        }
        throw new IllegalStateException("no tag " + number);
    }

    private static void rename(byte[] tiff, int number, int to, int value) {
        tag(tiff, number, value);
        ByteBuffer file = ordered(tiff);
        int table = file.getInt(4);
        for (int i = 0; i < file.getShort(table); i++) {
            int at = table + 2 + 12 * i;
            if ((file.getShort(at) & 0xFFFF) == number) {
                file.putShort(at, (short) to)
                        .putShort(at + 2, (short) 4)
                        .putInt(at + 4, 1)
                        .putInt(at + 8, value);
            }
        }
    }

    private static int count(byte[] file) {
        try (ScanPages pages = ScanPages.open(file, "k1")) {
            return pages.count();
        }
    }

    private static BufferedImage drawn(byte[] file, int page, int side) throws IOException {
        try (ScanPages pages = ScanPages.open(file, "k1")) {
            return read(pages.draw(page, side, 0));
        }
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** At a place in percent of width and height. */
    private static int brightness(BufferedImage page, int x, int y) {
        int rgb = page.getRGB(page.getWidth() * x / 100, page.getHeight() * y / 100);
        return ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
    }

    /** Why a file is refused when it is opened or its first page drawn. */
    private static Object faultOf(byte[] file) {
        return catchThrowableOfType(Refusal.class, () -> drawn(file, 0, 800))
                .problem()
                .kind();
    }

    private static Object faultOfDrawing(byte[] file) {
        try (ScanPages pages = ScanPages.open(file, "k1.pdf")) {
            return catchThrowableOfType(Refusal.class, () -> pages.draw(0, 800, 0))
                    .problem()
                    .kind();
        }
    }
}
