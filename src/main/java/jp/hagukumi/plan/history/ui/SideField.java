package jp.hagukumi.plan.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.plan.RevisionRow;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.Formats;

/** Chooses one of the two dates: a revision from the list, or any day. */
class SideField extends Composite<Div> {

    SideField(String label, List<RevisionRow> revisions, Side shown, SerializableConsumer<Side> wanted) {
        List<Side> choices = new ArrayList<>();
        choices.add(Side.TODAY);
        revisions.forEach(revision -> choices.add(Side.revision(revision.number())));
        Select<Side> revision = new Select<>();
        revision.setLabel(label);
        revision.setItems(choices);
        revision.setItemLabelGenerator(side -> words(side, revisions));
        revision.setPlaceholder(getTranslation("plan.SideField.byDay"));
        if (choices.contains(shown)) {
            revision.setValue(shown);
        }
        revision.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                wanted.accept(chosen.getValue());
            }
        });
        DayPicker day = new DayPicker(getTranslation("plan.SideField.day", label));
        day.setLocale(getLocale());
        day.setValue(shown.day());
        day.addValueChangeListener(chosen -> {
            LocalDate value = chosen.getValue();
            if (chosen.isFromClient() && value != null) {
                wanted.accept(Side.on(value));
            }
        });
        getContent().addClassName("side-field");
        getContent().add(revision, day);
    }

    private String words(Side side, List<RevisionRow> revisions) {
        return revisions.stream()
                .filter(revision -> Side.revision(revision.number()).equals(side))
                .findFirst()
                .map(this::words)
                .orElseGet(() -> getTranslation("plan.SideField.today"));
    }

    private String words(RevisionRow revision) {
        return getTranslation(
                "plan.SideField.revision",
                revision.number(),
                Formats.in(getLocale()).date(revision.effectiveOn()),
                getTranslation("plan.RevisionKind." + revision.kind()));
    }
}
