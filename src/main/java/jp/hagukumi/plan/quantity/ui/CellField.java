package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import jp.hagukumi.plan.quantity.Cell;
import org.jspecify.annotations.Nullable;

/** One field of the table, with a note below that says what is special about it. */
class CellField implements Serializable {

    private static final int PATIENCE_MS = 250;
    private static final int LONGEST = 60;

    private final Cell cell;
    private final Input input = new Input();
    private final SmallPrint note = new SmallPrint("");
    private final NativeTableCell place;
    /** While the portal writes into the field, nobody types. */
    private boolean showing;

    CellField(NativeTableCell place, Cell cell, String spoken, SerializableConsumer<String> typed) {
        this.cell = cell;
        this.place = place;
        place.addClassName("field");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PATIENCE_MS);
        input.getElement()
                .setAttribute("aria-label", spoken)
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", Integer.toString(LONGEST));
        input.addValueChangeListener(e -> {
            if (!showing) {
                typed.accept(e.getValue());
            }
        });
        place.add(input, note);
    }

    CellField at(int row, int col) {
        input.getElement()
                .setAttribute("data-row", Integer.toString(row))
                .setAttribute("data-col", Integer.toString(col));
        return this;
    }

    Cell cell() {
        return cell;
    }

    Input input() {
        return input;
    }

    void show(String text) {
        showing = true;
        input.setValue(text);
        showing = false;
    }

    void suggest(String text) {
        input.setPlaceholder(text);
    }

    /** Marks the field; the note says in words what the mark means. */
    void mark(boolean changed, boolean unreadable, boolean broken, boolean shortage, @Nullable String words) {
        place.setClassName("changed", changed);
        place.setClassName("unreadable", unreadable);
        place.setClassName("broken", broken);
        place.setClassName("short", shortage);
        input.getElement().setAttribute("aria-invalid", Boolean.toString(unreadable || broken));
        note.setText(words == null ? "" : words);
    }
}
