package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;

/** Things of one kind, each in a row of fields, with buttons for one more and one less. */
class RowsField<R extends Component> extends Composite<Div> {

    private final SerializableSupplier<R> fresh;
    private final SerializableRunnable changed;
    private final String heading;
    private final Div list = new Div();
    private final List<R> rows = new ArrayList<>();

    /** @param add the verb on the button for one more */
    RowsField(String heading, String add, SerializableSupplier<R> fresh, SerializableRunnable changed) {
        this.fresh = fresh;
        this.changed = changed;
        this.heading = heading;
        Button more = new Button(add, e -> {
            add();
            changed.run();
        });
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        getContent().addClassName("rows-field");
        getContent().add(new H3(heading), list, more);
    }

    final R add() {
        R row = fresh.get();
        rows.add(row);
        Button less = new Button(getTranslation("plan.RowsField.remove"));
        less.addThemeVariants(ButtonVariant.LUMO_SMALL);
        less.setAriaLabel(getTranslation("plan.RowsField.removeNamed", heading, rows.size()));
        Div line = new Div(row, less);
        line.addClassName("rows-field-row");
        less.addClickListener(e -> {
            rows.remove(row);
            list.remove(line);
            changed.run();
        });
        list.add(line);
        return row;
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    void clear() {
        rows.clear();
        list.removeAll();
    }
}
