package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.workbook.CellTexts;
import org.springframework.stereotype.Component;

/** What each responsible department says of its own part of an element. Who is responsible stands with the element. */
@Component
class DepartmentTextSheet extends ElementSheet {

    private static final String DEPARTMENT = "DEPARTMENT";
    private static final String TEXT = "TEXT";

    private final Directory directory;

    DepartmentTextSheet(ElementShelf shelf, Directory directory) {
        super(
                "department-texts",
                310,
                shelf,
                List.of(
                        SheetColumn.of(DEPARTMENT, 24, WorkbookLimits.DEPARTMENT, CellForm.name())
                                .identifies(),
                        SheetColumn.text(TEXT, 80, ContentRules.TEXT_MAX)));
        this.directory = directory;
    }

    @Override
    void rows(String element, ElementSaid said, SheetKeys keys, List<Cells> into) {
        if (said.departmentTexts().isEmpty()) {
            return;
        }
        Map<DepartmentId, String> names = directory.departmentNames();
        said.departments().forEach(id -> {
            String text = said.departmentTexts().getOrDefault(id, "");
            if (!text.isBlank()) {
                into.add(Cells.of(this, element, names.getOrDefault(new DepartmentId(id), ""), text));
            }
        });
    }

    /** The name in any width. */
    @Override
    public String likeness(Cells row) {
        return row.of(ELEMENT) + "\n" + CellTexts.folded(row.of(DEPARTMENT));
    }

    /** Each department says one text of an element; only registered names tell departments apart by their width. */
    @Override
    public void check(SheetCheck check) {
        Set<String> registered = Set.copyOf(directory.departmentNames().values());
        Map<String, String> first = new HashMap<>();
        for (SheetCheck.Line line : check.lines()) {
            String name = line.cells().of(DEPARTMENT);
            String other = first.putIfAbsent(likeness(line.cells()), name);
            if (other != null && !(registered.contains(name) && registered.contains(other))) {
                check.refuse(line, DEPARTMENT, PlanProblem.DEPARTMENT_TWICE, other);
            }
        }
    }

    @Override
    public boolean saysNothing(Cells row) {
        return row.of(TEXT).isEmpty();
    }

    @Override
    public void put(Edit edit, SheetKeys keys, Collection<SheetChange> changes) {
        say(edit, changes, TEXT);
    }

    @Override
    public void remove(Edit edit, SheetKeys keys, Collection<SheetChange> gone) {
        say(edit, gone, "");
    }

    /** @param column of the text, empty for none */
    private void say(Edit edit, Collection<SheetChange> changes, String column) {
        Map<DepartmentId, String> names = directory.departmentNames();
        Map<String, UnaryOperator<ElementContent>> deeds = new LinkedHashMap<>();
        for (SheetChange change : changes) {
            Cells row = change.cells();
            String text = column.isEmpty() ? "" : row.of(column);
            deeds.merge(
                    row.of(ELEMENT),
                    content -> with(content, names, row.of(DEPARTMENT), text),
                    (first, second) -> content -> second.apply(first.apply(content)));
        }
        shelf.say(edit, deeds);
    }

    private static ElementContent with(
            ElementContent content, Map<DepartmentId, String> names, String department, String text) {
        Optional<DepartmentId> meant = meant(content, names, department);
        RuleViolation.unless(
                text.isEmpty() || meant.isPresent(),
                "plan.violation.departmentNotResponsible",
                department,
                content.title());
        return content.draft()
                .departments(content.departments().stream()
                        .map(responsible -> meant.filter(responsible.department()::equals)
                                .map(id -> new Responsible(id, text))
                                .orElse(responsible))
                        .toList())
                .content();
    }

    /** The responsible department of a name; where no department has it as it is written, one that has it in another width. */
    private static Optional<DepartmentId> meant(
            ElementContent content, Map<DepartmentId, String> names, String written) {
        List<DepartmentId> responsible = content.departmentIds();
        return responsible.stream()
                .filter(id -> written.equals(names.get(id)))
                .findFirst()
                .or(() -> responsible.stream()
                        .filter(id -> !names.containsValue(written))
                        .filter(id -> CellTexts.folded(written).equals(CellTexts.folded(names.getOrDefault(id, ""))))
                        .findFirst());
    }
}
