package jp.hagukumi.uikit;

import java.util.ArrayList;
import java.util.List;

/**
 * The one list of colours and patterns for figures, in the order in which series take them. Each pair of neighbours
 * differs in lightness and in pattern, so that a black-and-white copy still tells them apart.
 *
 * @param fill colour of a bar
 * @param pattern what is hatched over the colour
 * @param hatch colour of the hatching
 * @param line colour of a line on white: the fill where that has a contrast of 3:1, else a darker shade of it
 * @param dash how a line is dashed (an ECharts line type)
 * @param symbol the mark on the points of a line (an ECharts symbol)
 */
record ChartStyle(String fill, Pattern pattern, String hatch, String line, String dash, String symbol) {

    static final String INK = "#1a1a1c";
    static final String SECOND = "#52525b";
    static final String PAPER = "#ffffff";

    /** What is hatched over the colour of a bar. */
    enum Pattern {
        PLAIN,
        DIAGONAL,
        BACK_DIAGONAL,
        VERTICAL,
        HORIZONTAL,
        DOTS
    }

    /** What remains (not rated, not begun): grey, plain. Also the fifth of the order. */
    static final ChartStyle REST =
            new ChartStyle("#c9cdd3", Pattern.PLAIN, "#ffffff", "#71717a", "dotted", "emptyCircle");

    /** The place of a value that is missing for a known reason. */
    static final ChartStyle GAP =
            new ChartStyle("#ffffff", Pattern.DIAGONAL, "#b9bec6", "#71717a", "dotted", "emptyCircle");

    /** What is aimed at: lines in ink, told apart by dash and mark. */
    private static final List<ChartStyle> TARGETS = List.of(
            new ChartStyle("#1a1a1c", Pattern.PLAIN, "#ffffff", "#1a1a1c", "dashed", "emptyDiamond"),
            new ChartStyle("#1a1a1c", Pattern.PLAIN, "#ffffff", "#1a1a1c", "dotted", "emptyTriangle"),
            new ChartStyle("#1a1a1c", Pattern.PLAIN, "#ffffff", "#1a1a1c", "solid", "emptyRect"));

    private static final List<ChartStyle> FIRST_FOUR = List.of(
            new ChartStyle("#17694e", Pattern.PLAIN, "#ffffff", "#17694e", "solid", "circle"),
            new ChartStyle("#6fb08f", Pattern.DIAGONAL, "#17694e", "#4f9574", "dashed", "rect"),
            new ChartStyle("#f2b84b", Pattern.BACK_DIAGONAL, "#7a3d00", "#a36200", "dotted", "triangle"),
            new ChartStyle("#c2453a", Pattern.VERTICAL, "#ffffff", "#c2453a", "solid", "diamond"));

    /** Further marks, for scales that have more than the usual number: the same colours, other patterns. */
    private static final List<ChartStyle> FURTHER = List.of(
            new ChartStyle("#17694e", Pattern.DOTS, "#ffffff", "#17694e", "dashed", "emptyRect"),
            new ChartStyle("#6fb08f", Pattern.HORIZONTAL, "#17694e", "#4f9574", "solid", "emptyTriangle"),
            new ChartStyle("#f2b84b", Pattern.DOTS, "#7a3d00", "#a36200", "dashed", "emptyDiamond"),
            new ChartStyle("#c2453a", Pattern.HORIZONTAL, "#ffffff", "#c2453a", "dotted", "roundRect"));

    /** The styles for all series of a chart. A series that is the rest keeps grey for itself. */
    static List<ChartStyle> of(List<ChartData.Series> series) {
        boolean hasRest = series.stream().anyMatch(ChartData.Series::rest);
        List<ChartStyle> order = new ArrayList<>(FIRST_FOUR);
        if (!hasRest) {
            order.add(REST);
        }
        order.addAll(FURTHER);
        List<ChartStyle> styles = new ArrayList<>();
        int place = 0;
        int targets = 0;
        for (ChartData.Series one : series) {
            if (one.target()) {
                styles.add(TARGETS.get(targets++ % TARGETS.size()));
                continue;
            }
            // Beyond the list it begins anew: the table twin still tells such charts apart.
            styles.add(one.rest() ? REST : order.get(place++ % order.size()));
        }
        return List.copyOf(styles);
    }
}
