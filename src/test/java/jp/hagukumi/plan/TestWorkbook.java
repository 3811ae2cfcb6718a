package jp.hagukumi.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as people and attackers make them: a right one to begin with, of which a test changes one thing. */
final class TestWorkbook {

    static final List<String> HEADINGS = List.of("行キー", "親キー", "階層", "番号", "名称", "説明", "担当課", "重点", "新規");

    private final Map<String, Object> plan = new LinkedHashMap<>();
    private final List<List<Object>> rows = new ArrayList<>();
    private List<String> headings = HEADINGS;
    private String planSheet = "計画";
    private String elementSheet = "要素";
    private Consumer<Worksheet> onPlan = sheet -> {};
    private Consumer<Worksheet> onElements = sheet -> {};
    private Consumer<Workbook> onWorkbook = workbook -> {};

    /** A goal "1" with a project "1-1". */
    TestWorkbook() {
        plan.put("計画名", "こども計画");
        plan.put("開始年度", "2025");
        plan.put("終了年度", "2029");
        plan.put("階層", "基本目標\n主要課題\n事業");
        row("1", null, "基本目標", "1", "子育てを支える");
        row("1-1", "1", "事業", "1-1", "延長保育", null, "保育課");
    }

    TestWorkbook item(String name, Object content) {
        plan.put(name, content);
        return this;
    }

    TestWorkbook withoutRows() {
        rows.clear();
        return this;
    }

    TestWorkbook row(Object... cells) {
        rows.add(Arrays.asList(cells));
        return this;
    }

    TestWorkbook headings(List<String> names) {
        headings = names;
        return this;
    }

    TestWorkbook sheetNames(String planName, String elementName) {
        planSheet = planName;
        elementSheet = elementName;
        return this;
    }

    TestWorkbook onPlan(Consumer<Worksheet> change) {
        onPlan = change;
        return this;
    }

    TestWorkbook onElements(Consumer<Worksheet> change) {
        onElements = change;
        return this;
    }

    TestWorkbook onWorkbook(Consumer<Workbook> change) {
        onWorkbook = change;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet first = workbook.newWorksheet(planSheet);
            first.value(0, 0, "項目");
            first.value(0, 1, "内容");
            int line = 1;
            for (Map.Entry<String, Object> item : plan.entrySet()) {
                put(first, line, 0, item.getKey());
                put(first, line++, 1, item.getValue());
            }
            onPlan.accept(first);
            Worksheet second = workbook.newWorksheet(elementSheet);
            for (int column = 0; column < headings.size(); column++) {
                second.value(0, column, headings.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(second, row + 1, column, rows.get(row).get(column));
                }
            }
            onElements.accept(second);
            onWorkbook.accept(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            default -> sheet.value(row, column, value.toString());
        }
    }

    /** The parts of a workbook, to be changed and packed again. */
    static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    static byte[] pack(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The workbook with the text of one part changed. */
    static byte[] rewritten(byte[] workbook, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(workbook);
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        parts.put(part, change.apply(before).getBytes(StandardCharsets.UTF_8));
        return pack(parts);
    }

    static byte[] with(byte[] workbook, String part, byte[] content) {
        Map<String, byte[]> parts = parts(workbook);
        parts.put(part, content);
        return pack(parts);
    }
}
