package jp.hagukumi.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import jp.hagukumi.shared.WaitingWork.Item;
import jp.hagukumi.shared.WaitingWork.Waiting;
import jp.hagukumi.uikit.Cells;

/** What else waits, as a list; every line leads to where it is done. */
class WaitingList extends Composite<Section> {

    WaitingList(Waiting waiting, boolean withoutFirst, LocalDate today) {
        var items = waiting.items().stream().skip(withoutFirst ? 1 : 0).toList();
        getContent().addClassName("waiting-list");
        getContent().setVisible(!items.isEmpty());
        String heading = withoutFirst
                ? getTranslation(waiting.key() + ".heading")
                : getTranslation(waiting.key() + ".sentence", waiting.count());
        getContent().add(new H2(heading));

        Grid<Item> grid = new Grid<>();
        grid.setAllRowsVisible(true);
        grid.addColumn(Cells.link(Item::link, Item::title))
                .setHeader(getTranslation("shell.WaitingList.what"))
                .setFlexGrow(3);
        grid.addColumn(item -> getTranslation(item.stateKey()))
                .setHeader(getTranslation("shell.WaitingList.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(Item::context)
                .setHeader(getTranslation("shell.WaitingList.context"))
                .setFlexGrow(2);
        grid.addColumn(Cells.due(this, getLocale(), Item::due, today))
                .setHeader(getTranslation("shell.WaitingList.due"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(items);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        getContent().add(grid);
        if (waiting.count() > waiting.items().size()) {
            getContent().add(new Anchor(waiting.link(), getTranslation("shell.WaitingList.all", waiting.count())));
        }
    }
}
