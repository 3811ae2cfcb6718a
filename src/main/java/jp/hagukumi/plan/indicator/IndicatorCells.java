package jp.hagukumi.plan.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.plan.CellChoice;
import jp.hagukumi.plan.CellForm;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.SheetColumn;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.plan.WorkbookLimits;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Indicators as rows of sheets, and rows as indicators. One datum in a cell: each target and survey year has a row. */
final class IndicatorCells {

    static final String INDICATORS = "indicators";
    static final String SERIES_ROWS = "indicator-series";
    static final String TARGETS = "indicator-targets";
    static final String SURVEYS = "indicator-surveys";
    static final String VALUES = "indicator-values";

    static final String KEY = "KEY";
    static final String INDICATOR = "INDICATOR";
    static final String SERIES = "SERIES";
    static final String YEAR = "YEAR";
    static final String NAME = "NAME";
    static final String UNIT = "UNIT";
    static final String RULE = "RULE";
    static final String WANTED = "WANTED";
    static final String BASELINE = "BASELINE";
    static final String VALUE = "VALUE";
    static final String MISSING = "MISSING";
    static final String NOTE = "NOTE";
    private static final String ELEMENT = "ELEMENT";
    private static final String PLACE = "PLACE";
    private static final String KIND = "KIND";
    private static final String TOLERANCE = "TOLERANCE";
    private static final String YEARS = "YEARS";
    private static final String SOURCE = "SOURCE";
    private static final String FACTORS = "FACTORS";
    private static final String BASE_YEAR = "BASE_YEAR";

    private static final CellChoice<IndicatorKind> KINDS = new CellChoice<>("indicators.KIND", IndicatorKind.class);
    static final CellChoice<AchievementRule> RULES = new CellChoice<>("indicators.RULE", AchievementRule.class);
    private static final CellChoice<Trend> TRENDS = new CellChoice<>("indicators.WANTED", Trend.class);
    private static final CellChoice<YearBasis> BASES = new CellChoice<>("indicators.YEARS", YearBasis.class);
    static final CellChoice<MissingReason> REASONS = new CellChoice<>("indicator-values.MISSING", MissingReason.class);

    static final List<SheetColumn> OF_INDICATOR = List.of(
            SheetColumn.key(KEY),
            SheetColumn.reference(ELEMENT, SheetKeys.ELEMENTS).filled(),
            SheetColumn.place(),
            choice(KIND, KINDS).filled(),
            SheetColumn.text(NAME, 40, IndicatorContent.NAME_MAX).filled(),
            SheetColumn.text(UNIT, 8, IndicatorContent.UNIT_MAX),
            choice(RULE, RULES).filled(),
            choice(WANTED, TRENDS),
            SheetColumn.of(TOLERANCE, 10, WorkbookLimits.CODE, FigureCells.tolerance()),
            choice(YEARS, BASES).filled(),
            SheetColumn.text(SOURCE, 30, IndicatorContent.SOURCE_MAX),
            SheetColumn.text(FACTORS, 30, IndicatorContent.FACTORS_MAX));

    static final List<SheetColumn> OF_SERIES = List.of(
            indicator(),
            series(),
            SheetColumn.place(),
            SheetColumn.text(NAME, 24, IndicatorContent.NAME_MAX),
            SheetColumn.of(BASE_YEAR, 12, WorkbookLimits.CODE, CellForm.year()),
            value(BASELINE));

    static final List<SheetColumn> OF_TARGET = List.of(indicator(), series(), year(), value(VALUE));

    static final List<SheetColumn> OF_SURVEY = List.of(indicator(), year());

    static final List<SheetColumn> OF_VALUE = List.of(
            indicator(),
            series(),
            year(),
            choice(YEARS, BASES).filled(),
            value(VALUE),
            choice(MISSING, REASONS),
            SheetColumn.text(SOURCE, 30, IndicatorContent.SOURCE_MAX),
            SheetColumn.text(NOTE, 30, ActualContent.NOTE_MAX));

    private IndicatorCells() {}

    private static SheetColumn indicator() {
        return SheetColumn.reference(INDICATOR, INDICATORS).identifies();
    }

    private static SheetColumn series() {
        return SheetColumn.key(SERIES);
    }

    private static SheetColumn year() {
        return SheetColumn.of(YEAR, 8, WorkbookLimits.CODE, CellForm.year()).identifies();
    }

    private static SheetColumn value(String code) {
        return SheetColumn.of(code, 14, PlanValue.LONGEST, FigureCells.value());
    }

    private static SheetColumn choice(String code, CellForm choice) {
        return SheetColumn.of(code, 14, WorkbookLimits.CODE, choice);
    }

    static List<String[]> indicators(Map<UUID, IndicatorContent> contents, SheetKeys keys) {
        return contents.values().stream()
                .map(said -> indicator(
                        said, keys.of(SheetKeys.ELEMENTS, said.element().value())))
                .toList();
    }

    private static String[] indicator(IndicatorContent said, String element) {
        Trend wanted = said.wanted();
        BigDecimal tolerance = said.tolerance();
        return new String[] {
            said.rowKey(),
            element,
            Integer.toString(said.place() + 1),
            KINDS.word(said.kind()),
            said.name(),
            filled(said.unit()),
            RULES.word(said.rule()),
            wanted == null ? "" : TRENDS.word(wanted),
            tolerance == null ? "" : tolerance.toPlainString(),
            BASES.word(said.years()),
            filled(said.source()),
            filled(said.externalFactors())
        };
    }

    static List<String[]> series(Map<UUID, IndicatorContent> contents, SheetKeys keys) {
        List<String[]> rows = new ArrayList<>();
        for (IndicatorContent said : contents.values()) {
            int place = 0;
            for (SeriesContent one : said.series()) {
                rows.add(new String[] {
                    said.rowKey(),
                    one.key(),
                    Integer.toString(++place),
                    filled(one.name()),
                    year(one.baselineYear()),
                    one.baseline().text()
                });
            }
        }
        return rows;
    }

    static List<String[]> targets(Map<UUID, IndicatorContent> contents, SheetKeys keys) {
        return contents.values().stream()
                .flatMap(said -> said.series().stream()
                        .flatMap(one -> one.targets().stream().map(target -> new String[] {
                            said.rowKey(),
                            one.key(),
                            year(target.year()),
                            target.value().text()
                        })))
                .toList();
    }

    static List<String[]> surveys(Map<UUID, IndicatorContent> contents, SheetKeys keys) {
        return contents.values().stream()
                .flatMap(said -> said.surveyYears().stream().map(year -> new String[] {said.rowKey(), year(year)}))
                .toList();
    }

    /** The row of a yearly value. */
    static String[] value(ActualContent said, String indicator) {
        MissingReason missing = said.missing();
        return new String[] {
            indicator,
            said.series(),
            year(said.year()),
            BASES.word(said.years()),
            said.value().text(),
            missing == null ? "" : REASONS.word(missing),
            filled(said.source()),
            filled(said.note())
        };
    }

    /** A text of blanks says nothing, and a cell of blanks is read as empty. */
    private static String filled(String text) {
        return text.isBlank() ? "" : text;
    }

    private static String year(@Nullable FiscalYear year) {
        return year == null ? "" : Integer.toString(year.startYear());
    }

    private static Optional<FiscalYear> year(Cells row, String column) {
        return Optional.ofNullable(row.number(column)).map(FiscalYear::new);
    }

    /**
     * What the rows of all sheets say about one indicator.
     *
     * @param row its row on the sheet of indicators
     * @param of its rows on the others
     * @param behind its place where the row names none
     */
    static IndicatorContent content(Cells row, ElementId element, IndicatorParts of, int behind) {
        Integer place = row.number(PLACE);
        return new IndicatorContent(
                element,
                row.of(KEY),
                place == null ? behind : place - 1,
                KINDS.constant(row.of(KIND)),
                row.of(NAME),
                row.of(UNIT),
                RULES.constant(row.of(RULE)),
                row.of(WANTED).isEmpty() ? null : TRENDS.constant(row.of(WANTED)),
                row.of(TOLERANCE).isEmpty() ? null : new BigDecimal(row.of(TOLERANCE)),
                BASES.constant(row.of(YEARS)),
                of.surveys().stream()
                        .flatMap(survey -> year(survey, YEAR).stream())
                        .toList(),
                row.of(SOURCE),
                row.of(FACTORS),
                of.series().stream()
                        .sorted(Comparator.comparingInt(
                                one -> Objects.requireNonNullElse(one.number(PLACE), Integer.MAX_VALUE)))
                        .map(one -> series(one, of.targets()))
                        .toList());
    }

    private static SeriesContent series(Cells row, List<Cells> targets) {
        return new SeriesContent(
                row.of(SERIES),
                row.of(NAME),
                year(row, BASE_YEAR).orElse(null),
                new PlanValue(row.of(BASELINE)),
                targets.stream()
                        .filter(target -> target.of(SERIES).equals(row.of(SERIES)))
                        .map(target ->
                                new TargetContent(year(target, YEAR).orElseThrow(), new PlanValue(target.of(VALUE))))
                        .sorted(Comparator.comparing(TargetContent::year))
                        .toList());
    }

    static ActualContent actual(Cells row, IndicatorId indicator) {
        return new ActualContent(
                indicator,
                row.of(SERIES),
                year(row, YEAR).orElseThrow(),
                BASES.constant(row.of(YEARS)),
                new PlanValue(row.of(VALUE)),
                row.of(MISSING).isEmpty() ? null : REASONS.constant(row.of(MISSING)),
                row.of(SOURCE),
                row.of(NOTE));
    }

    static String element(Cells row) {
        return row.of(ELEMENT);
    }
}
