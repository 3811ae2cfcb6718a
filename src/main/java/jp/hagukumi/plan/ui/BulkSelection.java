package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.TreeRow;
import org.jspecify.annotations.Nullable;

/** The elements that are chosen to be changed at once, with a box to tick in each row of the tree. */
class BulkSelection implements Serializable {

    private final TreeGrid<TreeRow> grid;
    private final SerializableRunnable changed;
    private final Set<ElementId> chosen = new LinkedHashSet<>();
    private Grid.@Nullable Column<TreeRow> column;

    BulkSelection(TreeGrid<TreeRow> grid, SerializableRunnable changed) {
        this.grid = grid;
        this.changed = changed;
    }

    /** Shows the boxes. */
    void begin() {
        List<Grid.Column<TreeRow>> others = new ArrayList<>(grid.getColumns());
        Grid.Column<TreeRow> boxes = grid.addComponentColumn(this::box)
                .setHeader(grid.getTranslation("plan.BulkSelection.header"))
                .setWidth("4rem")
                .setFlexGrow(0);
        others.addFirst(boxes);
        grid.setColumnOrder(others);
        column = boxes;
    }

    void end() {
        if (column != null) {
            grid.removeColumn(column);
            column = null;
        }
        chosen.clear();
    }

    Set<ElementId> chosen() {
        return Set.copyOf(chosen);
    }

    void clear() {
        chosen.clear();
        again();
    }

    void add(Collection<ElementId> more) {
        chosen.addAll(more);
        again();
    }

    private void again() {
        grid.getDataProvider().refreshAll();
        changed.run();
    }

    private Component box(TreeRow row) {
        ElementRow element = row.element();
        if (element == null) {
            return new Span();
        }
        Checkbox box = new Checkbox(chosen.contains(element.id()));
        box.setAriaLabel(grid.getTranslation("plan.BulkSelection.box", element.codeAndTitle()));
        box.addValueChangeListener(e -> {
            if (e.getValue()) {
                chosen.add(element.id());
            } else {
                chosen.remove(element.id());
            }
            changed.run();
        });
        return box;
    }
}
