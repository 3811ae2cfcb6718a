package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookWords.WORDS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.hagukumi.plan.WorkbookWords.SheetName;
import jp.hagukumi.workbook.FileProblem;
import jp.hagukumi.workbook.Problems;
import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.WorkbookFile;
import jp.hagukumi.workbook.WorkbookProblem;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan from an .xlsx workbook of the format in docs/plan-workbook.md. A workbook is taken whole or refused; all
 * problems of its rows are told at once. Nothing is stored here. What a hostile file can cost is bounded by
 * {@link WorkbookLimits}: sizes are counted before anything is parsed.
 */
final class WorkbookReader {

    /** Which departments a workbook may make responsible, by where it comes from. */
    interface Departments {
        /** Tells whether there is one of a name; asked once per name. */
        Predicate<String> known(@Nullable WorkbookBase base);
    }

    private final Departments departments;
    private final List<SheetKind<?>> kinds;

    /**
     * A reader that knows which departments there are.
     *
     * @param knownDepartment whether a department of this name may be made responsible; asked once per name
     */
    WorkbookReader(Predicate<String> knownDepartment) {
        this(base -> knownDepartment, List.of());
    }

    /** @param kinds the further sheets that are read where a workbook has them */
    WorkbookReader(Departments departments, List<SheetKind<?>> kinds) {
        this.departments = departments;
        this.kinds = kinds;
    }

    /**
     * Reads a workbook from a file.
     *
     * @param name what the user calls the file, for the sentences
     * @throws UncheckedIOException when the disk, not the workbook, fails
     */
    WorkbookReading read(Path file, String name) {
        try {
            return open(file, name);
        } catch (Refusal refusal) {
            return new WorkbookReading.Refused(List.of(refusal.problem()), false);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads a workbook from a stream, by way of a temporary file that is gone afterwards; closes the stream. */
    WorkbookReading read(InputStream stream, String name) {
        return WorkbookFile.read(stream, file -> read(file, name));
    }

    /** Reads a workbook from bytes. */
    WorkbookReading read(byte[] bytes, String name) {
        return read(new ByteArrayInputStream(bytes), name);
    }

    private WorkbookReading open(Path file, String name) throws IOException {
        try (ReadableWorkbook workbook = WorkbookFile.open(file, name)) {
            Problems problems = new Problems();
            Map<SheetName, Sheet> sheets = new EnumMap<>(SheetName.class);
            Map<SheetKind<?>, Sheet> further = new LinkedHashMap<>();
            List<String> notRead = new ArrayList<>();
            findSheets(workbook, name, sheets, further, notRead, problems);
            Sheet planSheet = sheets.get(SheetName.PLAN);
            Sheet elementSheet = sheets.get(SheetName.ELEMENTS);
            if (planSheet == null || elementSheet == null || !problems.isEmpty()) {
                return WorkbookReading.Refused.of(problems);
            }
            Sheet baseSheet = sheets.get(SheetName.BASE);
            WorkbookBase base = baseSheet == null ? null : BaseSheet.read(baseSheet);
            PlanSheetReader planReader = new PlanSheetReader(planSheet.getName(), problems);
            PlanHeader header = planReader.read(planSheet);
            List<PlanRow> rows = elements(elementSheet, planReader.levels(), header, base, problems);
            Map<String, List<SheetLine>> lines = lines(further, problems);
            if (header == null || !problems.isEmpty()) {
                return WorkbookReading.Refused.of(problems);
            }
            return new WorkbookReading.Read(
                    new PlanWorkbook(header, rows, lines),
                    notRead,
                    RepeatedCodes.in(rows, elementSheet.getName()),
                    base);
        }
    }

    private static Map<String, List<SheetLine>> lines(Map<SheetKind<?>, Sheet> further, Problems problems) {
        Map<String, List<SheetLine>> lines = new HashMap<>();
        int left = WorkbookLimits.LINES_TOTAL;
        for (Map.Entry<SheetKind<?>, Sheet> one : further.entrySet()) {
            SheetKind<?> kind = one.getKey();
            Sheet sheet = one.getValue();
            List<SheetLine> read =
                    new LineReader(kind, sheet.getName(), problems, Math.min(left, WorkbookLimits.LINES)).read(sheet);
            left -= read.size();
            lines.put(kind.code(), read);
        }
        return lines;
    }

    private static void twice(Sheet sheet, String meant, Problems problems) {
        problems.add(WorkbookProblem.ofSheet(PlanProblem.SHEET_TWICE, sheet.getName(), null, meant));
    }

    /** That an exported workbook has no row is no slip: that is how it was written. */
    private List<PlanRow> elements(
            Sheet sheet,
            List<String> levels,
            @Nullable PlanHeader header,
            @Nullable WorkbookBase base,
            Problems problems) {
        ElementSheetReader reader =
                new ElementSheetReader(sheet.getName(), levels, header, departments.known(base), problems);
        List<PlanRow> rows = reader.read(sheet, base != null);
        new TreeCheck(reader, levels).check(rows, reader.keys());
        return rows;
    }

    private void findSheets(
            ReadableWorkbook workbook,
            String file,
            Map<SheetName, Sheet> sheets,
            Map<SheetKind<?>, Sheet> further,
            List<String> notRead,
            Problems problems) {
        List<String> names = new ArrayList<>();
        workbook.getSheets().forEach(sheet -> {
            if (sheet.getName() == null) {
                throw new Refusal(WorkbookProblem.ofFile(FileProblem.DAMAGED, file));
            }
            names.add(sheet.getName());
            SheetName known = WORDS.sheets().find(sheet.getName());
            SheetKind<?> kind = kinds.stream()
                    .filter(one -> SheetWords.of(one).isName(sheet.getName()))
                    .findFirst()
                    .orElse(null);
            if (known != null && sheets.putIfAbsent(known, sheet) != null) {
                twice(sheet, WORDS.sheets().of(known), problems);
            } else if (kind != null && further.putIfAbsent(kind, sheet) != null) {
                twice(sheet, SheetWords.of(kind).name(), problems);
            } else if (known == null && kind == null) {
                notRead.add(sheet.getName());
            }
        });
        for (SheetName needed : List.of(SheetName.PLAN, SheetName.ELEMENTS)) {
            if (!sheets.containsKey(needed)) {
                problems.add(WorkbookProblem.ofSheet(
                        PlanProblem.MISSING_SHEET,
                        WORDS.sheets().of(needed),
                        null,
                        String.join(WORDS.departmentSeparator(), names)));
            }
        }
    }
}
