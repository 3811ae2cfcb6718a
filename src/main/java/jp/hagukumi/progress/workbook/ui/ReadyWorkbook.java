package jp.hagukumi.progress.workbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import java.util.List;
import jp.hagukumi.progress.workbook.CellVerdict;
import jp.hagukumi.progress.workbook.PreviewWords;
import jp.hagukumi.progress.workbook.WorkbookPreview;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;

/** What a workbook would do, cell by cell, what a person has to choose, and the button that does it. */
class ReadyWorkbook extends Composite<Card> {

    /** Takes what was decided. */
    interface Taker extends Serializable {
        void take(WorkbookPreview.Ready ready, List<WorkbookPreview.Wanted> wanted);
    }

    ReadyWorkbook(WorkbookPreview.Ready ready, Taker taker) {
        int taken = ready.count(CellVerdict.Kind.TAKEN) + ready.count(CellVerdict.Kind.EMPTIED);
        int conflicts = ready.count(CellVerdict.Kind.CONFLICT);
        getContent().addClassName("workbook-ready");
        Paragraph nothingYet = new Paragraph(getTranslation("progress.workbook.nothingYet", ready.fileName()));
        nothingYet.addClassName("second");
        getContent()
                .add(
                        new H2(getTranslation("progress.workbook.readyHeading", ready.section(), ready.reports())),
                        nothingYet,
                        new Paragraph(getTranslation(
                                "progress.workbook.counts",
                                taken,
                                conflicts,
                                ready.refused(),
                                ready.count(CellVerdict.Kind.KEPT))),
                        notes(ready),
                        new RefusedPlaces(ready, "progress.workbook.refusedPlaces"));
        CellChoices choices = new CellChoices(ready);
        getContent().add(choices, new CellGrid(ready));
        if (ready.offersAnything()) {
            MainButton take = new MainButton(getTranslation("progress.workbook.take"));
            take.addClickListener(e -> taker.take(ready, ready.decided(choices.chosen())));
            Div line = new Div(take);
            line.addClassName("workbook-decision");
            getContent().add(line);
        } else {
            getContent().add(new Paragraph(getTranslation("progress.workbook.nothingToTake")));
        }
    }

    private SentenceList notes(WorkbookPreview.Ready ready) {
        PreviewWords words = new PreviewWords(getLocale());
        return new SentenceList(ready.notes().stream().map(words::of).toList());
    }
}
