package jp.hagukumi.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.indicator.AchievementRule;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.IndicatorKind;
import jp.hagukumi.plan.indicator.MissingReason;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.plan.indicator.TargetContent;
import jp.hagukumi.plan.indicator.Trend;
import jp.hagukumi.plan.indicator.YearBasis;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Indicators of the demo plans from a file: what each says, and its values. resources/demo/README.md names the sources. */
public final class DemoIndicators {

    private static final String INDICATOR = "I";
    private static final String SERIES = "S";
    private static final String VALUE = "V";

    private final List<String[]> lines;

    private DemoIndicators(List<String[]> lines) {
        this.lines = lines;
    }

    /** The published ones of 流山市こども計画. */
    public static DemoIndicators nagareyamaKodomo() {
        return read("nagareyama-kodomo-indicators.csv");
    }

    /** Made-up ones for 流山市's older plan, with values of several years. */
    public static DemoIndicators madeUp() {
        return read("nagareyama-h27-indicators.csv");
    }

    /** The row keys of the indicators. */
    public List<String> keys() {
        return of(INDICATOR).map(line -> line[2]).toList();
    }

    /** The row key of the element on which an indicator hangs. */
    public String elementOf(String key) {
        return line(key)[1];
    }

    /** From where the values of an indicator come. */
    String source(String key) {
        return line(key)[11];
    }

    /** What an indicator says, on an element of a stored plan. */
    public IndicatorContent content(String key, ElementId element) {
        String[] line = line(key);
        return new IndicatorContent(
                element,
                key,
                keys().indexOf(key),
                IndicatorKind.valueOf(line[3]),
                line[4],
                line[5],
                AchievementRule.valueOf(line[6]),
                line[7].isEmpty() ? null : Trend.valueOf(line[7]),
                line[8].isEmpty() ? null : new BigDecimal(line[8]),
                YearBasis.valueOf(line[9]),
                list(line[10]).map(DemoIndicators::year).toList(),
                line[11],
                line[12],
                of(SERIES)
                        .filter(series -> series[1].equals(key))
                        .map(DemoIndicators::series)
                        .toList());
    }

    private static SeriesContent series(String[] line) {
        return new SeriesContent(
                line[2],
                line[3],
                line[4].isEmpty() ? null : year(line[4]),
                new PlanValue(line[5]),
                list(line[6])
                        .map(target -> target.split("=", 2))
                        .map(target -> new TargetContent(year(target[0]), new PlanValue(target[1])))
                        .toList());
    }

    /** The values of an indicator in the order of the file. */
    public List<ActualContent> actuals(String key, IndicatorId id, YearBasis years) {
        return of(VALUE)
                .filter(line -> line[1].equals(key))
                .map(line -> new ActualContent(
                        id, line[2], year(line[3]), years, new PlanValue(line[4]), reason(line[5]), "", line[6]))
                .toList();
    }

    private static @Nullable MissingReason reason(String name) {
        return name.isEmpty() ? null : MissingReason.valueOf(name);
    }

    private static FiscalYear year(String text) {
        return new FiscalYear(Integer.parseInt(text));
    }

    private static Stream<String> list(String field) {
        return field.isEmpty() ? Stream.empty() : Arrays.stream(field.split(";", -1));
    }

    private String[] line(String key) {
        return of(INDICATOR).filter(line -> line[2].equals(key)).findFirst().orElseThrow();
    }

    private Stream<String[]> of(String type) {
        return lines.stream().filter(line -> line[0].equals(type));
    }

    private static DemoIndicators read(String resource) {
        InputStream stream = DemoIndicators.class.getResourceAsStream("/demo/" + resource);
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8))) {
            return new DemoIndicators(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
