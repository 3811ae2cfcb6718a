package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.plan.quantity.QuantityContent;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.StatusBadge;

/** What stands below a table: remarks, and where it was published. */
class TableNotes extends Card {

    TableNotes(QuantityContent content) {
        if (content.withoutFigures()) {
            add(new StatusBadge(getTranslation("plan.QuantityList.withoutFigures"), StatusBadge.Tone.QUIET));
        }
        if (!content.note().isEmpty()) {
            Paragraph note = new Paragraph(content.note());
            note.addClassName("original-text");
            add(note);
        }
        if (!content.source().isEmpty()) {
            Paragraph source = new Paragraph(getTranslation("plan.TableNotes.source"));
            source.addClassName("third");
            source.add(source(content.source()));
            add(source);
        }
        setVisible(content.withoutFigures()
                || !content.note().isEmpty()
                || !content.source().isEmpty());
    }

    private static Component source(String source) {
        return source.startsWith("https://") && !source.contains(" ") ? new Anchor(source, source) : new Span(source);
    }
}
