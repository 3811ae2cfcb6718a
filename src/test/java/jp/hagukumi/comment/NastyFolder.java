package jp.hagukumi.comment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hagukumi.comment.intake.Mails;
import jp.hagukumi.comment.scan.ScanFiles;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The folder of nasty files and the table that says what has to become of each. What is too large to lie in the folder is
 * made anew by a recipe of that name.
 */
final class NastyFolder {

    static final Path FOLDER = Path.of("src", "test", "resources", "nasty");

    private static final String TABLE = "verdicts.csv";
    private static final String RECIPE = "recipe:";
    private static final String HEADINGS = "受付番号,受付日時,氏名,住所,メールアドレス,ご意見\r\n";
    private static final String ROW = "N-%d,2025/1/6,検体%04d,検体町%d,k%d@example.jp,%s\r\n";

    private static final Map<String, Recipe> RECIPES = Map.of(
            "cell-of-5-mb.csv",
            NastyFolder::cellOf5Mb,
            "10000-columns.csv",
            () -> utf8("番号" + ",欄".repeat(9_999) + "\r\n" + "1" + ",x".repeat(9_999) + "\r\n"),
            "10000-columns.xlsx",
            () -> workbook(10_000),
            "zip-bomb.xlsx",
            NastyFolder::zipBomb,
            "base64-bomb.eml",
            () -> Mails.ofText("x".repeat(20_000_000)),
            "files-in-mails.eml",
            () -> Mails.inMails(8, new byte[12_000_000]),
            "10000-parts.eml",
            () -> Mails.ofParts(10_000),
            "bomb.pdf",
            () -> ScanFiles.bomb(100_000_000));

    private NastyFolder() {}

    private interface Recipe {
        byte[] make() throws IOException;
    }

    /** How a file comes into the portal. */
    enum Way {
        /** As the file of a form service. */
        FILE,
        MAIL,
        SCAN,
        /** With a mail that is as it should be. */
        ENCLOSURE
    }

    /**
     * A line of the table.
     *
     * @param verdict {@code taken}, or the key of the sentence with which it is refused
     * @param rows what becomes of each row of a file; of a scan the number of its pages
     * @param kept what is stored exactly so, by its part; of a file with the row's number in front
     */
    record Line(String file, Way way, String verdict, List<String> rows, Map<String, String> kept) {

        boolean isTaken() {
            return verdict.equals("taken");
        }

        boolean isRecipe() {
            return file.startsWith(RECIPE);
        }

        /** What the user calls it. */
        String name() {
            return isRecipe() ? file.substring(RECIPE.length()) : file;
        }

        byte[] bytes() {
            try {
                return isRecipe() ? RECIPES.get(name()).make() : Files.readAllBytes(FOLDER.resolve(file));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public String toString() {
            return way + " " + file;
        }
    }

    /** Every line of the table. */
    static List<Line> lines() {
        try (CSVParser table = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(FOLDER.resolve(TABLE)))) {
            return table.stream().map(NastyFolder::line).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Stream<Line> lines(Way way) {
        return lines().stream().filter(line -> line.way() == way);
    }

    /** What lies in the folder beside the table. */
    static List<String> files() {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(TABLE))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<String> recipes() {
        return RECIPES.keySet().stream().map(name -> RECIPE + name).toList();
    }

    private static Line line(CSVRecord record) {
        Map<String, String> kept = record.get("kept")
                .lines()
                .map(one -> one.split("=", 2))
                .collect(
                        Collectors.toMap(one -> one[0], one -> unescaped(one[1]), (one, other) -> other, TreeMap::new));
        List<String> rows = Arrays.stream(record.get("rows").split(" "))
                .filter(row -> !row.isEmpty())
                .toList();
        if (record.get("why").isBlank()) {
            throw new IllegalStateException(record.get("file") + " says no reason");
        }
        return new Line(
                record.get("file"),
                Way.valueOf(record.get("way").toUpperCase(java.util.Locale.ROOT)),
                record.get("verdict"),
                rows,
                kept);
    }

    /** Signs that nobody sees stand in the table by their numbers. */
    private static String unescaped(String text) {
        return Pattern.compile("\\\\u(\\p{XDigit}{4})")
                .matcher(text)
                .replaceAll(sign -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1), 16))))
                .translateEscapes();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] cellOf5Mb() {
        String said = "遊具を増やして。";
        return utf8(HEADINGS
                + ROW.formatted(1, 1, 1, 1, said)
                + ROW.formatted(2, 2, 2, 2, "あ".repeat(5_000_000 / 3))
                + ROW.formatted(3, 3, 3, 3, said));
    }

    private static byte[] workbook(int columns) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("回答");
            IntStream.range(0, columns).forEach(column -> sheet.value(0, column, "欄"));
            IntStream.range(0, columns).forEach(column -> sheet.value(1, column, "x"));
        }
        return out.toByteArray();
    }

    /** A workbook whose sheet is blanks for the greatest part. */
    private static byte[] zipBomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile good = ZipFile.builder().setByteArray(workbook(3)).get();
                ZipOutputStream bomb = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(good.getEntries())) {
                bomb.putNextEntry(new ZipEntry(part.getName()));
                good.getInputStream(part).transferTo(bomb);
                if (part.getName().endsWith("sheet1.xml")) {
                    byte[] blanks = new byte[1_000_000];
                    Arrays.fill(blanks, (byte) ' ');
                    for (int i = 0; i < 100; i++) {
                        bomb.write(blanks);
                    }
                }
            }
        }
        return out.toByteArray();
    }
}
