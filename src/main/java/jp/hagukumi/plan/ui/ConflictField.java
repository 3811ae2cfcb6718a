package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Set;
import jp.hagukumi.plan.BothLists;
import jp.hagukumi.plan.ThreeWay.Field;
import org.jspecify.annotations.Nullable;

/** One field that two people wrote: all its texts in full, and what it is to say. */
class ConflictField extends Composite<Div> {

    /** Whose is to stand. */
    private enum Whose {
        MINE,
        THEIRS,
        BOTH
    }

    /** What is written in one line. */
    private static final Set<String> LINES =
            Set.of("code", "title", "reading", "contact.section", "contact.tel", "contact.fax", "contact.mail");

    private final Field field;
    private final @Nullable TextFieldBase<?, String> text;
    private final @Nullable RadioButtonGroup<Whose> choice;

    ConflictField(Field field, NamesOfThings names) {
        this.field = field;
        getContent().addClassName("conflict-field");
        getContent()
                .add(
                        new H3(getTranslation("plan.ConflictDialog.field." + field.name())),
                        version("base", names.lines(field.base())),
                        version("theirs", names.lines(field.theirs())));
        if (field.mine() instanceof String mine) {
            String label = getTranslation("plan.ConflictField.save");
            boolean line = LINES.contains(field.name());
            text = line ? new TextField(label) : new TextArea(label);
            text.setHelperText(getTranslation("plan.ConflictField.saveHint"));
            text.setValue(mine);
            text.setWidthFull();
            choice = null;
            String theirs = String.valueOf(field.theirs());
            getContent()
                    .add(
                            text,
                            put("MINE", mine),
                            put("THEIRS", theirs),
                            put("BOTH", (theirs + (line ? " " : "\n") + mine).strip()));
        } else {
            text = null;
            choice = new RadioButtonGroup<>(getTranslation("plan.ConflictDialog.which"));
            choice.setItems(options());
            choice.setItemLabelGenerator(whose -> getTranslation("plan.ConflictField." + whose));
            choice.setValue(Whose.MINE);
            getContent().add(version("mine", names.lines(field.mine())), choice);
        }
    }

    /** Puts a text into the field, where it can be changed further. */
    private Button put(String whose, String words) {
        Button button = new Button(getTranslation("plan.ConflictField.put." + whose), e -> {
            if (text != null) {
                text.setValue(words);
                text.focus();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private List<Whose> options() {
        return field.mine() instanceof List ? List.of(Whose.values()) : List.of(Whose.MINE, Whose.THEIRS);
    }

    private Component version(String whose, List<String> lines) {
        Span label = new Span(getTranslation("plan.ConflictDialog.version." + whose));
        label.addClassName("second");
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        list.addClassNames("original-text", whose);
        if (lines.size() == 1) {
            list.addClassName("single");
        }
        return new Div(label, list);
    }

    String name() {
        return field.name();
    }

    /** What the field is to say. */
    @Nullable
    Object decided() {
        if (text != null) {
            return text.getValue();
        }
        return switch (choice == null ? Whose.MINE : choice.getValue()) {
            case MINE -> field.mineFirst();
            case THEIRS -> field.theirsFirst();
            case BOTH -> BothLists.of(field);
        };
    }
}
