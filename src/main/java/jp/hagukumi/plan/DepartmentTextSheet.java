package jp.hagukumi.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.shared.RuleViolation;
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
                        SheetColumn.of(DEPARTMENT, 24, WorkbookLimits.DEPARTMENT, CellForm.plain())
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
        List<Responsible> all = content.departments().stream()
                .map(responsible -> Objects.equals(names.get(responsible.department()), department)
                        ? new Responsible(responsible.department(), text)
                        : responsible)
                .toList();
        RuleViolation.unless(
                text.isEmpty()
                        || all.stream()
                                .anyMatch(
                                        responsible -> Objects.equals(names.get(responsible.department()), department)),
                "plan.violation.departmentNotResponsible",
                department,
                content.title());
        return content.draft().departments(all).content();
    }
}
