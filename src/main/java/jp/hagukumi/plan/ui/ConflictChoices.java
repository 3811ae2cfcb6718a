package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.ChangedPlace;
import jp.hagukumi.plan.FieldChange;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.RowVerdict;
import jp.hagukumi.plan.Side;

/**
 * The places that were changed in the workbook and, since it was exported, in the plan too: what stood there, what
 * stands there now, what the workbook says. Nothing is chosen beforehand.
 */
class ConflictChoices extends Composite<Div> {

    private final Map<ChangedPlace, RadioButtonGroup<Side>> groups = new LinkedHashMap<>();
    private final ChangeWords words = new ChangeWords(getLocale());

    ConflictChoices(ImportPreview.Ready ready) {
        getContent().addClassName("conflicts");
        collect("", getTranslation("plan.ConflictChoices.plan"), ready.planChanges());
        for (RowVerdict row : ready.rows()) {
            collect(row.key(), (row.sheet() + " " + row.code() + " " + row.title()).strip(), row.changes());
        }
        getContent().setVisible(!groups.isEmpty());
        if (groups.isEmpty()) {
            return;
        }
        Div buttons = new Div(
                all("plan.ConflictChoices.allMine", Side.MINE), all("plan.ConflictChoices.allTheirs", Side.THEIRS));
        buttons.addClassName("conflict-buttons");
        getContent()
                .addComponentAsFirst(new Div(
                        new H3(getTranslation("plan.ConflictChoices.heading", groups.size())),
                        new Paragraph(getTranslation("plan.ConflictChoices.line")),
                        buttons));
    }

    /** What has been chosen so far. */
    Map<ChangedPlace, Side> choices() {
        Map<ChangedPlace, Side> chosen = new LinkedHashMap<>();
        groups.forEach((place, group) -> {
            Side side = group.getValue();
            if (side != null) {
                chosen.put(place, side);
            }
        });
        return chosen;
    }

    private void collect(String key, String of, List<FieldChange> changes) {
        for (FieldChange change : changes) {
            if (change.kind() == FieldChange.Kind.CONFLICT) {
                add(new ChangedPlace(key, change.field()), of, change);
            }
        }
    }

    private void add(ChangedPlace place, String of, FieldChange change) {
        RadioButtonGroup<Side> group = new RadioButtonGroup<>();
        group.addClassName("conflict");
        group.setLabel(place(of, change));
        group.setHelperText(getTranslation("plan.ConflictChoices.base", words.value(change.field(), change.base())));
        group.setItems(Side.MINE, Side.THEIRS);
        group.setItemLabelGenerator(side -> label(side, change));
        group.setRequiredIndicatorVisible(true);
        groups.put(place, group);
        getContent().add(group);
    }

    private String place(String of, FieldChange change) {
        if (!change.field().isRow()) {
            return getTranslation("plan.ConflictChoices.place", of, words.name(change.field()));
        }
        return getTranslation(
                "plan.ConflictChoices.takenOutOf" + (change.before().isEmpty() ? "Plan" : "Workbook"), of);
    }

    private String label(Side side, FieldChange change) {
        String said = side == Side.MINE ? change.after() : change.before();
        String key = "plan.ConflictChoices." + (side == Side.MINE ? "mine" : "theirs");
        if (!change.field().isRow()) {
            return getTranslation(key, words.value(change.field(), said));
        }
        // One of both sides has no such row.
        return getTranslation(key + (said.isEmpty() ? "Gone" : "Stays"), said);
    }

    private Button all(String key, Side side) {
        return new Button(getTranslation(key), click -> groups.values().forEach(group -> group.setValue(side)));
    }
}
