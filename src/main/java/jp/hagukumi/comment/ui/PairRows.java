package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of which each row has two fields; rows are added and taken away one by one. Rows in which nothing stands are not
 * there.
 *
 * @param <V> what the first field holds
 */
class PairRows<V> extends Composite<Div> {

    private final Div rows = new Div();
    private final List<Row<V>> all = new ArrayList<>();
    private final SerializableSupplier<? extends AbstractField<?, V>> first;
    private final String second;

    private record Row<V>(AbstractField<?, V> first, TextField second) {

        boolean isEmpty() {
            return first.isEmpty() && second.getValue().isBlank();
        }
    }

    /**
     * @param name what the list is of
     * @param first makes the first field of a row
     * @param second the label of the second
     * @param add the words on the button for one more
     */
    PairRows(String name, SerializableSupplier<? extends AbstractField<?, V>> first, String second, String add) {
        this.first = first;
        this.second = second;
        Button more = new Button(add, e -> focus(addRow()));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().addClassName("pair-rows");
        getContent().add(new H3(name), rows, more);
    }

    void add(V one, String other) {
        Row<V> row = addRow();
        row.first().setValue(one);
        row.second().setValue(other);
    }

    private Row<V> addRow() {
        Row<V> row = new Row<>(first.get(), new TextField(second));
        Div line = new Div();
        Button remove = new Button(getTranslation("comment.PairRows.remove"), e -> {
            all.remove(row);
            rows.remove(line);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        line.add(row.first(), row.second(), remove);
        line.addClassNames("field-line", "pair-row");
        all.add(row);
        rows.add(line);
        return row;
    }

    private static void focus(Row<?> row) {
        if (row.first() instanceof com.vaadin.flow.component.Focusable<?> field) {
            field.focus();
        }
    }

    /** What stands in the rows; a row of which the first field is empty gives what the maker makes of that. */
    <T> List<T> read(SerializableBiFunction<V, String, T> maker) {
        return all.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> maker.apply(row.first().getValue(), row.second().getValue()))
                .toList();
    }
}
