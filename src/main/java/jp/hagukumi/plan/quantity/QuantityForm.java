package jp.hagukumi.plan.quantity;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;

/**
 * What a table of demand and capacity looks like, without its figures. All of it is data of the plan.
 *
 * @param service what is offered (保育, 利用者支援事業)
 * @param unit of every figure (人, 人日, か所, 回), empty only without figures
 * @param withoutFigures whether the plan gives no figures for the service (数値なし); its note says why
 * @param asOf the day of each year for which capacities hold, in the plan's words (4月1日); empty if it says none
 * @param note remarks and footnotes, empty if none
 * @param source where it was published, empty if not known
 * @param years in order, mostly the last year of the plan before and the years of this plan
 * @param areas for which it gives figures, in the plan's order
 * @param lines in the plan's order
 */
public record QuantityForm(
        String service,
        String unit,
        boolean withoutFigures,
        String asOf,
        String note,
        String source,
        List<FiscalYear> years,
        List<AreaId> areas,
        List<QuantityLine> lines)
        implements Serializable {

    static final int SERVICE_MAX = 200;
    static final int UNIT_MAX = 20;
    static final int AS_OF_MAX = 50;
    static final int NOTE_MAX = 10_000;
    static final int SOURCE_MAX = 1_000;
    static final int CODE_MAX = 20;
    static final int LABEL_MAX = 200;
    static final int FORMULA_MAX = 500;

    public QuantityForm {
        years = List.copyOf(years);
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
    }

    /** Whether there is such a place for a figure. */
    boolean has(Cell cell) {
        return !withoutFigures
                && areas.contains(cell.area())
                && years.contains(cell.year())
                && lines.stream().anyMatch(line -> line.number() == cell.line());
    }

    /** Refuses what could not be shown or reckoned with. */
    void check() {
        RuleViolation.unless(!service.isBlank(), "plan.violation.quantityServiceMissing");
        RuleViolation.unless(withoutFigures || !unit.isBlank(), "plan.violation.quantityUnitMissing", service);
        shorter(service, SERVICE_MAX);
        shorter(unit, UNIT_MAX);
        shorter(asOf, AS_OF_MAX);
        shorter(note, NOTE_MAX);
        shorter(source, SOURCE_MAX);
        if (withoutFigures) {
            return;
        }
        RuleViolation.unless(!years.isEmpty(), "plan.violation.quantityYearsMissing", service);
        RuleViolation.unless(
                years.stream().sorted().distinct().toList().equals(years),
                "plan.violation.quantityYearsDisordered",
                service);
        RuleViolation.unless(!areas.isEmpty(), "plan.violation.quantityAreasMissing", service);
        RuleViolation.unless(
                new HashSet<>(areas).size() == areas.size(), "plan.violation.quantityAreaChosenTwice", service);
        RuleViolation.unless(!lines.isEmpty(), "plan.violation.quantityLinesMissing", service);
        checkLines();
    }

    private void checkLines() {
        Set<Integer> numbers = new HashSet<>();
        for (QuantityLine line : lines) {
            RuleViolation.unless(!line.name().isBlank(), "plan.violation.quantityLineNameMissing", service);
            RuleViolation.unless(
                    line.number() > 0 && numbers.add(line.number()), "plan.violation.quantityLineTwice", line.name());
            shorter(line.code(), CODE_MAX);
            shorter(line.label(), LABEL_MAX);
            shorter(line.formula(), FORMULA_MAX);
            shorter(line.carriedFrom(), FORMULA_MAX);
        }
        for (QuantityLine line : lines) {
            if (!line.formula().isBlank()) {
                Formula.of(line, lines);
            }
            if (!line.carriedFrom().isBlank()) {
                Formula.carried(line, lines);
            }
        }
    }

    private static void shorter(String text, int max) {
        if (text.length() > max) {
            throw new RuleViolation("plan.violation.quantityTooLong", text.substring(0, CODE_MAX), max);
        }
    }
}
