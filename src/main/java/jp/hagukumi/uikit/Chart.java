package jp.hagukumi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.jspecify.annotations.Nullable;

/**
 * A chart with everything that belongs to it: caption with unit and day, the drawing in colours and patterns with a
 * spoken label, and a table twin that the keyboard opens.
 */
@Tag("figure")
@CssImport("./styles/chart.css")
public class Chart extends Component implements HasComponents, HasStyle, LocaleChangeObserver {

    private final boolean small;
    private @Nullable ChartData data;

    public Chart() {
        this(false);
    }

    private Chart(boolean small) {
        this.small = small;
        addClassName("chart");
        setClassName("chart-small", small);
    }

    /** A low one that stands beside a figure and is there for its shape; it speaks and has its table like all others. */
    public static Chart small(ChartData data) {
        Chart chart = new Chart(true);
        chart.show(data);
        return chart;
    }

    public Chart(ChartData data) {
        this();
        show(data);
    }

    /** Shows these figures instead of what was shown. */
    public void show(ChartData shown) {
        data = shown;
        ChartWords words = ChartWords.in(getLocale());
        removeAll();
        add(caption(shown, words));
        if (shown.saysNothing()) {
            Paragraph nothing = new Paragraph(words.noData());
            nothing.addClassName("chart-empty");
            add(nothing);
        } else {
            add(new Drawing(ChartOptions.of(shown, words, small), words.spoken(shown)), twin(shown, words));
        }
    }

    /**
     * The figures shown.
     *
     * @throws IllegalStateException if nothing was shown yet
     */
    public ChartData data() {
        if (data == null) {
            throw new IllegalStateException("Nothing was shown yet");
        }
        return data;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (data != null) {
            show(data);
        }
    }

    private static Component caption(ChartData data, ChartWords words) {
        Span title = new Span(data.title());
        title.addClassName("chart-title");
        Span basis = new Span(words.basis(data));
        basis.addClassName("chart-basis");
        return new Caption(title, basis);
    }

    private static Component twin(ChartData data, ChartWords words) {
        Div scroll = new Div(table(data, words));
        scroll.addClassName("chart-table");
        // A table wider than the page scrolls in itself, and so must be reachable without a mouse.
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", data.title());
        NativeDetails twin = new NativeDetails(words.showTable(), scroll);
        twin.addClassName("chart-twin");
        return twin;
    }

    private static NativeTable table(ChartData data, ChartWords words) {
        ChartWords.Table text = words.table(data);
        NativeTable table = new NativeTable();
        table.setCaptionText(words.basis(data));
        NativeTableRow head = table.getHead().addRow();
        text.head().forEach(name -> heading(head.addHeaderCell(), name, "col"));
        text.rows().forEach(row -> fill(table.getBody().addRow(), row));
        text.foot().ifPresent(row -> fill(table.getFoot().addRow(), row));
        return table;
    }

    private static void fill(NativeTableRow line, ChartWords.Table.Row row) {
        heading(line.addHeaderCell(), row.heading(), "row");
        for (String text : row.cells()) {
            NativeTableCell cell = line.addDataCell();
            cell.setText(text);
        }
    }

    private static void heading(NativeTableHeaderCell cell, String text, String scope) {
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }

    @Tag("figcaption")
    private static final class Caption extends Component implements HasComponents {
        Caption(Component... parts) {
            add(parts);
        }
    }

    /** The element that draws. It gets what to draw and how high, and knows nothing else. */
    @Tag("hagukumi-chart")
    @JsModule("./charts/hagukumi-chart.ts")
    @NpmPackage(value = "echarts", version = "6.1.0")
    static final class Drawing extends Component {
        Drawing(ChartOptions.Drawing drawing, String spoken) {
            getElement().setPropertyJson("option", drawing.option());
            getElement().setProperty("drawingHeight", drawing.height());
            getElement().setAttribute("role", "img").setAttribute("aria-label", spoken);
        }
    }
}
