package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import jp.hagukumi.comment.ChangeSheet;
import jp.hagukumi.comment.ChangedPlace;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/** A place of the plan, what it says and what it is to say. */
class ChangeDialog extends Dialog {

    ChangeDialog(List<ElementRow> places, ChangeSheet.@Nullable Line line, SerializableConsumer<ChangedPlace> act) {
        setHeaderTitle(getTranslation("comment.ChangesPanel.add"));
        addClassName("wide-dialog");
        ComboBox<ElementRow> element = new ComboBox<>(getTranslation("comment.ChangeDialog.element"));
        element.setItems(places);
        element.setItemLabelGenerator(ElementRow::codeAndTitle);
        element.setClearButtonVisible(true);
        element.setWidthFull();
        TextField place = new TextField(getTranslation("comment.ChangeDialog.place"));
        place.setHelperText(getTranslation("comment.ChangeDialog.placeHelp"));
        place.setWidthFull();
        TextArea before = new TextArea(getTranslation("comment.ChangesPanel.old"));
        before.setWidthFull();
        TextArea after = new TextArea(getTranslation("comment.ChangesPanel.new"));
        after.setWidthFull();
        if (line != null) {
            places.stream()
                    .filter(one -> one.id().equals(line.content().element()))
                    .findFirst()
                    .ifPresent(element::setValue);
            place.setValue(line.content().place());
            before.setValue(line.content().oldText());
            after.setValue(line.content().newText());
        }
        element.addValueChangeListener(e -> {
            // What the plan says now is where both begin, as long as nobody has typed anything.
            if (e.getValue() != null && before.isEmpty() && after.isEmpty()) {
                before.setValue(e.getValue().description());
                after.setValue(e.getValue().description());
            }
        });
        Div form = new Div(element, place, before, after);
        form.addClassName("entry-form");
        add(form);
        MainButton go = new MainButton(getTranslation("common.save"));
        go.addClickListener(e -> {
            ElementRow chosen = element.getValue();
            act.accept(new ChangedPlace(
                    chosen == null ? null : chosen.id(), place.getValue(), before.getValue(), after.getValue()));
            close();
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }
}
