package jp.hagukumi.plan.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.FollowUpDesk;
import jp.hagukumi.plan.followup.FollowUpRow;
import jp.hagukumi.plan.followup.Origin;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;

/** Writes down what came back from citizens, in the words of the office and without any name. */
class VoiceDialog extends Dialog {

    private final ComboBox<ElementRow> element = new ComboBox<>(getTranslation("plan.VoiceDialog.element"));
    private final Select<Origin> origin = new Select<>();
    private final TextArea text = new TextArea(getTranslation("plan.VoiceDialog.text"));
    private final DayPicker received = new DayPicker(getTranslation("plan.VoiceDialog.received"));
    private final Select<FiscalYear> due = new Select<>();

    private VoiceDialog(String title, PlanDetails plan) {
        setHeaderTitle(title);
        element.setItemLabelGenerator(ElementRow::codeAndTitle);
        origin.setLabel(getTranslation("plan.VoiceDialog.origin"));
        origin.setItems(Origin.values());
        origin.setItemLabelGenerator(one -> getTranslation(one.nameKey()));
        due.setLabel(getTranslation("plan.VoiceDialog.due"));
        due.setItems(years(plan));
        due.setEmptySelectionAllowed(true);
        due.setItemLabelGenerator(
                year -> year == null ? "" : Formats.in(getLocale()).fiscalYear(year));
        text.setHelperText(getTranslation("plan.VoiceDialog.noNames", FollowUpContent.TEXT_MAX));
        text.setWidthFull();
        String missing = getTranslation("plan.VoiceDialog.missing");
        element.setErrorMessage(missing);
        origin.setErrorMessage(missing);
        received.setErrorMessage(missing);
        Div form = new Div(element, origin, text, received, due);
        form.addClassName("entry-form");
        add(form);
    }

    private static List<FiscalYear> years(PlanDetails plan) {
        FiscalYear from = plan.summary().from();
        FiscalYear to = plan.summary().to();
        List<FiscalYear> years = new ArrayList<>();
        if (from != null && to != null) {
            for (FiscalYear year = from; year.compareTo(to) <= 0; year = year.next()) {
                years.add(year);
            }
        }
        return years;
    }

    /** For something that is not written down yet. */
    static VoiceDialog fresh(FollowUpDesk desk, PlanDetails plan, Runnable afterwards) {
        VoiceDialog dialog = new VoiceDialog(dialogTitle("plan.VoicesView.add"), plan);
        dialog.element.setItems(desk.places(plan.summary().id()));
        dialog.offer((about, content) -> {
            desk.write(about, content);
            afterwards.run();
        });
        return dialog;
    }

    /** For something whose words are to be changed. */
    static VoiceDialog of(FollowUpDesk desk, PlanDetails plan, FollowUpRow row, Runnable afterwards) {
        VoiceDialog dialog = new VoiceDialog(dialogTitle("plan.VoicesCard.change"), plan);
        List<ElementRow> places = desk.places(plan.summary().id());
        dialog.element.setItems(places);
        places.stream()
                .filter(place -> place.id().equals(row.element()))
                .findFirst()
                .ifPresent(dialog.element::setValue);
        dialog.element.setReadOnly(true);
        dialog.origin.setValue(row.content().origin());
        dialog.text.setValue(row.content().text());
        dialog.received.setValue(row.content().received());
        dialog.due.setValue(row.content().due());
        dialog.offer((about, content) -> {
            desk.change(row.id(), row.version(), content);
            afterwards.run();
        });
        return dialog;
    }

    private static String dialogTitle(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private void offer(SerializableBiConsumer<ElementId, FollowUpContent> act) {
        MainButton save = new MainButton(getTranslation("common.save"));
        save.addClickListener(e -> save(act));
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), save);
    }

    private void save(SerializableBiConsumer<ElementId, FollowUpContent> act) {
        boolean lacking = element.getValue() == null || origin.getValue() == null || received.getValue() == null;
        element.setInvalid(element.getValue() == null);
        origin.setInvalid(origin.getValue() == null);
        received.setInvalid(received.getValue() == null);
        if (!lacking) {
            act.accept(
                    element.getValue().id(),
                    new FollowUpContent(origin.getValue(), text.getValue(), received.getValue(), due.getValue()));
            close();
        }
    }
}
