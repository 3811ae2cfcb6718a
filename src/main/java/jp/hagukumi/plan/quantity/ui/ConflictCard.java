package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import jp.hagukumi.plan.quantity.Cell;
import jp.hagukumi.plan.quantity.QuantityLine;
import jp.hagukumi.plan.quantity.QuantityPage;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;

/** Cells that two people changed to different things. Both values stand here until one of them is chosen. */
class ConflictCard extends Card {

    private final UnorderedList list = new UnorderedList();
    private final SerializableBiConsumer<Cell, Boolean> settled;

    /**
     * @param settled told the cell and whether one's own value was chosen
     */
    ConflictCard(SerializableBiConsumer<Cell, Boolean> settled) {
        this.settled = settled;
        list.addClassName("findings");
        addClassName("conflicts");
        getElement().setAttribute("role", "alert");
        add(
                new H2(getTranslation("plan.ConflictCard.title")),
                new Paragraph(getTranslation("plan.ConflictCard.explain")),
                list);
        setVisible(false);
    }

    void show(List<FigureDraft.Conflict> conflicts, QuantityPage page) {
        setVisible(!conflicts.isEmpty());
        list.removeAll();
        conflicts.forEach(conflict -> list.add(row(conflict, page)));
    }

    private ListItem row(FigureDraft.Conflict conflict, QuantityPage page) {
        Cell cell = conflict.cell();
        Formats formats = Formats.in(getLocale());
        String line = page.content().lines().stream()
                .filter(one -> one.number() == cell.line())
                .map(QuantityLine::name)
                .findFirst()
                .orElse("");
        Span where = new Span(getTranslation(
                "plan.ConflictCard.where", page.areas().name(cell.area()), line, formats.fiscalYear(cell.year())));
        Button mine = new Button(
                getTranslation("plan.ConflictCard.mine", words(formats, conflict.mine())),
                e -> settled.accept(cell, true));
        Button theirs = new Button(
                getTranslation("plan.ConflictCard.theirs", words(formats, conflict.theirs())),
                e -> settled.accept(cell, false));
        return new ListItem(where, mine, theirs);
    }

    private String words(Formats formats, FigureDraft.Said said) {
        if (!said.words().isEmpty()) {
            return said.words();
        }
        return said.value() == null ? getTranslation("plan.FigureTable.none") : Printed.figure(formats, said.value());
    }
}
