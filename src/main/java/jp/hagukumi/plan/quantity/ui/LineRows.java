package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.hagukumi.plan.quantity.LineRole;
import jp.hagukumi.plan.quantity.QuantityLine;

/** The lines of a table, one below the other, to be named, reckoned, moved and taken away. */
class LineRows extends Composite<Div> {

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private int lastNumber;

    LineRows() {
        list.addClassName("line-rows");
        getContent().add(list, new Button(getTranslation("plan.LineRows.add"), e -> add("", LineRole.OTHER)));
    }

    void show(List<QuantityLine> lines) {
        rows.clear();
        lines.forEach(line -> {
            lastNumber = Math.max(lastNumber, line.number());
            rows.add(new Row(line));
        });
        arrange();
    }

    private void add(String code, LineRole role) {
        Row row = new Row(new QuantityLine(++lastNumber, code, "", role, "", "", true));
        rows.add(row);
        arrange();
        row.code.focus();
    }

    private void arrange() {
        list.removeAll();
        rows.forEach(list::add);
    }

    private void move(Row row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (to >= 0 && to < rows.size()) {
            Collections.swap(rows, from, to);
            arrange();
            (by < 0 ? row.up : row.down).focus();
        }
    }

    private void takeAway(Row row) {
        rows.remove(row);
        arrange();
    }

    List<QuantityLine> lines() {
        return rows.stream().map(Row::line).toList();
    }

    private final class Row extends Div {

        private final int number;
        private final TextField code = new TextField();
        private final TextField label = new TextField();
        private final Select<LineRole> role = new Select<>();
        private final TextField formula = new TextField();
        private final TextField carriedFrom = new TextField();
        private final Checkbox addsUp = new Checkbox();
        private final Button up = new Button("↑", e -> move(this, -1));
        private final Button down = new Button("↓", e -> move(this, 1));

        Row(QuantityLine line) {
            number = line.number();
            addClassName("line-row");
            field(code, "code", line.code());
            field(label, "label", line.label());
            role.setLabel(getTranslation("plan.LineRows.role"));
            role.setItems(LineRole.values());
            role.setItemLabelGenerator(one -> getTranslation("plan.LineRole." + one));
            role.setValue(line.role());
            role.addClassName("role");
            field(formula, "formula", line.formula());
            field(carriedFrom, "formula", line.carriedFrom());
            carriedFrom.setLabel(getTranslation("plan.LineRows.carriedFrom"));
            addsUp.setLabel(getTranslation("plan.LineRows.addsUp"));
            addsUp.setValue(line.addsUp());
            up.setAriaLabel(getTranslation("plan.LineRows.up"));
            down.setAriaLabel(getTranslation("plan.LineRows.down"));
            Div buttons = new Div(up, down, new Button(getTranslation("plan.LineRows.remove"), e -> takeAway(this)));
            buttons.addClassName("buttons");
            add(code, label, role, formula, carriedFrom, addsUp, buttons);
        }

        private void field(TextField field, String name, String value) {
            field.setLabel(getTranslation("plan.LineRows." + name));
            field.setValue(value);
            field.addClassName(name);
        }

        QuantityLine line() {
            return new QuantityLine(
                    number,
                    code.getValue().strip(),
                    label.getValue().strip(),
                    role.getValue(),
                    formula.getValue().strip(),
                    carriedFrom.getValue().strip(),
                    addsUp.getValue());
        }
    }
}
