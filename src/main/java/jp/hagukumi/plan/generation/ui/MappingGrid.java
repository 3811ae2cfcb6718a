package jp.hagukumi.plan.generation.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import jp.hagukumi.plan.generation.LinkRow;

/** What became of each element of the plan before. */
class MappingGrid extends Grid<LinkRow> {

    MappingGrid(List<LinkRow> rows) {
        addColumn(LinkRow::oldTitle)
                .setHeader(getTranslation("plan.MappingGrid.old"))
                .setFlexGrow(2);
        addColumn(this::became)
                .setHeader(getTranslation("plan.MappingGrid.became"))
                .setFlexGrow(3);
        setItems(rows);
        setSelectionMode(SelectionMode.NONE);
        addClassName("verdicts");
        getElement().setAttribute("aria-label", getTranslation("plan.GenerationView.mapping"));
    }

    private String became(LinkRow row) {
        if (row.id() == null) {
            return getTranslation("plan.MappingGrid.open");
        }
        return row.newElement() == null ? getTranslation("plan.MappingGrid.dropped", row.reason()) : row.newTitle();
    }
}
