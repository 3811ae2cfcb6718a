package jp.hagukumi.progress.workbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.workbook.CellVerdict;
import jp.hagukumi.progress.workbook.PreviewWords;
import jp.hagukumi.progress.workbook.RowVerdict;
import jp.hagukumi.progress.workbook.WorkbookPreview;
import jp.hagukumi.progress.workbook.WorkbookPreview.Place;
import jp.hagukumi.progress.workbook.WorkbookPreview.Side;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;

/** The cells that were changed in the workbook and on the portal as well; nothing is chosen beforehand. */
class CellChoices extends Composite<Div> {

    private final Map<Place, RadioButtonGroup<Side>> groups = new LinkedHashMap<>();
    private final PreviewWords words = new PreviewWords(getLocale());

    CellChoices(WorkbookPreview.Ready ready) {
        getContent().addClassNames("workbook-places", "to-choose");
        int conflicts = ready.count(CellVerdict.Kind.CONFLICT);
        getContent().setVisible(conflicts > 0);
        Div buttons =
                new Div(all("progress.workbook.allFile", Side.FILE), all("progress.workbook.allPortal", Side.PORTAL));
        buttons.addClassName("workbook-links");
        getContent()
                .add(
                        new H3(getTranslation("progress.workbook.choose", conflicts)),
                        new Paragraph(getTranslation("progress.workbook.chooseHint")),
                        buttons);
        for (RowVerdict row : ready.rows()) {
            row.cells().stream()
                    .filter(cell -> cell.kind() == CellVerdict.Kind.CONFLICT)
                    .forEach(cell -> add(row, cell));
        }
    }

    /** What has been chosen so far. */
    Map<Place, Side> chosen() {
        Map<Place, Side> chosen = new LinkedHashMap<>();
        groups.forEach((place, group) -> {
            Side side = group.getValue();
            if (side != null) {
                chosen.put(place, side);
            }
        });
        return chosen;
    }

    private void add(RowVerdict row, CellVerdict cell) {
        RadioButtonGroup<Side> group = new RadioButtonGroup<>();
        group.setLabel(getTranslation(
                "progress.workbook.choicePlace",
                row.title(),
                cell.field().name(Words.in(getLocale())),
                cell.address(),
                row.sheet()));
        group.setHelperText(getTranslation("progress.workbook.wasBase", words.text(cell.base())));
        group.setItems(Side.FILE, Side.PORTAL);
        group.setItemLabelGenerator(side -> label(side, cell));
        group.setRequiredIndicatorVisible(true);
        groups.put(Place.of(row, cell), group);
        getContent().add(group);
    }

    private String label(Side side, CellVerdict cell) {
        if (side == Side.FILE) {
            return getTranslation("progress.workbook.sideFile", words.text(cell.file()));
        }
        ReportEntry entry = cell.entry();
        return getTranslation(
                "progress.workbook.sidePortal",
                words.text(cell.portal()),
                Formats.in(getLocale()).dateTime(entry == null ? null : entry.writtenAt()));
    }

    private Button all(String key, Side side) {
        return new Button(getTranslation(key), click -> groups.values().forEach(group -> group.setValue(side)));
    }
}
