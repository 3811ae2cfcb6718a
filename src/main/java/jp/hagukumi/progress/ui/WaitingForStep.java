package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.StepRow;
import jp.hagukumi.uikit.Cells;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** The reports that wait for a step, to be read one by one or to be chosen and taken together. */
class WaitingForStep extends Composite<Section> {

    /** As many rows as stand on the page without a scroll bar of their own. */
    private static final int SHOWN = 12;

    private final transient ManyDeed deed;
    private final Grid<StepRow> grid = new Grid<>();
    private final MainButton go = new MainButton("");

    /** @param whenDone is told in a sentence what was done */
    WaitingForStep(ManyDeed deed, List<StepRow> rows, SerializableConsumer<String> whenDone) {
        this.deed = deed;
        String heading = getTranslation(deed.key("heading"), rows.size());
        addColumns();
        grid.setItems(rows);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setAllRowsVisible(rows.size() <= SHOWN);
        grid.getElement().setAttribute("aria-label", heading);
        Span hint = new Span(getTranslation(deed.key("hint")));
        hint.addClassName("second");
        Div foot = new Div(go, hint);
        foot.addClassName("step-foot");
        getContent().addClassNames("card", "waiting-for-step");
        getContent().add(new H2(heading), grid, foot);

        grid.addSelectionListener(e -> offer());
        go.addClickListener(e -> new ManyDeedDialog(deed, chosen(), whenDone).open());
        offer();
    }

    private void addColumns() {
        Formats formats = Formats.in(getLocale());
        grid.addColumn(Cells.link(row -> ProgressLinks.report(row.id()), StepRow::title))
                .setHeader(getTranslation("progress.ReportList.project"))
                .setFlexGrow(4);
        grid.addColumn(StepRow::departmentName)
                .setHeader(getTranslation("progress.ReportList.department"))
                .setFlexGrow(2);
        grid.addColumn(StepRow::mark)
                .setHeader(getTranslation("progress.FieldCode.mark"))
                .setWidth("4.5rem")
                .setFlexGrow(0);
        grid.addColumn(Cells.badge(row -> from(row, formats), row -> row.ownWork() ? Tone.WAITS : null))
                .setHeader(getTranslation(deed.key("from")))
                .setFlexGrow(2);
        grid.addColumn(row -> formats.shortDate(row.due()))
                .setHeader(getTranslation("progress.ReportList.due"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private String from(StepRow row, Formats formats) {
        return row.ownWork()
                ? getTranslation("progress.WaitingForStep.ownWork")
                : getTranslation("progress.WaitingForStep.from", row.by(), formats.dateTime(row.since()));
    }

    /** Those that are ticked, in the order of the list. */
    private List<StepRow> chosen() {
        return grid.getListDataView()
                .getItems()
                .filter(grid.getSelectedItems()::contains)
                .toList();
    }

    private void offer() {
        int count = grid.getSelectedItems().size();
        go.setEnabled(count > 0);
        go.setText(count > 0 ? getTranslation(deed.key("choose"), count) : getTranslation(deed.key("chooseNone")));
    }
}
