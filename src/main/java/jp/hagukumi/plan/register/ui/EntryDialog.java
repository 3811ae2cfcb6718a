package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.plan.register.Registered;
import jp.hagukumi.plan.register.Said;
import jp.hagukumi.plan.register.SaveOutcome;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/**
 * Writes an entry of a register. When somebody else changed it meanwhile, their text stands beside what was typed here,
 * and nothing is written until the person chooses.
 */
class EntryDialog<S extends Said> extends Dialog {

    private final EntryFields<S> fields;
    private final @Nullable Registered<S> entry;
    private final EntryWords<S> words;
    private final EntryDeeds deeds;
    private final Div theirs = new Div();
    private final MainButton save = new MainButton(getTranslation("common.save"));
    private long seen;

    EntryDialog(
            String heading,
            EntryFields<S> fields,
            @Nullable Registered<S> entry,
            EntryWords<S> words,
            EntryDeeds deeds) {
        this.fields = fields;
        this.entry = entry;
        this.words = words;
        this.deeds = deeds;
        this.seen = entry == null ? 0 : entry.version();
        setHeaderTitle(heading);
        addClassName("entry-dialog");
        theirs.addClassName("theirs");
        theirs.getElement().setAttribute("role", "alert");
        theirs.setVisible(false);
        Div form = new Div(fields.components().toArray(Component[]::new));
        form.addClassName("entry-form");
        add(theirs, form);
        if (entry != null) {
            fields.show(entry.said());
        }
        save.addClickListener(e -> save());
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), save);
    }

    private void save() {
        S said = fields.read();
        if (entry == null) {
            deeds.add(said);
            close();
            return;
        }
        switch (deeds.change(entry.id(), seen, said)) {
            case SaveOutcome.Saved saved -> close();
            case SaveOutcome.ChangedMeanwhile stale -> show(stale.theirs(), entry);
        }
    }

    @SuppressWarnings("unchecked") // an entry never changes its register
    private void show(Registered<? extends Said> stored, Registered<S> mine) {
        S said = (S) mine.said().getClass().cast(stored.said());
        seen = stored.version();
        theirs.removeAll();
        theirs.add(new H3(getTranslation("plan.EntryDialog.theirs")));
        theirs.add(new Paragraph(words.title(said)));
        words.facts(said).stream().filter(fact -> !fact.isBlank()).forEach(fact -> theirs.add(new Paragraph(fact)));
        words.texts(said).stream().filter(text -> !text.isBlank()).forEach(text -> {
            Paragraph body = new Paragraph(text);
            body.addClassName("original-text");
            theirs.add(body);
        });
        theirs.add(new Paragraph(getTranslation("plan.EntryDialog.choose")));
        theirs.setVisible(true);
        save.setText(getTranslation("plan.EntryDialog.mine"));
    }
}
