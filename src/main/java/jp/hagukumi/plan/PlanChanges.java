package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.plan.FieldChange.Field;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Lists the differences between what is stored and what a workbook says. */
final class PlanChanges {

    private final List<FieldChange> found = new ArrayList<>();

    private PlanChanges() {}

    /** Differences in what is said about the plan as a whole. */
    static List<FieldChange> of(PlanHeader before, PlanHeader after) {
        return new PlanChanges()
                .add(Field.TITLE, before.title(), after.title())
                .add(Field.MUNICIPALITY, before.municipality(), after.municipality())
                .add(Field.FROM, year(before.from()), year(after.from()))
                .add(Field.TO, year(before.to()), year(after.to()))
                .add(Field.LEGAL_BASES, lines(before.legalBases()), lines(after.legalBases()))
                .add(Field.PURPOSE, before.purpose(), after.purpose())
                .add(Field.PHILOSOPHY, before.philosophy(), after.philosophy())
                .add(Field.LEVELS, lines(before.levels()), lines(after.levels()))
                .add(Field.REPORTED_LEVEL, before.reportedLevel(), after.reportedLevel())
                .add(Field.NOTE, before.note(), after.note())
                .found;
    }

    /** Differences of one element; levels and parents are compared by name and key, not by rank and id. */
    static List<FieldChange> of(Said before, Said after, ResponsibleDepartments departments) {
        ElementContent was = before.content();
        ElementContent is = after.content();
        PlanChanges changes = new PlanChanges()
                .add(Field.PARENT, before.parentKey(), after.parentKey())
                .add(Field.LEVEL, before.level(), after.level())
                .add(Field.CODE, was.code(), is.code())
                .add(Field.TITLE, was.title(), is.title())
                .add(Field.DESCRIPTION, was.description(), is.description())
                .add(Field.PRIORITY, mark(was.priority()), mark(is.priority()))
                .add(Field.NEW_SINCE, year(was.newSince()), year(is.newSince()));
        if (!was.departmentIds().equals(is.departmentIds())) {
            changes.found.add(new FieldChange(
                    Field.DEPARTMENTS, departments.line(was.departmentIds()), departments.line(is.departmentIds())));
        }
        return changes.found;
    }

    /** An element as it is, or would be, said: its content with the names around it. */
    record Said(@Nullable String parentKey, String level, ElementContent content) {}

    private PlanChanges add(Field field, @Nullable String before, @Nullable String after) {
        String was = Objects.requireNonNullElse(before, "");
        String is = Objects.requireNonNullElse(after, "");
        if (!was.equals(is)) {
            found.add(new FieldChange(field, was, is));
        }
        return this;
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
