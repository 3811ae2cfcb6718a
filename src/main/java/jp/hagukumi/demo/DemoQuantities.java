package jp.hagukumi.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.plan.quantity.Area;
import jp.hagukumi.plan.quantity.AreaId;
import jp.hagukumi.plan.quantity.AreaTree;
import jp.hagukumi.plan.quantity.Cell;
import jp.hagukumi.plan.quantity.LineRole;
import jp.hagukumi.plan.quantity.QuantityContent;
import jp.hagukumi.plan.quantity.QuantityForm;
import jp.hagukumi.plan.quantity.QuantityLine;
import jp.hagukumi.shared.FiscalYear;

/**
 * Tables of demand and capacity that the demo starts with: published ones of 加古川市, and a made-up one that shows what
 * those do not. resources/demo/README.md names their sources.
 */
public final class DemoQuantities {

    private static final int FIGURES_FROM = 6;
    private static final int YEARS_FROM = 7;
    private static final String AREA_KIND = "提供区域";

    private final AreaTree areas;
    private final List<QuantityContent> tables;

    private DemoQuantities(AreaTree areas, List<QuantityContent> tables) {
        this.areas = areas;
        this.tables = tables;
    }

    /** 加古川市, the second plan (2020–2024). */
    public static DemoQuantities kakogawaSecond() {
        return read("kakogawa-quantities.csv", "2", kakogawa());
    }

    /** 加古川市, the first plan as its revision in the middle of its period left it (2015–2019). */
    public static DemoQuantities kakogawaFirst() {
        return read("kakogawa-quantities.csv", "1", kakogawa());
    }

    /** A made-up table for a whole city and its three areas, as first written. */
    static DemoQuantities madeUp() {
        return whole(read("made-up-quantities.csv", "0", divided("市全域", "東部", "中部", "西部")));
    }

    /** The same table, with the same areas, as revised in mid-term. */
    static QuantityContent madeUpRevision(DemoQuantities original) {
        return whole(read("made-up-quantities.csv", "R", original.areas()))
                .tables()
                .getFirst();
    }

    /** One table of several areas out of one for each area. */
    private static DemoQuantities whole(DemoQuantities byArea) {
        QuantityForm form = byArea.tables.getFirst().form();
        Map<Cell, BigDecimal> figures = new HashMap<>();
        byArea.tables.forEach(table -> figures.putAll(table.byCell()));
        QuantityForm all = new QuantityForm(
                form.service(),
                form.unit(),
                false,
                form.asOf(),
                "この表の数値はすべて架空のものです。",
                "",
                form.years(),
                byArea.areas.areas().stream().map(Area::id).toList(),
                form.lines());
        return new DemoQuantities(byArea.areas, List.of(QuantityContent.of(0, all, figures)));
    }

    private static AreaTree kakogawa() {
        return divided("市全域", "区域A", "区域B", "区域C");
    }

    static AreaTree divided(String whole, String... parts) {
        List<Area> areas = new ArrayList<>();
        AreaId all = AreaId.next();
        areas.add(new Area(all, null, "全域", whole));
        for (String part : parts) {
            areas.add(new Area(AreaId.next(), all, AREA_KIND, part));
        }
        return new AreaTree(areas);
    }

    public AreaTree areas() {
        return areas;
    }

    public List<QuantityContent> tables() {
        return tables;
    }

    /** The table of a service. */
    public QuantityContent table(String service) {
        return tables.stream()
                .filter(table -> table.service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static DemoQuantities read(String resource, String plan, AreaTree areas) {
        List<QuantityContent> tables = new ArrayList<>();
        List<String[]> block = new ArrayList<>();
        for (String[] fields : fields(resource)) {
            if (fields[0].equals("T")) {
                take(block, plan, areas, tables);
                block.clear();
            }
            block.add(fields);
        }
        take(block, plan, areas, tables);
        return new DemoQuantities(areas, List.copyOf(tables));
    }

    private static void take(List<String[]> block, String plan, AreaTree areas, List<QuantityContent> tables) {
        if (!block.isEmpty() && block.getFirst()[1].equals(plan)) {
            tables.add(table(tables.size(), block.getFirst(), block.subList(1, block.size()), areas));
        }
    }

    private static QuantityContent table(int place, String[] head, List<String[]> rows, AreaTree areas) {
        List<FiscalYear> years = Arrays.stream(head, YEARS_FROM, head.length)
                .map(year -> new FiscalYear(Integer.parseInt(year)))
                .toList();
        AreaId area = areas.areas().stream()
                .filter(one -> one.name().equals(head[3]))
                .map(Area::id)
                .findFirst()
                .orElseThrow();
        List<QuantityLine> lines = new ArrayList<>();
        Map<Cell, BigDecimal> figures = new HashMap<>();
        for (String[] row : rows) {
            int number = lines.size() + 1;
            lines.add(new QuantityLine(number, row[1], row[2], LineRole.valueOf(row[3]), row[4], row[5], true));
            for (int i = 0; i < years.size(); i++) {
                String figure = row[FIGURES_FROM + i];
                if (!figure.isEmpty()) {
                    figures.put(new Cell(area, number, years.get(i)), new BigDecimal(figure));
                }
            }
        }
        QuantityForm form =
                new QuantityForm(head[2], head[4], false, head[5], "", head[6], years, List.of(area), lines);
        return QuantityContent.of(place, form, figures);
    }

    private static List<String[]> fields(String resource) {
        InputStream stream = DemoQuantities.class.getResourceAsStream("/demo/" + resource);
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
