package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.PlanPlace;
import jp.hagukumi.comment.Splitting;
import jp.hagukumi.uikit.MainButton;

/** The summary of an opinion, its place in the plan and the themes of the call that it is on. */
class DescribeDialog extends Dialog {

    /** @param consent whether its sender agreed that the words are published; else they are none to begin with */
    DescribeDialog(Splitting splitting, OpinionRow opinion, boolean consent, List<PlanPlace> places, Runnable changed) {
        setHeaderTitle(getTranslation("comment.DescribeDialog.title", opinion.label()));
        addClassName("wide-dialog");
        TextArea summary = new TextArea(getTranslation("comment.DescribeDialog.summary"));
        summary.setHelperText(getTranslation(
                consent ? "comment.DescribeDialog.summaryHelp" : "comment.DescribeDialog.withoutConsent"));
        String before = consent || opinion.summedUp() ? opinion.summary() : "";
        summary.setValue(before);
        summary.setWidthFull();
        ComboBox<PlanPlace> place = new ComboBox<>(getTranslation("comment.DescribeDialog.place"));
        place.setItems(places);
        place.setItemLabelGenerator(PlanPlace::label);
        place.setClearButtonVisible(true);
        place.setWidthFull();
        places.stream()
                .filter(p -> p.id().equals(opinion.element()))
                .findFirst()
                .ifPresent(place::setValue);
        List<String> known = splitting.themes(opinion.call());
        MultiSelectComboBox<String> themes =
                new MultiSelectComboBox<>(getTranslation("comment.DescribeDialog.themes"), known);
        themes.setValue(Set.copyOf(opinion.themes()));
        themes.setWidthFull();
        themes.setVisible(!known.isEmpty());
        add(summary, place, themes);
        MainButton save = new MainButton(getTranslation("comment.DescribeDialog.save"));
        save.addClickListener(e -> {
            PlanPlace chosen = place.getValue();
            splitting.describe(
                    opinion.id(),
                    opinion.version(),
                    summary.getValue().equals(before) ? null : summary.getValue(),
                    chosen == null ? null : chosen.id(),
                    themes.getValue());
            close();
            changed.run();
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), save);
    }
}
