package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ThreeWay;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/**
 * Two people wrote the same fields: each field with what stood there, what the other saved and what the person wrote.
 * The person decides field by field; nothing is lost until then, and nothing of what only one of them wrote.
 */
class ConflictDialog extends Dialog {

    ConflictDialog(ThreeWay<ElementContent> both, NamesOfThings names, SerializableConsumer<ElementContent> decide) {
        // What is written here is kept nowhere else.
        setCloseOnOutsideClick(false);
        setHeaderTitle(getTranslation("plan.ConflictDialog.title"));
        addClassName("conflict-dialog");
        add(new Paragraph(getTranslation("plan.ConflictDialog.explanation")));
        List<ConflictField> fields = both.conflicts().stream()
                .map(field -> new ConflictField(field, names))
                .toList();
        fields.forEach(this::add);
        Button theirs = new Button(getTranslation("plan.ConflictDialog.theirs"), e -> {
            close();
            decide.accept(both.mergedWithTheirs());
        });
        MainButton chosen = new MainButton(getTranslation("plan.ConflictDialog.asChosen"));
        chosen.addClickListener(e -> {
            Map<String, @Nullable Object> decided = new LinkedHashMap<>();
            fields.forEach(field -> decided.put(field.name(), field.decided()));
            close();
            decide.accept(both.decided(decided));
        });
        getFooter().add(new Button(getTranslation("plan.ConflictDialog.later"), e -> close()), theirs, chosen);
    }
}
