package jp.hagukumi.uikit;

import java.util.regex.Pattern;

/** A chart as a piece of a published page: caption, picture and table, in HTML that needs no script. */
public final class ChartFigure {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private ChartFigure() {}

    /**
     * The figure element.
     *
     * @param data what is shown
     * @param words in the language of the page
     * @param renderer draws the picture
     * @param id unique on the page, see {@link ChartRenderer#svg}
     * @param width of the picture in CSS pixels
     */
    public static String html(ChartData data, ChartWords words, ChartRenderer renderer, String id, int width) {
        StringBuilder html = new StringBuilder("<figure class=\"chart\">\n<figcaption>");
        span(html, "chart-title", data.title());
        html.append(' ');
        span(html, "chart-basis", words.basis(data));
        html.append("</figcaption>\n");
        if (data.saysNothing()) {
            html.append("<p class=\"chart-empty\">")
                    .append(escaped(words.noData()))
                    .append("</p>\n");
        } else {
            html.append(renderer.svg(data, words, id, width)).append('\n');
            table(html, words.table(data), data.title());
        }
        return html.append("</figure>\n").toString();
    }

    /** Text made safe between tags and in double-quoted attributes, of HTML as of XML. */
    static String escaped(String text) {
        return legal(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Text without the control characters that workbooks may carry and XML forbids. */
    static String legal(String text) {
        return NOT_XML.matcher(text).replaceAll("");
    }

    private static void table(StringBuilder html, ChartWords.Table table, String title) {
        html.append("<div class=\"chart-table\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(escaped(title))
                .append("\">\n<table>\n<thead><tr>");
        table.head().forEach(name -> heading(html, "col", name));
        html.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(html, row));
        html.append("</tbody>\n");
        table.foot().ifPresent(row -> {
            html.append("<tfoot>");
            row(html, row);
            html.append("</tfoot>\n");
        });
        html.append("</table>\n</div>\n");
    }

    private static void row(StringBuilder html, ChartWords.Table.Row row) {
        html.append("<tr>");
        heading(html, "row", row.heading());
        row.cells().forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
        html.append("</tr>\n");
    }

    private static void heading(StringBuilder html, String scope, String text) {
        html.append("<th scope=\"")
                .append(scope)
                .append("\">")
                .append(escaped(text))
                .append("</th>");
    }

    private static void span(StringBuilder html, String style, String text) {
        html.append("<span class=\"")
                .append(style)
                .append("\">")
                .append(escaped(text))
                .append("</span>");
    }
}
