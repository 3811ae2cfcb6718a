package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import jp.hagukumi.progress.PreparedRound;
import jp.hagukumi.progress.RoundStage;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.uikit.ConfirmDialog;

/** The plans that are asked together; as long as it is prepared, each but the last can be left out. */
class RoundPlans extends Composite<UnorderedList> {

    RoundPlans(PreparedRound prepared, SerializableConsumer<RoundSummary> leaveOut) {
        getContent().addClassName("place-list");
        List<PreparedRound.Part> parts = prepared.parts();
        for (PreparedRound.Part part : parts) {
            ListItem item = new ListItem(new Span(part.round().planTitle()));
            if (parts.size() > 1 && prepared.stage() == RoundStage.PREPARED) {
                item.add(leaveOut(part.round(), leaveOut));
            }
            getContent().add(item);
        }
    }

    private Button leaveOut(RoundSummary round, SerializableConsumer<RoundSummary> act) {
        String verb = getTranslation("progress.RoundPlans.leaveOut");
        Button button = new Button(
                verb,
                e -> new ConfirmDialog(
                                verb,
                                getTranslation("progress.RoundPlans.leaveOutEffect", round.planTitle()),
                                verb,
                                () -> act.accept(round))
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("progress.RoundPlans.leaveOutOf", round.planTitle()));
        return button;
    }
}
