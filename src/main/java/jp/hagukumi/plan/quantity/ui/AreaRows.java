package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.plan.quantity.Area;
import jp.hagukumi.plan.quantity.AreaId;
import jp.hagukumi.plan.quantity.AreaTree;
import org.jspecify.annotations.Nullable;

/** The areas of a plan, one below the other: name, kind, and the area that each is a part of. */
class AreaRows extends Composite<Div> {

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    AreaRows(AreaTree tree) {
        list.addClassName("line-rows");
        getContent().add(list, new Button(getTranslation("plan.AreaRows.add"), e -> add()));
        tree.areas().forEach(area -> rows.add(new Row(area.id(), area.name(), area.kind())));
        arrange();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).partOf.setValue(row(tree.areas().get(i).parent()));
        }
    }

    private @Nullable Row row(@Nullable AreaId id) {
        return rows.stream().filter(row -> row.id.equals(id)).findFirst().orElse(null);
    }

    /** A new area is most often a sister of the last. */
    private void add() {
        Row last = rows.isEmpty() ? null : rows.getLast();
        Row row = new Row(AreaId.next(), "", last == null ? "" : last.kind.getValue());
        rows.add(row);
        arrange();
        if (last != null) {
            row.partOf.setValue(last.partOf.getValue());
        }
        row.name.focus();
    }

    private void arrange() {
        list.removeAll();
        for (Row row : rows) {
            Row chosen = row.partOf.getValue();
            row.partOf.setItems(rows.stream().filter(other -> other != row).toList());
            row.partOf.setValue(rows.contains(chosen) ? chosen : null);
            list.add(row);
        }
    }

    private void takeAway(Row row) {
        rows.remove(row);
        arrange();
    }

    AreaTree tree() {
        return new AreaTree(rows.stream().map(Row::area).toList());
    }

    private final class Row extends Div {

        private final AreaId id;
        private final TextField name = new TextField();
        private final TextField kind = new TextField();
        private final Select<Row> partOf = new Select<>();

        Row(AreaId id, String text, String what) {
            this.id = id;
            addClassName("line-row");
            name.setLabel(getTranslation("plan.AreaRows.name"));
            name.setValue(text);
            name.addClassName("label");
            kind.setLabel(getTranslation("plan.AreaRows.kind"));
            kind.setValue(what);
            partOf.setLabel(getTranslation("plan.AreaRows.partOf"));
            partOf.setEmptySelectionAllowed(true);
            partOf.setEmptySelectionCaption(getTranslation("plan.AreaRows.ofNothing"));
            partOf.setItemLabelGenerator(
                    row -> row == null ? getTranslation("plan.AreaRows.ofNothing") : row.name.getValue());
            Div buttons = new Div(new Button(getTranslation("plan.LineRows.remove"), e -> takeAway(this)));
            buttons.addClassName("buttons");
            add(name, kind, partOf, buttons);
        }

        Area area() {
            Row whole = partOf.getValue();
            return new Area(
                    id,
                    whole == null ? null : whole.id,
                    kind.getValue().strip(),
                    name.getValue().strip());
        }
    }
}
