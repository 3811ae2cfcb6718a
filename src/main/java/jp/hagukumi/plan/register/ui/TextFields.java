package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import jp.hagukumi.plan.register.TextKind;
import jp.hagukumi.plan.register.TextSaid;

/** The fields of a text of the plan. */
class TextFields implements EntryFields<TextSaid> {

    private static final int BODY_MAX = 100_000;

    private final ComboBox<TextKind> kind = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextArea body = new TextArea();

    TextFields() {
        kind.setLabel(kind.getTranslation("plan.TextFields.kind"));
        kind.setItems(TextKind.values());
        kind.setItemLabelGenerator(what -> kind.getTranslation("plan.TextKind." + what));
        kind.setValue(TextKind.CHAPTER);
        Fields.line(title, title.getTranslation("plan.TextFields.title"), 300);
        Fields.text(body, body.getTranslation("plan.TextFields.body")).setMaxLength(BODY_MAX);
        body.setMinHeight("16em");
    }

    @Override
    public List<Component> components() {
        return List.of(kind, title, body);
    }

    @Override
    public void show(TextSaid said) {
        kind.setValue(said.kind());
        title.setValue(said.title());
        body.setValue(said.body());
    }

    @Override
    public TextSaid read() {
        return new TextSaid(0, kind.isEmpty() ? TextKind.CHAPTER : kind.getValue(), title.getValue(), body.getValue());
    }
}
