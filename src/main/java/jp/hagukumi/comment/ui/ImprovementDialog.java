package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import jp.hagukumi.comment.CaseDesk;
import jp.hagukumi.comment.CaseRow;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.Origin;
import jp.hagukumi.plan.followup.Voice;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.MainButton;

/** What a case leads to on its project: something that is followed there already, or a new voice in the office's words. */
class ImprovementDialog extends Dialog {

    /** What standing inboxes are for. */
    private static final List<Origin> ORIGINS = List.of(Origin.CONSULTATION, Origin.CITIZEN_OPINION, Origin.COMPLAINT);

    ImprovementDialog(CaseDesk desk, CaseRow row, ElementId project, SerializableRunnable changed) {
        setHeaderTitle(getTranslation("comment.CaseCard.improve"));
        addClassName("wide-dialog");
        List<Voice> known = desk.followedOn(project);
        ComboBox<Voice> followed = new ComboBox<>(getTranslation("comment.ImprovementDialog.followed"));
        followed.setItems(known);
        followed.setItemLabelGenerator(voice -> voice.row().content().text());
        followed.setClearButtonVisible(true);
        followed.setWidthFull();
        followed.setVisible(!known.isEmpty());
        Select<Origin> origin = new Select<>();
        origin.setLabel(getTranslation("comment.ImprovementDialog.origin"));
        origin.setItems(ORIGINS);
        origin.setItemLabelGenerator(one -> getTranslation(one.nameKey()));
        origin.setValue(Origin.CONSULTATION);
        TextArea text = new TextArea(getTranslation("comment.ImprovementDialog.text"));
        text.setHelperText(getTranslation("comment.ImprovementDialog.noNames", FollowUpContent.TEXT_MAX));
        text.setWidthFull();
        followed.addValueChangeListener(e -> {
            origin.setVisible(e.getValue() == null);
            text.setVisible(e.getValue() == null);
        });
        add(new Paragraph(getTranslation("comment.ImprovementDialog.effect", row.project())), followed, origin, text);
        MainButton go = new MainButton(getTranslation("common.save"));
        go.addClickListener(e -> {
            if (followed.getValue() == null) {
                RuleViolation.unless(origin.getValue() != null, "comment.violation.originMissing");
                desk.improve(
                        row.letter(),
                        row.version(),
                        new FollowUpContent(origin.getValue(), text.getValue(), row.received(), null));
            } else {
                desk.ledTo(
                        row.letter(), row.version(), followed.getValue().row().id());
            }
            close();
            changed.run();
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }
}
