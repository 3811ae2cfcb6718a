package jp.hagukumi.uikit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** In the language of ECharts, how the series of a chart are drawn: bars with their patterns, lines, gaps, and the numbers at them. */
final class SeriesOptions {

    /** Closes the pale parts against the paper, as their colours alone have too little contrast. */
    static final double BORDER = 0.75;

    private static final int UPRIGHT = 90;
    /** The most full-width characters of a reason that stand in its hatched place. */
    private static final int GAP_LABEL = 9;
    /** A part smaller than this share of the longest bar has no room for its number; the table twin has it. */
    private static final double SMALLEST_LABELLED_LYING = 0.05;

    private static final double SMALLEST_LABELLED_STANDING = 0.08;

    private final ChartData data;
    private final ChartWords words;
    private final ChartLayout layout;

    SeriesOptions(ChartData data, ChartWords words, ChartLayout layout) {
        this.data = data;
        this.words = words;
        this.layout = layout;
    }

    /** All series, and behind them the places of values that are missing. */
    void addTo(ArrayNode all) {
        List<ChartStyle> styles = ChartStyle.of(data.series());
        for (int i = 0; i < data.series().size(); i++) {
            all.add(series(data.series().get(i), styles.get(i)));
        }
        if (data.kind() == ChartData.Kind.BAR) {
            data.series().stream().filter(SeriesOptions::hasGaps).forEach(one -> all.add(gaps(one)));
        }
    }

    private ObjectNode series(ChartData.Series series, ChartStyle style) {
        ObjectNode node = object().put("name", series.name());
        node.set("emphasis", object().put("disabled", true));
        if (data.isLine(series)) {
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
            label.put("position", "bottom")
                    .put("backgroundColor", ChartStyle.PAPER)
                    .put("padding", 2);
        }
        node.set("label", label);
        ArrayNode values = node.putArray("data");
        for (int i = 0; i < series.values().size(); i++) {
            values.add(value(series, i));
        }
        return node;
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
        node.put("silent", true).put("barMaxWidth", layout.barWidth());
        node.set("tooltip", object().put("show", false));
        ObjectNode item = object().put("color", ChartStyle.PAPER)
                .put("borderColor", ChartStyle.SECOND)
                .put("borderType", "dashed");
        decal(ChartStyle.GAP, item.put("borderWidth", BORDER));
        node.set("itemStyle", item);
        ObjectNode label = object().put("show", true).put("position", "inside").put("color", ChartStyle.INK);
        label.put("fontSize", ChartLayout.TEXT)
                .put("backgroundColor", ChartStyle.PAPER)
                .put("padding", 2);
        node.set("label", label.put("rotate", layout.isLying() ? 0 : UPRIGHT));
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
        node.put("type", "bar").put("barMaxWidth", layout.barWidth()).put("barCategoryGap", "35%");
        if (data.kind() == ChartData.Kind.STACKED_BAR) {
            node.put("stack", "all");
        }
        ObjectNode item = object().put("color", style.fill())
                .put("borderColor", ChartStyle.SECOND)
                .put("borderWidth", BORDER);
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
        ObjectNode label =
                object().put("show", true).put("color", ChartStyle.INK).put("fontSize", ChartLayout.TEXT);
        if (data.kind() == ChartData.Kind.STACKED_BAR) {
            // Ink on a white plate is legible on every colour and pattern, also on a copy.
            return label.put("position", "inside")
                    .put("backgroundColor", ChartStyle.PAPER)
                    .put("borderRadius", 3)
                    .put("padding", 3)
                    .put("lineHeight", ChartLayout.TEXT);
        }
        return label.put("position", layout.isLying() ? "right" : "top");
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
                value.doubleValue()
                        >= longest() * (layout.isLying() ? SMALLEST_LABELLED_LYING : SMALLEST_LABELLED_STANDING);
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
