package jp.hagukumi.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import jp.hagukumi.plan.PlanHeader;
import jp.hagukumi.plan.PlanRow;
import jp.hagukumi.plan.PlanWorkbook;
import jp.hagukumi.plan.WorkbookWriter;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Published plans that the demo starts with, as workbooks, so that the demo imports them the way a municipality would. resources/demo/README.md names their sources and what is made up.
 */
public final class DemoPlans {

    private static final int FIELDS = 9;
    private static final String MARK = "○";
    private static final String NOT_KNOWN = "未確認";

    private DemoPlans() {}

    /** All of them, in the order in which the demo brings them in. */
    public static List<PlanWorkbook> all() {
        return List.of(kasaoka(), nagareyama());
    }

    /** 流山市: six goals with 25 projects, on two of three levels. */
    public static PlanWorkbook nagareyama() {
        return plan("nagareyama-h27");
    }

    /** 笠岡市: other levels, and a project that stands at the top without a number. */
    public static PlanWorkbook kasaoka() {
        return plan("kasaoka-h27");
    }

    /** 流山市's plan of 2025: the part that was published as council papers, whose second goal has no known title. */
    public static PlanWorkbook nagareyamaKodomo() {
        return plan("nagareyama-kodomo");
    }

    /** The .xlsx file of a plan. */
    public static byte[] workbook(PlanWorkbook plan) {
        return WorkbookWriter.bytes(plan, Locale.JAPANESE);
    }

    /** A plan by the name of its files. */
    static PlanWorkbook named(String name) {
        return plan(name);
    }

    /** Whether anything is known of its elements. */
    static boolean hasElements(String name) {
        return DemoPlans.class.getResource("/demo/" + name + ".csv") != null;
    }

    /** What a plan says of itself whose elements are not known. */
    static PlanHeader headerOnly(String name) {
        return header(name + ".properties");
    }

    private static PlanWorkbook plan(String name) {
        PlanHeader header = header(name + ".properties");
        return new PlanWorkbook(header, rows(name + ".csv", header));
    }

    private static PlanHeader header(String resource) {
        Properties file = new Properties();
        try (BufferedReader reader = open(resource)) {
            file.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PlanHeader(
                text(file, "title"),
                file.getProperty("municipality"),
                year(text(file, "from")),
                year(text(file, "to")),
                list(file.getProperty("legalBases", "")),
                file.getProperty("purpose"),
                file.getProperty("philosophy"),
                list(text(file, "levels")),
                text(file, "reportedLevel"),
                text(file, "note"),
                List.of());
    }

    private static List<PlanRow> rows(String resource, PlanHeader header) {
        List<PlanRow> rows = new ArrayList<>();
        try (BufferedReader reader = open(resource)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(rows.size() + 2, line, header));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }

    private static PlanRow row(int number, String line, PlanHeader header) {
        String[] fields = line.split(",", -1);
        if (fields.length != FIELDS) {
            throw new IllegalStateException("Not " + FIELDS + " fields: " + line);
        }
        return new PlanRow(
                number,
                fields[0],
                given(fields[1]),
                fields[2],
                given(fields[3]),
                fields[4],
                given(fields[5]),
                list(fields[6]),
                fields[7].equals(MARK),
                fields[8].equals(MARK) ? header.from() : null,
                List.of());
    }

    private static @Nullable FiscalYear year(String text) {
        return text.equals(NOT_KNOWN) ? null : new FiscalYear(Integer.parseInt(text));
    }

    private static @Nullable String given(String field) {
        return field.isEmpty() ? null : field;
    }

    private static List<String> list(String values) {
        return values.isEmpty() ? List.of() : Arrays.asList(values.split(";", -1));
    }

    private static String text(Properties file, String key) {
        return Objects.requireNonNull(file.getProperty(key), key);
    }

    private static BufferedReader open(String resource) {
        InputStream stream = DemoPlans.class.getResourceAsStream("/demo/" + resource);
        return new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8));
    }
}
