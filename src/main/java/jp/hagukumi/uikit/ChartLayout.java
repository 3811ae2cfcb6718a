package jp.hagukumi.uikit;

import java.util.List;

/** How much room a chart takes and how its parts share it, so that no bar and no label is squeezed. In CSS pixels. */
final class ChartLayout {

    static final int TEXT = 13;
    static final int TEXT_LINE = 18;
    private static final int BAR = 22;

    /** The narrowest plot that labels are laid out for: the drawing at 1093 CSS pixels beside the navigation. */
    private static final int PLOT_WIDTH = 620;
    /** The narrowest place that a chart has on a page: beside another column on a small screen. */
    private static final int LEGEND_WIDTH = 480;

    private static final int PLOT_HEIGHT = 260;
    /** Where a chart stands beside a field and is there for its shape. */
    private static final int SMALL_PLOT_HEIGHT = 96;

    private static final int LYING_LABEL = 14;
    private static final int MOST_LABEL_LINES = 3;
    private static final int MOST_STANDING_LABELS = 12;
    private static final int LEGEND_MARK = 40;
    private static final int LEGEND_ROW = 26;

    private final ChartData data;
    private final boolean lying;
    private final boolean small;

    ChartLayout(ChartData data, boolean small) {
        this.data = data;
        this.small = small;
        this.lying = data.horizontal() && data.kind() != ChartData.Kind.LINE;
    }

    /** Whether the bars lie. */
    boolean isLying() {
        return lying;
    }

    int barWidth() {
        return lying ? BAR : 2 * BAR;
    }

    /** Whether there is room for the name of every category. */
    boolean namesEveryCategory() {
        return lying || data.categories().size() <= MOST_STANDING_LABELS;
    }

    /** Of the whole drawing. */
    int height() {
        int labelLines = categoryLabels().stream()
                .mapToInt(label -> (int) label.lines().count())
                .max()
                .orElse(1);
        if (!lying) {
            return top() + (small ? SMALL_PLOT_HEIGHT : PLOT_HEIGHT) + labelLines * TEXT_LINE + TEXT_LINE;
        }
        int bars = data.kind() == ChartData.Kind.BAR ? data.series().size() : 1;
        int band = Math.max(labelLines * TEXT_LINE, bars * BAR) + BAR / 2;
        return top() + data.categories().size() * band + 2 * TEXT_LINE;
    }

    /** What stands above the plot. */
    int top() {
        return (hasLegend() ? legendRows() * LEGEND_ROW : 0) + (lying ? TEXT_LINE / 2 : 2 * TEXT_LINE);
    }

    boolean hasLegend() {
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

    /** The names of the categories, wrapped. */
    List<String> categoryLabels() {
        int width = lying
                ? LYING_LABEL
                : Math.clamp(PLOT_WIDTH / TEXT / Math.max(1, data.categories().size()) - 1L, 4, 12);
        return data.categories().stream()
                .map(name -> ChartLabels.wrap(name, width, MOST_LABEL_LINES))
                .toList();
    }
}
