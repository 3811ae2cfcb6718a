package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.comment.Channel;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.FileIntake;
import jp.hagukumi.comment.IncomingColumn;
import jp.hagukumi.comment.IntakeDetails;
import jp.hagukumi.comment.IntakePlan;
import jp.hagukumi.comment.intake.ColumnMeaning;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;

/**
 * What the columns of a file are and how its rows count. Only headings are shown: what stands below them tells who
 * citizens are. Whatever is changed takes away the preview of what was there before.
 */
class IntakePlanForm extends Composite<Div> {

    private final IntakeDetails file;
    private final transient FileIntake intake;
    private final SerializableConsumer<IntakePlan> take;

    private final ComboBox<String> service = new ComboBox<>(getTranslation("comment.IntakePlanForm.service"));
    private final List<Select<ColumnMeaning>> meanings = new ArrayList<>();
    private final Set<Select<ColumnMeaning>> corrected = new HashSet<>();
    private final Select<Channel> channel = new Select<>();
    private final DayPicker day = new DayPicker(getTranslation("comment.IntakePlanForm.day"));
    private final Checkbox consent = new Checkbox(getTranslation("comment.IntakePlanForm.consent"));
    private final Checkbox samePersons = new Checkbox(getTranslation("comment.IntakePlanForm.samePersons"));
    private final Div outcome = new Div();

    IntakePlanForm(IntakeDetails file, FileIntake intake, SerializableConsumer<IntakePlan> take) {
        this.file = file;
        this.intake = intake;
        this.take = take;
        IntakePlan plan = file.plan();
        service.setItems(intake.services());
        service.setAllowCustomValue(true);
        service.addCustomValueSetListener(e -> service.setValue(e.getDetail()));
        service.setHelperText(getTranslation("comment.IntakePlanForm.serviceHelp"));
        service.setRequiredIndicatorVisible(true);
        service.setValue(plan.service().isEmpty() ? null : plan.service());
        channel.setLabel(getTranslation("comment.SubmissionForm.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(c -> getTranslation(Labels.key(c)));
        channel.setValue(plan.channel());
        day.setHelperText(getTranslation("comment.IntakePlanForm.dayHelp"));
        day.setValue(plan.defaultDay());
        consent.setHelperText(getTranslation("comment.IntakePlanForm.consentHelp"));
        consent.setValue(plan.consent());
        samePersons.setValue(plan.samePersons());

        Div columns = new Div();
        columns.addClassName("intake-columns");
        plan.columns().forEach(column -> columns.add(column(column)));
        Div rest = new Div(channel, day);
        rest.addClassName("field-line");
        Paragraph hint = new Paragraph(getTranslation("comment.IntakePlanForm.columnsHelp"));
        hint.addClassName("second");
        MainButton check = new MainButton(getTranslation("comment.IntakePlanForm.check"));
        check.setDisableOnClick(true);
        check.addClickListener(e -> {
            try {
                preview();
            } finally {
                check.setEnabled(true);
            }
        });
        Button discard = new Button(getTranslation("comment.IntakePlanForm.discard"), e -> askToDiscard());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(check, discard);
        actions.addClassName("form-actions");
        getContent()
                .add(
                        new Card(
                                new H2(getTranslation("comment.IntakePlanForm.which")),
                                service,
                                new H2(getTranslation("comment.IntakePlanForm.columns")),
                                hint,
                                columns,
                                new H2(getTranslation("comment.IntakePlanForm.about")),
                                rest,
                                consent,
                                samePersons,
                                actions),
                        outcome);
        service.addValueChangeListener(e -> remembered());
        channel.addValueChangeListener(e -> changed());
        day.addValueChangeListener(e -> changed());
        consent.addValueChangeListener(e -> changed());
        samePersons.addValueChangeListener(e -> changed());
    }

    private Select<ColumnMeaning> column(IncomingColumn column) {
        Select<ColumnMeaning> select = new Select<>();
        select.setLabel(
                column.heading().isBlank() ? getTranslation("comment.IntakePlanForm.noHeading") : column.heading());
        select.setItems(ColumnMeaning.values());
        select.setItemLabelGenerator(meaning -> getTranslation(meaning.key()));
        select.setValue(column.meaning());
        select.addValueChangeListener(e -> {
            changed();
            if (e.isFromClient()) {
                corrected.add(select);
                if (e.getOldValue() == ColumnMeaning.CONSENT) {
                    // The column may hold refusals: nobody agrees until somebody says so.
                    consent.setValue(false);
                }
            }
        });
        meanings.add(select);
        return select;
    }

    private void changed() {
        outcome.removeAll();
    }

    /** A service that is known brings what its columns were the last time; what the person has chosen here stays. */
    private void remembered() {
        changed();
        if (service.getValue() != null) {
            List<IncomingColumn> known = intake.remembered(service.getValue(), plan().columns());
            for (int i = 0; i < known.size(); i++) {
                if (!corrected.contains(meanings.get(i))) {
                    meanings.get(i).setValue(known.get(i).meaning());
                }
            }
        }
    }

    private IntakePlan plan() {
        List<IncomingColumn> before = file.plan().columns();
        List<IncomingColumn> columns = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            columns.add(before.get(i).as(meanings.get(i).getValue()));
        }
        return new IntakePlan(
                service.getValue() == null ? "" : service.getValue(),
                columns,
                channel.getValue(),
                day.getValue(),
                consent.getValue(),
                samePersons.getValue());
    }

    private void askToDiscard() {
        new ConfirmDialog(
                        getTranslation("comment.IntakePlanForm.discard"),
                        getTranslation("comment.IntakePlanForm.discardEffect"),
                        getTranslation("comment.IntakePlanForm.discard"),
                        () -> {
                            intake.discard(file.id());
                            Notifier.done(getTranslation("comment.IntakePlanForm.discarded"));
                            UI.getCurrent().navigate(CommentLinks.intake(file.call()));
                        })
                .open();
    }

    private void preview() {
        outcome.removeAll();
        IntakePlan plan = plan();
        IntakePreviewCard card = new IntakePreviewCard(intake.preview(file.id(), plan), () -> take.accept(plan));
        outcome.add(card);
        card.scrollIntoView();
    }
}
