package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.comment.IncomingLine;
import jp.hagukumi.comment.IncomingVerdict;
import jp.hagukumi.comment.IntakePreview;
import jp.hagukumi.uikit.Cells;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** The rows of a file of which there is more to say than that they are new, each with what is to be said. */
class IncomingLines extends Composite<Div> {

    IncomingLines(IntakePreview preview) {
        Grid<IncomingLine> grid = new Grid<>();
        grid.addColumn(IncomingLine::line)
                .setHeader(getTranslation("comment.IncomingLines.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("6rem");
        grid.addColumn(Cells.badge(line -> getTranslation(line.verdict().key()), IncomingLines::tone))
                .setHeader(getTranslation("comment.IncomingLines.verdict"))
                .setFlexGrow(0)
                .setWidth("11rem");
        grid.addColumn(line -> IncomingWords.of(line, this::getTranslation))
                .setHeader(getTranslation("comment.IncomingLines.why"))
                .setFlexGrow(1);
        grid.setItems(preview.lines());
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        getContent().addClassName("incoming-lines");
        getContent().add(grid);
        if (preview.remarkable() > preview.lines().size()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "comment.IncomingLines.more",
                            preview.remarkable(),
                            preview.lines().size())));
        }
    }

    private static Tone tone(IncomingLine line) {
        return line.verdict() == IncomingVerdict.REFUSED ? Tone.ALARM : Tone.WAITS;
    }
}
