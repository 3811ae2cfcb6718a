package jp.hagukumi.uikit;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * With {@link SeriesOptions} the one place that speaks the language of ECharts: figures in, option JSON out, the same for
 * the screen and for the published picture. Everything that makes a chart legible is decided here; the element that
 * draws decides nothing.
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
    private static final String LINE = "#d9dce1";
    private static final String POINTED = "#e6f1ec";

    private final ChartData data;
    private final ChartWords words;
    private final ChartLayout layout;

    private ChartOptions(ChartData data, ChartWords words, boolean small) {
        this.data = data;
        this.words = words;
        this.layout = new ChartLayout(data, small);
    }

    static Drawing of(ChartData data, ChartWords words) {
        return of(data, words, false);
    }

    /** @param small whether it is drawn low, for its shape, beside something else */
    static Drawing of(ChartData data, ChartWords words, boolean small) {
        ChartOptions options = new ChartOptions(data, words, small);
        return new Drawing(options.option(), options.layout.height());
    }

    private ObjectNode option() {
        ObjectNode option = object();
        option.put("animation", false);
        option.set(
                "textStyle",
                object().put("fontFamily", FONT)
                        .put("fontSize", ChartLayout.TEXT)
                        .put("color", ChartStyle.INK));
        // Our own label on the element says it all; the library's would say it again and only in its own words.
        option.set("aria", object().put("enabled", true).set("label", object().put("enabled", false)));
        option.set("legend", legend());
        option.set("grid", grid());
        option.set("tooltip", tooltip());
        option.set(layout.isLying() ? "yAxis" : "xAxis", categoryAxis());
        option.set(layout.isLying() ? "xAxis" : "yAxis", valueAxis());
        new SeriesOptions(data, words, layout).addTo(option.putArray("series"));
        return option;
    }

    private ObjectNode legend() {
        ObjectNode legend = object().put("show", layout.hasLegend())
                .put("type", "plain")
                .put("top", 0)
                .put("left", 0)
                .put("itemGap", 14)
                .put("itemWidth", data.series().stream().anyMatch(data::isLine) ? 34 : 22)
                .put("itemHeight", 14)
                // Hiding a part by a click would leave a chart that disagrees with its table and its label.
                .put("selectedMode", false);
        if (data.kind() != ChartData.Kind.LINE) {
            legend.set("itemStyle", object().put("borderWidth", SeriesOptions.BORDER));
        }
        ArrayNode names = legend.putArray("data");
        data.series().forEach(one -> {
            ObjectNode name = names.addObject().put("name", one.name());
            if (!data.isLine(one)) {
                name.put("icon", "rect");
            }
        });
        legend.set("textStyle", object().put("fontSize", ChartLayout.TEXT).put("color", ChartStyle.INK));
        return legend;
    }

    private ObjectNode grid() {
        return object().put("left", 8)
                .put("right", data.kind() == ChartData.Kind.STACKED_BAR ? 16 : 40)
                .put("top", layout.top())
                .put("bottom", 8);
    }

    private ObjectNode tooltip() {
        ObjectNode tooltip =
                object().put("trigger", "axis").put("confine", true).put("transitionDuration", 0);
        ObjectNode pointer = object().put("type", data.kind() == ChartData.Kind.LINE ? "line" : "shadow");
        // Behind the bars, so that pointing does not change their colours.
        pointer.put("z", 1).set("shadowStyle", object().put("color", POINTED));
        tooltip.set("axisPointer", pointer);
        tooltip.set("textStyle", object().put("fontSize", ChartLayout.TEXT).put("color", ChartStyle.INK));
        return tooltip;
    }

    private ObjectNode categoryAxis() {
        ObjectNode axis = object().put("type", "category").put("inverse", layout.isLying());
        axis.set("axisTick", object().put("show", false));
        axis.set("axisLine", object().set("lineStyle", object().put("color", ChartStyle.SECOND)));
        ObjectNode label = object().put("color", ChartStyle.INK)
                .put("fontSize", ChartLayout.TEXT)
                .put("lineHeight", ChartLayout.TEXT_LINE);
        if (layout.namesEveryCategory()) {
            label.put("interval", 0);
        }
        axis.set("axisLabel", label);
        ArrayNode names = axis.putArray("data");
        layout.categoryLabels().forEach(names::add);
        return axis;
    }

    private ObjectNode valueAxis() {
        ObjectNode axis = object().put("type", "value");
        if (!layout.isLying()) {
            // Where Japanese charts have it. Beside a lying axis it would float; the caption says it anyway.
            axis.put("name", data.unit()).put("nameLocation", "end").put("nameGap", 10);
            axis.set("nameTextStyle", object().put("color", ChartStyle.SECOND).put("fontSize", ChartLayout.TEXT));
        }
        axis.set("axisLabel", object().put("color", ChartStyle.SECOND).put("fontSize", ChartLayout.TEXT));
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

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
