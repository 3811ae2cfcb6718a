package jp.hagukumi.plan;

import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.FieldChange.Field;
import jp.hagukumi.plan.FieldChange.Kind;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what is stored and what a workbook says, place by place. Where the plan was changed since the workbook
 * was written and the workbook was not, the plan's text stays; where both were, somebody chooses.
 */
final class PlanChanges {

    private PlanChanges() {}

    /** What both together say, and how that came about. */
    record Merged<T>(T said, List<FieldChange> changes) {

        boolean changesAnything() {
            return changes.stream().anyMatch(change -> change.kind() != Kind.KEPT);
        }
    }

    /** An element as it is, or would be, said: its content with the names around it. */
    record Said(@Nullable String parentKey, String level, ElementContent content) {}

    /**
     * What is said about the plan as a whole.
     *
     * @param base when the workbook was written, null when that is not known or the same as now
     */
    static Merged<PlanHeader> of(
            @Nullable PlanHeader base, PlanHeader now, PlanHeader mine, Map<ChangedPlace, Side> choices) {
        CellMerge changes = new CellMerge("", choices);
        PlanHeader then = base == null ? now : base;
        PlanHeader merged = new PlanHeader(
                changes.takes(Field.TITLE, then.title(), now.title(), mine.title()) ? mine.title() : now.title(),
                changes.takes(Field.MUNICIPALITY, then.municipality(), now.municipality(), mine.municipality())
                        ? mine.municipality()
                        : now.municipality(),
                changes.takes(Field.FROM, year(then.from()), year(now.from()), year(mine.from()))
                        ? mine.from()
                        : now.from(),
                changes.takes(Field.TO, year(then.to()), year(now.to()), year(mine.to())) ? mine.to() : now.to(),
                changes.takes(
                                Field.LEGAL_BASES,
                                lines(then.legalBases()),
                                lines(now.legalBases()),
                                lines(mine.legalBases()))
                        ? mine.legalBases()
                        : now.legalBases(),
                changes.takes(Field.PURPOSE, then.purpose(), now.purpose(), mine.purpose())
                        ? mine.purpose()
                        : now.purpose(),
                changes.takes(Field.PHILOSOPHY, then.philosophy(), now.philosophy(), mine.philosophy())
                        ? mine.philosophy()
                        : now.philosophy(),
                changes.takes(Field.LEVELS, lines(then.levels()), lines(now.levels()), lines(mine.levels()))
                        ? mine.levels()
                        : now.levels(),
                changes.takes(Field.REPORTED_LEVEL, then.reportedLevel(), now.reportedLevel(), mine.reportedLevel())
                        ? mine.reportedLevel()
                        : now.reportedLevel(),
                changes.takes(Field.NOTE, then.note(), now.note(), mine.note()) ? mine.note() : now.note(),
                mine.understood());
        return new Merged<>(merged, changes.found());
    }

    /** What one element says; levels and parents are compared by name and key, not by rank and id. */
    static Merged<Said> of(
            String key,
            @Nullable Said base,
            Said now,
            Said mine,
            ResponsibleDepartments departments,
            Map<ChangedPlace, Side> choices) {
        CellMerge changes = new CellMerge(key, choices);
        Said then = base == null ? now : base;
        ElementContent was = then.content();
        ElementContent is = now.content();
        ElementContent says = mine.content();
        boolean parent = changes.takes(Field.PARENT, then.parentKey(), now.parentKey(), mine.parentKey());
        boolean level = changes.takes(Field.LEVEL, then.level(), now.level(), mine.level());
        ElementDraft content = is.draft();
        if (changes.takes(Field.CODE, was.code(), is.code(), says.code())) {
            content.code(says.code());
        }
        if (changes.takes(Field.TITLE, was.title(), is.title(), says.title())) {
            content.title(says.title());
        }
        if (changes.takes(Field.DESCRIPTION, was.description(), is.description(), says.description())) {
            content.description(says.description());
        }
        if (changes.takes(Field.PRIORITY, mark(was.priority()), mark(is.priority()), mark(says.priority()))) {
            content.priority(says.priority());
        }
        if (changes.takes(Field.NEW_SINCE, year(was.newSince()), year(is.newSince()), year(says.newSince()))) {
            content.newSince(says.newSince());
        }
        if (changes.takes(
                Field.DEPARTMENTS,
                departments.line(was.departmentIds()),
                departments.line(is.departmentIds()),
                departments.line(says.departmentIds()))) {
            content.departmentIds(says.departmentIds());
        }
        Said merged = new Said(
                parent ? mine.parentKey() : now.parentKey(), level ? mine.level() : now.level(), content.content());
        return new Merged<>(merged, changes.found());
    }

    private static String year(@Nullable FiscalYear year) {
        return year == null ? "" : Integer.toString(year.startYear());
    }

    private static String mark(boolean set) {
        return set ? WorkbookWords.WORDS.mark() : "";
    }

    private static String lines(List<String> values) {
        return String.join("\n", values);
    }
}
