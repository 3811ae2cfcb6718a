package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.IntakeDetails;
import jp.hagukumi.comment.IntakeState;
import jp.hagukumi.uikit.Cells;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** The files that were brought for a call, each with how many letters it gave and where it stands. */
class IntakeFiles extends Composite<Grid<IntakeDetails>> {

    IntakeFiles(List<IntakeDetails> files) {
        Formats formats = Formats.in(getLocale());
        Grid<IntakeDetails> grid = getContent();
        grid.addColumn(Cells.link(file -> CommentLinks.intake(file.call(), file.id()), IntakeDetails::name))
                .setHeader(getTranslation("comment.IntakeView.file"))
                .setFlexGrow(4);
        grid.addColumn(file -> file.plan().service())
                .setHeader(getTranslation("comment.IntakePlanForm.service"))
                .setFlexGrow(2);
        grid.addColumn(file -> formats.dateTime(file.broughtAt()))
                .setHeader(getTranslation("comment.IntakeView.broughtAt"))
                .setFlexGrow(0)
                .setWidth("15rem");
        grid.addColumn(file -> file.counts().taken())
                .setHeader(getTranslation("comment.IntakeView.taken"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.addColumn(Cells.badge(file -> getTranslation(Labels.key(file)), IntakeFiles::tone))
                .setHeader(getTranslation("comment.IntakeView.state"))
                .setFlexGrow(0)
                .setWidth("9rem");
        grid.setItems(files);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private static Tone tone(IntakeDetails file) {
        if (file.state() == IntakeState.DONE) {
            return Tone.DONE;
        }
        return file.live() ? Tone.UNDERWAY : Tone.WAITS;
    }
}
