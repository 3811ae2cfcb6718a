package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookAssert.NAME;
import static jp.hagukumi.plan.WorkbookAssert.reading;
import static jp.hagukumi.plan.WorkbookAssert.refused;
import static jp.hagukumi.plan.WorkbookAssert.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hagukumi.workbook.FileLimits;
import jp.hagukumi.workbook.FileProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are refused before any cell is looked at. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WorkbookFileTest {

    private static final String TYPES = "[Content_Types].xml";
    private static final String ELEMENTS = "xl/worksheets/sheet2.xml";
    private static final byte[] COMPOUND = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private final byte[] right = new TestWorkbook().bytes();

    @Test
    void refusesAnEmptyFile() {
        refused(new byte[0], FileProblem.EMPTY_FILE, NAME);
    }

    @Test
    void refusesAnyBytesThatAreNoWorkbook() {
        refused("題名,担当課\n".getBytes(StandardCharsets.UTF_8), FileProblem.NOT_A_WORKBOOK, NAME);
        refused(new byte[] {'P'}, FileProblem.NOT_A_WORKBOOK, NAME);
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        refused(noise, FileProblem.NOT_A_WORKBOOK, NAME);
    }

    @Test
    void refusesAZipThatIsNoWorkbook() {
        refused(TestWorkbook.pack(Map.of("memo.txt", new byte[10])), FileProblem.NOT_A_WORKBOOK, NAME);
        refused(
                TestWorkbook.rewritten(right, TYPES, xml -> xml.replace("spreadsheetml.sheet.main", "wordprocessing")),
                FileProblem.NOT_A_WORKBOOK,
                NAME);
    }

    @Test
    void refusesAWorkbookThatIsCutOff() {
        refused(java.util.Arrays.copyOf(right, right.length / 2), FileProblem.DAMAGED, NAME);
    }

    @Test
    void refusesAnyDamageWithoutFailing() {
        Random random = new Random(42);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = right.clone();
            for (int n = random.nextInt(8); n >= 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(reading(damaged)).isNotNull();
        }
    }

    @Test
    void refusesASheetWithoutAName() {
        refused(
                TestWorkbook.rewritten(
                        right, "xl/workbook.xml", xml -> xml.replaceFirst("<sheet name=", "<sheet nama=")),
                FileProblem.DAMAGED,
                NAME);
    }

    @Test
    void refusesAnyDamageInsideAPartWithoutFailing() {
        Random random = new Random(43);
        for (String part : new String[] {ELEMENTS, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", TYPES}) {
            byte[] content = TestWorkbook.parts(right).get(part);
            for (int i = 0; i < 60; i++) {
                byte[] damaged = content.clone();
                int at = random.nextInt(damaged.length);
                damaged[at] = (byte) (random.nextBoolean() ? random.nextInt(32, 127) : random.nextInt());
                assertThat(reading(TestWorkbook.with(right, part, damaged))).isNotNull();
            }
        }
    }

    @Test
    void tellsAnEncryptedWorkbookFromAnOldOne() {
        refused(compound("EncryptedPackage"), FileProblem.ENCRYPTED, NAME);
        refused(compound("Workbook"), FileProblem.LEGACY_WORKBOOK, NAME);
    }

    @Test
    void refusesAZipWithAPassword() {
        byte[] encrypted = right.clone();
        for (int i = 0; i < encrypted.length - 10; i++) {
            if (encrypted[i] == 'P' && encrypted[i + 1] == 'K' && encrypted[i + 2] == 1 && encrypted[i + 3] == 2) {
                encrypted[i + 8] |= 1;
            }
        }

        refused(encrypted, FileProblem.ENCRYPTED, NAME);
    }

    @Test
    void refusesAMacroWhateverTheFileIsCalled() {
        refused(TestWorkbook.with(right, "xl/vbaProject.bin", new byte[] {1}), FileProblem.MACRO, NAME);
        refused(TestWorkbook.with(right, "xl/macrosheets/sheet1.xml", "<x/>".getBytes()), FileProblem.MACRO, NAME);
        refused(
                TestWorkbook.rewritten(
                        right,
                        TYPES,
                        xml -> xml.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                FileProblem.MACRO,
                NAME);
        refused(
                TestWorkbook.rewritten(
                        right,
                        TYPES,
                        xml -> xml.replace(
                                "</Types>",
                                "<Override PartName=\"/xl/harmless.dat\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")),
                FileProblem.MACRO,
                NAME);
    }

    @Test
    void refusesAFileOverItsSize() {
        refused(new byte[(int) FileLimits.FILE_BYTES + 1], FileProblem.FILE_TOO_LARGE, NAME, "20");
    }

    @Test
    void refusesAPartThatInflatesTooFarForItsSize() {
        refused(
                TestWorkbook.with(right, "xl/media/a.bin", new byte[2_000_000]),
                FileProblem.INFLATES_TOO_FAR,
                "xl/media/a.bin",
                "64");
    }

    @Test
    void refusesPartsThatInflateTooFarTogether() throws IOException {
        byte[] half = new byte[1_000];
        new Random(2).nextBytes(half);
        half[0] = 'x';
        Map<String, byte[]> parts = new TreeMap<>(TestWorkbook.parts(right));
        for (int i = 0; i < 70; i++) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int block = 0; block < 1_000; block++) {
                half[1 + block % (half.length - 1)]++;
                content.write(half);
            }
            parts.put("xl/media/%02d.bin".formatted(i), content.toByteArray());
        }

        refused(TestWorkbook.pack(parts), FileProblem.INFLATES_TOO_FAR, "xl/media/", "64");
    }

    @Test
    void doesNotBelieveTheSizesThatAZipDeclares() {
        byte[] bomb = TestWorkbook.with(right, "xl/media/a.bin", new byte[200_000_000]);
        for (int i = 0; i < bomb.length - 46; i++) {
            if (bomb[i] == 'P' && bomb[i + 1] == 'K' && bomb[i + 2] == 1 && bomb[i + 3] == 2) {
                ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN).putInt(i + 24, 10);
            }
        }

        refused(bomb, FileProblem.INFLATES_TOO_FAR, "xl/media/a.bin");
    }

    @Test
    void refusesTooManyPartsBeforeOpeningTheZip() throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(TestWorkbook.parts(right));
        for (int i = 0; i < 500; i++) {
            parts.put("xl/media/" + i, new byte[0]);
        }

        refused(TestWorkbook.pack(parts), FileProblem.TOO_MANY_PARTS, NAME, "500");
    }

    @Test
    void refusesTheSamePartTwice() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : TestWorkbook.parts(right).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("XL/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
        }

        refused(out.toByteArray(), FileProblem.DAMAGED, "XL/workbook.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            })
    void refusesDocumentTypes(String type) {
        byte[] attack = TestWorkbook.rewritten(
                right,
                ELEMENTS,
                xml -> xml.replace("<worksheet", type + "<worksheet").replaceFirst("<v>[^<]*", "<v>&e;"));

        refused(attack, FileProblem.DAMAGED, ELEMENTS);
    }

    @Test
    void refusesAnotherEncodingThanUtf8() {
        byte[] utf16 = new String(TestWorkbook.parts(right).get(ELEMENTS), StandardCharsets.UTF_8)
                .replace("UTF-8", "UTF-16")
                .getBytes(StandardCharsets.UTF_16);
        refused(TestWorkbook.with(right, ELEMENTS, utf16), FileProblem.DAMAGED, ELEMENTS);
        refused(
                TestWorkbook.rewritten(right, ELEMENTS, xml -> xml.replace("UTF-8", "Shift_JIS")),
                FileProblem.DAMAGED,
                ELEMENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZ3\"><v>1</v></c>",
                "<c x=\" r='A1'\" r = \"ZZZZZZ3\"><v>1</v></c>",
                "<c xmlns:y=\"u\" y:r=\"ZZZZZZ3\"><v>1</v></c>"
            })
    void refusesACellFarToTheRightForWhichRoomWouldBeMade(String cell) {
        refused(
                TestWorkbook.rewritten(right, ELEMENTS, xml -> xml.replaceFirst("</row>", cell + "</row>")),
                FileProblem.DAMAGED,
                ELEMENTS);
    }

    @Test
    void refusesARowWiderThanASheet() {
        refused(
                TestWorkbook.rewritten(
                        right, ELEMENTS, xml -> xml.replaceFirst("</row>", "<c/>".repeat(16_400) + "</row>")),
                FileProblem.DAMAGED,
                ELEMENTS);
    }

    @Test
    void refusesATextLongerThanACellCanHold() {
        refused(
                TestWorkbook.rewritten(
                        right,
                        "xl/sharedStrings.xml",
                        xml -> xml.replaceFirst("<si>", "<si><t>" + "<![CDATA[>]]>a".repeat(60_000) + "</t>")),
                FileProblem.DAMAGED,
                "xl/sharedStrings.xml");
    }

    @Test
    void refusesMoreSharedTextThanFitsInMemory() {
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < 310_000; i++) {
            texts.append("<si><t>").append(i * 31L % 1_000_003).append("</t></si>");
        }

        refused(
                TestWorkbook.rewritten(right, "xl/sharedStrings.xml", xml -> xml.replace("</sst>", texts + "</sst>")),
                FileProblem.INFLATES_TOO_FAR,
                "xl/sharedStrings.xml");
    }

    @Test
    void refusesNamesWithoutEnd() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            names.append("<n").append(i * 7919L % 1_000_003).append("/>");
        }

        refused(
                TestWorkbook.rewritten(right, ELEMENTS, xml -> xml.replace("</worksheet>", names + "</worksheet>")),
                FileProblem.INFLATES_TOO_FAR,
                ELEMENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c><f t=\"shared\" si=\"0\"/></c>",
                "<c><f t='&#115;hared' si='0'></f></c>",
                "<c><x:f xmlns:x=\"u\" x:t=\"shared\" x:si=\"0\"/></c>"
            })
    void refusesALongFormulaThatManyCellsShareHoweverItIsWritten(String reference) {
        String base = "<c><f t=\"shared\" ref=\"A3\" si=\"0\">" + "1+".repeat(10_000) + "</f></c>";
        refused(
                TestWorkbook.rewritten(
                        right, ELEMENTS, xml -> xml.replaceFirst("</row>", base + reference.repeat(200) + "</row>")),
                FileProblem.INFLATES_TOO_FAR,
                ELEMENTS);
    }

    @Test
    void refusesMoreArrayFormulasThanCanBeAskedAtEveryCell() {
        String arrays = "<row>" + "<c><f t=\"array\" ref=\"A1\">1</f></c>".repeat(15_000) + "</row>";
        refused(
                TestWorkbook.rewritten(
                        right, ELEMENTS, xml -> xml.replace("</sheetData>", arrays.repeat(2) + "</sheetData>")),
                FileProblem.INFLATES_TOO_FAR,
                ELEMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--->", "<!---><!-- -->", "<!-- -- >"})
    void refusesACommentThatEndsElsewhereForAParser(String comment) {
        String far = "<c r=\"ZZZZZZ3\"><v>1</v></c>";
        refused(
                TestWorkbook.rewritten(
                        right, ELEMENTS, xml -> xml.replaceFirst("</row>", comment + "<!-- -->" + far + "</row>")),
                FileProblem.DAMAGED,
                ELEMENTS);
    }

    @Test
    void takesNumbersThatWouldFillTheMemoryWhenWrittenOut() {
        byte[] workbook = TestWorkbook.rewritten(
                new TestWorkbook().row("x", "1", "事業", 12345, "題").bytes(),
                ELEMENTS,
                xml -> xml.replace("<v>12345</v>", "<v>1E+999999999</v>"));

        assertThat(taken(workbook).rows().getLast().code()).isEqualTo("1E+999999999");
    }

    @Test
    void takesCommentsAndPartsItDoesNotKnow() {
        byte[] workbook = TestWorkbook.with(
                TestWorkbook.rewritten(
                        right, ELEMENTS, xml -> xml.replace("<sheetData>", "<!-- > ' \" --><sheetData>")),
                "xl/media/image1.png",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, '<'});

        assertThat(taken(workbook).rows()).hasSize(2);
    }

    @Test
    void readsFromAStreamAndLeavesNoFileBehind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = leftOver(temporary);
        try (InputStream stream = new java.io.ByteArrayInputStream(right)) {
            assertThat(new WorkbookReader(name -> true).read(stream, NAME)).isInstanceOf(WorkbookReading.Read.class);
        }
        reading(new byte[100]);

        assertThat(leftOver(temporary)).isEqualTo(before);
    }

    private static long leftOver(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("workbook-"))
                    .count();
        }
    }

    private static byte[] compound(String stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(COMPOUND);
        out.writeBytes(new byte[1024]);
        out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        out.writeBytes(new byte[512]);
        return out.toByteArray();
    }
}
