package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ThreeWay;
import jp.hagukumi.plan.ThreeWay.Field;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/**
 * Two people wrote the same fields: each field with what stood there, what the other saved and what the person wrote.
 * Texts can be merged by hand; nothing is lost until the person decides.
 */
class ConflictDialog extends Dialog {

    private final Map<String, TextArea> texts = new LinkedHashMap<>();

    ConflictDialog(ThreeWay<ElementContent> both, SerializableConsumer<ElementContent> decide) {
        setHeaderTitle(getTranslation("plan.ConflictDialog.title"));
        addClassName("conflict-dialog");
        add(new Paragraph(getTranslation("plan.ConflictDialog.explanation")));
        both.conflicts().forEach(field -> add(field(field)));
        Button theirs = new Button(getTranslation("plan.ConflictDialog.theirs"), e -> {
            close();
            decide.accept(both.mergedWithTheirs());
        });
        MainButton mine = new MainButton(getTranslation("plan.ConflictDialog.mine"));
        mine.addClickListener(e -> {
            close();
            decide.accept(asWritten(both.merged()));
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), theirs, mine);
    }

    private Div field(Field field) {
        Div piece = new Div(new H3(getTranslation("plan.ConflictDialog.field." + field.name())));
        piece.addClassName("conflict");
        piece.add(version("base", field.base()), version("theirs", field.theirs()));
        if (field.mine() instanceof String mine) {
            TextArea text = new TextArea(getTranslation("plan.ConflictDialog.version.mine"));
            text.setValue(mine);
            text.setWidthFull();
            texts.put(field.name(), text);
            piece.add(text);
        } else {
            piece.add(version("mine", field.mine()));
        }
        return piece;
    }

    private Div version(String whose, @Nullable Object said) {
        Span label = new Span(getTranslation("plan.ConflictDialog.version." + whose));
        label.addClassName("second");
        Paragraph words = new Paragraph(words(said));
        words.addClassNames("original-text", whose);
        return new Div(label, words);
    }

    private String words(@Nullable Object said) {
        String text = Objects.toString(said, "");
        return switch (said) {
            case Boolean set -> getTranslation("plan.ConflictDialog." + (set ? "yes" : "no"));
            case java.util.Collection<?> several -> getTranslation("plan.ConflictDialog.several", several.size());
            case null, default -> text.isEmpty() ? getTranslation("plan.ChangeWords.nothing") : text;
        };
    }

    private ElementContent asWritten(ElementContent merged) {
        var draft = merged.draft();
        texts.forEach((name, field) -> {
            switch (name) {
                case "code" -> draft.code(field.getValue());
                case "title" -> draft.title(field.getValue());
                case "reading" -> draft.reading(field.getValue());
                case "description" -> draft.description(field.getValue());
                case "targetGroup" -> draft.targetGroup(field.getValue());
                case "legalBase" -> draft.legalBase(field.getValue());
                default -> throw new IllegalStateException(name);
            }
        });
        return draft.content();
    }
}
