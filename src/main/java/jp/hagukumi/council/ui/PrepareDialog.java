package jp.hagukumi.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.council.PackFacts;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;

/** Begins a pack from a round. It closes after the pack was kept; a refusal leaves it open. */
class PrepareDialog extends Dialog {

    private final Select<RoundSummary> round = new Select<>();
    private final PackForm form;

    PrepareDialog(
            List<RoundSummary> rounds, Optional<String> council, SerializableBiConsumer<RoundId, PackFacts> keep) {
        setHeaderTitle(getTranslation("council.PackForm.prepare"));
        form = new PackForm(council);
        if (rounds.isEmpty()) {
            add(new Paragraph(getTranslation("council.PackForm.noRound")));
            getFooter().add(new Button(getTranslation("common.close"), e -> close()));
            return;
        }
        Formats formats = Formats.in(getLocale());
        round.setLabel(getTranslation("council.PackForm.round"));
        round.setWidthFull();
        round.setItems(rounds);
        round.setItemLabelGenerator(one -> getTranslation(
                "council.PackWords.plan",
                one.planTitle(),
                getTranslation(one.headingKey(), formats.written(one.headingPlaces()))));
        round.addValueChangeListener(e -> form.suggestTitle(getTranslation(
                "council.PackForm.titleOf", formats.fiscalYear(e.getValue().year()))));
        round.setValue(rounds.getFirst());
        add(round, form);

        MainButton go = new MainButton(getTranslation("council.PackForm.prepare"));
        go.addClickListener(e -> form.read().ifPresent(facts -> {
            keep.accept(round.getValue().id(), facts);
            close();
        }));
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }
}
