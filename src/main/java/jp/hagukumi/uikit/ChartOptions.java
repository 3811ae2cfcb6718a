package jp.hagukumi.uikit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one place that speaks the language of ECharts: figures in, option JSON out, the same for the screen and for the
 * published picture. Everything that makes a chart legible is decided here; the element that draws decides nothing.
 */
final class ChartOptions {

    /**
     * What to draw.
     *
     * @param option the ECharts option
     * @param height in CSS pixels, so that no bar and no label is squeezed
     */
    record Drawing(ObjectNode option, int height) {}

    static final String FONT = "BIZ UDPGothic, Yu Gothic UI, Meiryo, Noto Sans CJK JP, sans-serif";
    private static final String INK = "#1a1a1c";
    private static final String SECOND = "#52525b";
    private static final String LINE = "#d9dce1";
    private static final String POINTED = "#e6f1ec";
    private static final String PAPER = "#ffffff";

    /** Closes the pale parts against the paper, as their colours alone have too little contrast. */
    private static final double BORDER = 0.75;

    private static final int TEXT = 13;
    private static final int TEXT_LINE = 18;
    /** The narrowest plot that labels are laid out for: the drawing at 1093 CSS pixels beside the navigation. */
    private static final int PLOT_WIDTH = 620;
    /** The narrowest place that a chart has on a page: beside another column on a small screen. */
    private static final int LEGEND_WIDTH = 480;

    private static final int PLOT_HEIGHT = 260;
    private static final int LYING_LABEL = 14;
    private static final int MOST_LABEL_LINES = 3;
    private static final int MOST_STANDING_LABELS = 12;
    private static final int LEGEND_MARK = 40;
    private static final int LEGEND_ROW = 26;
    private static final int BAR = 22;
    private static final int UPRIGHT = 90;
    /** The most full-width characters of a reason that stand in its hatched place. */
    private static final int GAP_LABEL = 9;
    /** A part smaller than this share of the longest bar has no room for its number; the table twin has it. */
    private static final double SMALLEST_LABELLED_LYING = 0.05;

    private static final double SMALLEST_LABELLED_STANDING = 0.08;

    private final ChartData data;
    private final ChartWords words;
    private final List<ChartStyle> styles;
    private final boolean lying;

    private ChartOptions(ChartData data, ChartWords words) {
        this.data = data;
        this.words = words;
        this.styles = ChartStyle.of(data.series());
        this.lying = data.horizontal() && data.kind() != ChartData.Kind.LINE;
    }

    static Drawing of(ChartData data, ChartWords words) {
        ChartOptions options = new ChartOptions(data, words);
        return new Drawing(options.option(), options.height());
    }

    private ObjectNode option() {
        ObjectNode option = object();
        option.put("animation", false);
        option.set(
                "textStyle",
                object().put("fontFamily", FONT).put("fontSize", TEXT).put("color", INK));
        // Our own label on the element says it all; the library's would say it again and only in its own words.
        option.set("aria", object().put("enabled", true).set("label", object().put("enabled", false)));
        option.set("legend", legend());
        option.set("grid", grid());
        option.set("tooltip", tooltip());
        option.set(lying ? "yAxis" : "xAxis", categoryAxis());
        option.set(lying ? "xAxis" : "yAxis", valueAxis());
        ArrayNode series = option.putArray("series");
        for (int i = 0; i < data.series().size(); i++) {
            series.add(series(data.series().get(i), styles.get(i)));
        }
        if (data.kind() == ChartData.Kind.BAR) {
            data.series().stream().filter(ChartOptions::hasGaps).forEach(one -> series.add(gaps(one)));
        }
        return option;
    }

    private int height() {
        int labelLines = categoryLabels().stream()
                .mapToInt(label -> (int) label.lines().count())
                .max()
                .orElse(1);
        if (!lying) {
            return top() + PLOT_HEIGHT + labelLines * TEXT_LINE + TEXT_LINE;
        }
        int bars = data.kind() == ChartData.Kind.BAR ? data.series().size() : 1;
        int band = Math.max(labelLines * TEXT_LINE, bars * BAR) + BAR / 2;
        return top() + data.categories().size() * band + 2 * TEXT_LINE;
    }

    private int top() {
        return (hasLegend() ? legendRows() * LEGEND_ROW : 0) + (lying ? TEXT_LINE / 2 : 2 * TEXT_LINE);
    }

    private boolean hasLegend() {
        return data.series().size() > 1;
    }

    /** The library does not make room for a legend that wraps, so its rows are counted here. */
    private int legendRows() {
        int rows = 1;
        int used = 0;
        for (ChartData.Series series : data.series()) {
            int width = LEGEND_MARK + ChartLabels.halves(series.name()) * TEXT / 2;
            if (used > 0 && used + width > LEGEND_WIDTH) {
                rows++;
                used = 0;
            }
            used += width;
        }
        return rows;
    }

    private ObjectNode legend() {
        ObjectNode legend = object().put("show", hasLegend())
                .put("type", "plain")
                .put("top", 0)
                .put("left", 0)
                .put("itemGap", 14)
                .put("itemWidth", data.series().stream().anyMatch(this::isLine) ? 34 : 22)
                .put("itemHeight", 14)
                // Hiding a part by a click would leave a chart that disagrees with its table and its label.
                .put("selectedMode", false);
        if (data.kind() != ChartData.Kind.LINE) {
            legend.set("itemStyle", object().put("borderWidth", BORDER));
        }
        ArrayNode names = legend.putArray("data");
        data.series().forEach(one -> {
            ObjectNode name = names.addObject().put("name", one.name());
            if (!isLine(one)) {
                name.put("icon", "rect");
            }
        });
        legend.set("textStyle", object().put("fontSize", TEXT).put("color", INK));
        return legend;
    }

    private ObjectNode grid() {
        return object().put("left", 8)
                .put("right", data.kind() == ChartData.Kind.STACKED_BAR ? 16 : 40)
                .put("top", top())
                .put("bottom", 8);
    }

    private ObjectNode tooltip() {
        ObjectNode tooltip =
                object().put("trigger", "axis").put("confine", true).put("transitionDuration", 0);
        ObjectNode pointer = object().put("type", data.kind() == ChartData.Kind.LINE ? "line" : "shadow");
        // Behind the bars, so that pointing does not change their colours.
        pointer.put("z", 1).set("shadowStyle", object().put("color", POINTED));
        tooltip.set("axisPointer", pointer);
        tooltip.set("textStyle", object().put("fontSize", TEXT).put("color", INK));
        return tooltip;
    }

    private ObjectNode categoryAxis() {
        ObjectNode axis = object().put("type", "category").put("inverse", lying);
        axis.set("axisTick", object().put("show", false));
        axis.set("axisLine", object().set("lineStyle", object().put("color", SECOND)));
        ObjectNode label = object().put("color", INK).put("fontSize", TEXT).put("lineHeight", TEXT_LINE);
        if (lying || data.categories().size() <= MOST_STANDING_LABELS) {
            label.put("interval", 0);
        }
        axis.set("axisLabel", label);
        ArrayNode names = axis.putArray("data");
        categoryLabels().forEach(names::add);
        return axis;
    }

    private List<String> categoryLabels() {
        int width = lying
                ? LYING_LABEL
                : Math.clamp(PLOT_WIDTH / TEXT / Math.max(1, data.categories().size()) - 1L, 4, 12);
        return data.categories().stream()
                .map(name -> ChartLabels.wrap(name, width, MOST_LABEL_LINES))
                .toList();
    }

    private ObjectNode valueAxis() {
        ObjectNode axis = object().put("type", "value");
        if (!lying) {
            // Where Japanese charts have it. Beside a lying axis it would float; the caption says it anyway.
            axis.put("name", data.unit()).put("nameLocation", "end").put("nameGap", 10);
            axis.set("nameTextStyle", object().put("color", SECOND).put("fontSize", TEXT));
        }
        axis.set("axisLabel", object().put("color", SECOND).put("fontSize", TEXT));
        axis.set("splitLine", object().set("lineStyle", object().put("color", LINE)));
        if (allWhole()) {
            axis.put("minInterval", 1);
        }
        return axis;
    }

    private boolean allWhole() {
        return data.series().stream()
                .flatMap(series -> series.values().stream())
                .allMatch(value -> value == null || value.stripTrailingZeros().scale() <= 0);
    }

    private ObjectNode series(ChartData.Series series, ChartStyle style) {
        ObjectNode node = object().put("name", series.name());
        node.set("emphasis", object().put("disabled", true));
        if (isLine(series)) {
            line(node, style);
            if (series.target()) {
                // In front of the bars, and from one year with a target to the next one.
                node.put("z", 3).put("connectNulls", true);
            }
        } else {
            bar(node, style);
            if (hasGaps(series)) {
                node.put("stack", series.name());
            }
        }
        ObjectNode label = label();
        if (series.target()) {
            // Below its point, away from the numbers of the bars, and on a white plate: there may be a bar behind it.
            label.put("position", "bottom").put("backgroundColor", PAPER).put("padding", 2);
        }
        node.set("label", label);
        ArrayNode values = node.putArray("data");
        for (int i = 0; i < series.values().size(); i++) {
            values.add(value(series, i));
        }
        return node;
    }

    private boolean isLine(ChartData.Series series) {
        return data.kind() == ChartData.Kind.LINE || series.target();
    }

    private static boolean hasGaps(ChartData.Series series) {
        return IntStream.range(0, series.values().size())
                .anyMatch(category -> series.gap(category).isPresent());
    }

    /**
     * The places of values that are missing for a known reason: hatched as high as the chart, with the reason written
     * in them. They stand where the bar would and are no figures: pointing at them says nothing.
     */
    private ObjectNode gaps(ChartData.Series series) {
        ObjectNode node = object().put("name", "").put("type", "bar").put("stack", series.name());
        node.put("silent", true).put("barMaxWidth", lying ? BAR : 2 * BAR);
        node.set("tooltip", object().put("show", false));
        ObjectNode item =
                object().put("color", PAPER).put("borderColor", SECOND).put("borderType", "dashed");
        decal(ChartStyle.GAP, item.put("borderWidth", BORDER));
        node.set("itemStyle", item);
        ObjectNode label = object().put("show", true).put("position", "inside").put("color", INK);
        label.put("fontSize", TEXT).put("backgroundColor", PAPER).put("padding", 2);
        node.set("label", label.put("rotate", lying ? 0 : UPRIGHT));
        ArrayNode values = node.putArray("data");
        BigDecimal high = highest();
        for (int i = 0; i < series.values().size(); i++) {
            ObjectNode value = values.addObject().putNull("value");
            series.gap(i).ifPresent(reason -> {
                value.put("value", high);
                value.set("label", object().put("formatter", ChartLabels.wrap(reason, GAP_LABEL, 1)));
            });
        }
        return node;
    }

    private BigDecimal highest() {
        return data.series().stream()
                .flatMap(one -> one.values().stream())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(BigDecimal::compareTo)
                .filter(most -> most.signum() > 0)
                .orElse(BigDecimal.ONE);
    }

    private void bar(ObjectNode node, ChartStyle style) {
        node.put("type", "bar").put("barMaxWidth", lying ? BAR : 2 * BAR).put("barCategoryGap", "35%");
        if (data.kind() == ChartData.Kind.STACKED_BAR) {
            node.put("stack", "all");
        }
        ObjectNode item =
                object().put("color", style.fill()).put("borderColor", SECOND).put("borderWidth", BORDER);
        decal(style, item);
        node.set("itemStyle", item);
    }

    private static void line(ObjectNode node, ChartStyle style) {
        node.put("type", "line")
                .put("connectNulls", false)
                .put("symbol", style.symbol())
                .put("symbolSize", 9);
        node.put("showAllSymbol", true);
        node.set(
                "lineStyle",
                object().put("color", style.line()).put("width", 2.5).put("type", style.dash()));
        node.set("itemStyle", object().put("color", style.line()));
    }

    private ObjectNode label() {
        ObjectNode label = object().put("show", true).put("color", INK).put("fontSize", TEXT);
        if (data.kind() == ChartData.Kind.STACKED_BAR) {
            // Ink on a white plate is legible on every colour and pattern, also on a copy.
            return label.put("position", "inside")
                    .put("backgroundColor", PAPER)
                    .put("borderRadius", 3)
                    .put("padding", 3)
                    .put("lineHeight", TEXT);
        }
        return label.put("position", lying ? "right" : "top");
    }

    private ObjectNode value(ChartData.Series series, int category) {
        BigDecimal value = series.values().get(category);
        ObjectNode node = object();
        if (value == null) {
            // A gap, not nothing of something.
            node.putNull("value");
            return node;
        }
        node.put("value", value);
        ObjectNode label = object().put("show", hasRoom(series, category, value));
        if (data.kind() == ChartData.Kind.LINE && isLowest(category, value)) {
            label.put("position", "bottom");
        }
        node.set("label", label.put("formatter", words.number(value)));
        return node;
    }

    /** Of several lines, the lowest has its number below, so that two close lines do not print over each other. */
    private boolean isLowest(int category, BigDecimal value) {
        return data.series().size() > 1
                && data.series().stream()
                        .map(series -> series.values().get(category))
                        .allMatch(other -> other == null || other.compareTo(value) >= 0);
    }

    private boolean hasRoom(ChartData.Series series, int category, BigDecimal value) {
        if (series.target()) {
            return category == lastWithValue(series);
        }
        return switch (data.kind()) {
            case BAR -> true;
            case STACKED_BAR ->
                value.doubleValue() >= longest() * (lying ? SMALLEST_LABELLED_LYING : SMALLEST_LABELLED_STANDING);
            // Numbers of several lines would lie on each other: only the newest of each is written.
            case LINE -> data.series().size() == 1 || category == lastWithValue(series);
        };
    }

    private double longest() {
        double longest = 0;
        for (int i = 0; i < data.categories().size(); i++) {
            longest = Math.max(longest, data.total(i).orElse(BigDecimal.ZERO).doubleValue());
        }
        return longest;
    }

    private static int lastWithValue(ChartData.Series series) {
        List<@Nullable BigDecimal> values = series.values();
        int last = values.size() - 1;
        while (last >= 0 && Objects.isNull(values.get(last))) {
            last--;
        }
        return last;
    }

    private static void decal(ChartStyle style, ObjectNode item) {
        if (style.pattern() == ChartStyle.Pattern.PLAIN) {
            return;
        }
        ObjectNode decal = item.putObject("decal").put("color", style.hatch());
        if (style.pattern() == ChartStyle.Pattern.DOTS) {
            decal.put("symbol", "circle").put("symbolSize", 0.6);
            decal.putArray("dashArrayX")
                    .add(pair(7, 7))
                    .add(object().arrayNode().add(0).add(7).add(7).add(0));
            decal.set("dashArrayY", pair(6, 0));
            return;
        }
        decal.put("symbol", "rect").put("symbolSize", 1);
        decal.set("dashArrayX", pair(1, 0));
        decal.set("dashArrayY", pair(2, 5));
        decal.put("rotation", angle(style.pattern()));
    }

    private static double angle(ChartStyle.Pattern pattern) {
        return switch (pattern) {
            case PLAIN, DOTS, HORIZONTAL -> 0;
            case DIAGONAL -> Math.PI / 4;
            case BACK_DIAGONAL -> -Math.PI / 4;
            case VERTICAL -> Math.PI / 2;
        };
    }

    private static ArrayNode pair(int ink, int gap) {
        return JsonNodeFactory.instance.arrayNode().add(ink).add(gap);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
