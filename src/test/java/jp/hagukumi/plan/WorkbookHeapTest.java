package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hagukumi.shared.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reading or refusing may take 128 MB of heap at most. A whole virtual machine with no more heap than that, its own
 * classes included, is asked to do it; what needs more ends in an OutOfMemoryError.
 */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class WorkbookHeapTest {

    private static final String HEAP = "-Xmx128m";

    @TempDir
    Path folder;

    @Test
    void readsThirtyThousandFullRowsIn128MegabytesOfHeap() throws Exception {
        List<PlanRow> rows = new ArrayList<>();
        rows.add(new PlanRow(2, "0", null, "基本目標", "0", "目標", null, List.of(), false, null, List.of()));
        for (int i = 1; i < WorkbookLimits.ROWS; i++) {
            String description = (i + " 保護者の就労にかかわらず子どもを預かり、地域で育つ機会を広げる。").repeat(3);
            rows.add(new PlanRow(
                    i + 2,
                    "k" + i,
                    "0",
                    "事業",
                    "c" + i,
                    "事業その" + i,
                    description,
                    List.of("保育課"),
                    true,
                    null,
                    List.of()));
        }
        PlanHeader header = new PlanHeader(
                "計画",
                null,
                new FiscalYear(2025),
                new FiscalYear(2029),
                List.of(),
                null,
                null,
                List.of("基本目標", "事業"),
                "事業",
                null,
                List.of());
        Path file = folder.resolve("full.xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            WorkbookWriter.write(new PlanWorkbook(header, rows), Locale.JAPANESE, out);
        }

        assertThat(outcome(file)).isEqualTo("read 30000");
    }

    @Test
    void refusesALongTextThatManyRowsRepeatIn128MegabytesOfHeap() throws Exception {
        TestWorkbook workbook = new TestWorkbook();
        String text = "あ_x000D_\n".repeat(1_990);
        for (int i = 0; i < 20_000; i++) {
            workbook.row("p" + i, "1", "事業", null, "題", text);
        }

        assertThat(outcome(file("shared.xlsx", workbook.bytes()))).isEqualTo("refused TOO_MUCH_TEXT");
    }

    @Test
    void refusesAZipBombIn128MegabytesOfHeap() throws Exception {
        Map<String, byte[]> parts = TestWorkbook.parts(new TestWorkbook().bytes());
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().equals("xl/sharedStrings.xml")) {
                    zip.write("<sst>".getBytes(StandardCharsets.UTF_8));
                    byte[] texts = "<si><t>あいうえお</t></si>".repeat(10_000).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 1_000; i++) {
                        zip.write(texts);
                    }
                    zip.write("</sst>".getBytes(StandardCharsets.UTF_8));
                } else {
                    // A reader loads shared texts up to the last one that a cell asks for.
                    zip.write(new String(part.getValue(), StandardCharsets.UTF_8)
                            .replace("<v>0</v>", "<v>9999999</v>")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }

        assertThat(outcome(file)).isEqualTo("refused INFLATES_TOO_FAR");
    }

    @Test
    void refusesALongFormulaThatAWholeRowSharesIn128MegabytesOfHeap() throws Exception {
        String base = "<c r=\"A3\"><f t=\"shared\" ref=\"A3:XFD3\" si=\"0\">" + "1+".repeat(50_000) + "</f></c>";
        String references = "<c><f t=\"shared\" si=\"0\"/></c>".repeat(16_382);
        byte[] workbook = TestWorkbook.rewritten(
                new TestWorkbook().bytes(),
                "xl/worksheets/sheet2.xml",
                xml -> xml.replaceFirst("<row r=\"3\".*?</row>", "<row r=\"3\">" + base + references + "</row>"));

        assertThat(outcome(file("formula.xlsx", workbook))).isEqualTo("refused INFLATES_TOO_FAR");
    }

    @Test
    void refusesAZipWithALongDirectoryIn128MegabytesOfHeap() throws Exception {
        Path file = folder.resolve("directory.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setMethod(ZipOutputStream.STORED);
            for (int i = 0; i < 120_000; i++) {
                ZipEntry entry = new ZipEntry("xl/" + i);
                entry.setSize(0);
                entry.setCrc(0);
                zip.putNextEntry(entry);
            }
        }

        assertThat(outcome(file)).isEqualTo("refused TOO_MANY_PARTS");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static String outcome(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Probe.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    /** What the other virtual machine does; what it read stays reachable until it has been told. */
    static final class Probe {

        private Probe() {}

        public static void main(String[] arguments) throws IOException {
            WorkbookReading reading;
            try (var stream = Files.newInputStream(Path.of(arguments[0]))) {
                reading = new WorkbookReader(name -> true).read(stream, "probe.xlsx");
            }
            System.out.println(
                    switch (reading) {
                        case WorkbookReading.Read read ->
                            "read " + read.workbook().rows().size();
                        case WorkbookReading.Refused refused ->
                            "refused " + refused.problems().getFirst().kind();
                    });
        }
    }
}
