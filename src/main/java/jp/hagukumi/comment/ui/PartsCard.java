package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.Assigning;
import jp.hagukumi.comment.Contributing;
import jp.hagukumi.comment.ContributionRow;
import jp.hagukumi.comment.ContributionState;
import jp.hagukumi.comment.OpinionDetails;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** What other sections that an opinion concerns say to its reply: who has answered, their words, and a form for one's own. */
class PartsCard extends Composite<Card> {

    private final transient Contributing contributing;
    private final SerializableRunnable changed;

    /** @param takeOver puts words into the reply, for whoever writes it */
    PartsCard(
            Contributing contributing,
            Assigning assigning,
            OpinionDetails opinion,
            SerializableConsumer<String> takeOver,
            SerializableRunnable changed) {
        this.contributing = contributing;
        this.changed = changed;
        List<ContributionRow> rows = contributing.of(opinion.row().id());
        boolean mayAsk = opinion.allows(Operation.OPINION_ASSIGN)
                && opinion.row().isAnsweredOnItsOwn()
                && opinion.row().state() != null
                && opinion.row().state().isWithWriter();
        getContent().addClassName("parts");
        getContent().add(new H2(getTranslation("comment.PartsCard.title")));
        rows.forEach(row -> getContent()
                .add(part(row, opinion.allows(Operation.REPLY_DRAFT) && !row.writable(), mayAsk, takeOver)));
        if (mayAsk) {
            getContent().add(ask(assigning, opinion));
        }
        setVisible(!rows.isEmpty() || mayAsk);
    }

    private Div part(ContributionRow row, boolean writesReply, boolean mayAsk, SerializableConsumer<String> takeOver) {
        Div head = new Div(
                new H3(row.departmentName()),
                new StatusBadge(
                        getTranslation(Labels.key(row.state())),
                        row.state() == ContributionState.ASKED ? Tone.WAITS : Tone.DONE));
        head.addClassName("line-with-action");
        Div part = new Div(head);
        if (row.state() == ContributionState.GIVEN && !row.writable()) {
            Paragraph words = new Paragraph(row.part());
            words.addClassName("original-text");
            part.add(words);
        }
        if (row.at() != null) {
            Paragraph by = new Paragraph(getTranslation(
                    "comment.PartsCard.by", row.by(), Formats.in(getLocale()).dateTime(row.at())));
            by.addClassName("third");
            part.add(by);
        }
        if (row.writable()) {
            part.add(new PartForm(row, contributing, changed));
        }
        if (writesReply && row.state() == ContributionState.GIVEN) {
            part.add(small("comment.PartsCard.takeOver", () -> takeOver.accept(row.part())));
        }
        if (mayAsk && row.state() == ContributionState.ASKED) {
            part.add(small("comment.PartsCard.withdraw", () -> {
                contributing.withdraw(row.id(), row.version());
                Notifier.done(getTranslation("comment.PartsCard.withdrawn", row.departmentName()));
                changed.run();
            }));
        }
        return part;
    }

    private Button small(String key, SerializableRunnable act) {
        Button button = new Button(getTranslation(key), e -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Div ask(Assigning assigning, OpinionDetails opinion) {
        ComboBox<DepartmentView> section = new ComboBox<>(getTranslation("comment.PartsCard.section"));
        section.setItems(assigning.departments().stream()
                .filter(d -> !d.id().equals(opinion.row().department()))
                .toList());
        section.setItemLabelGenerator(DepartmentView::name);
        Button go = new Button(getTranslation("comment.PartsCard.ask"), e -> {
            DepartmentView chosen = section.getValue();
            if (chosen == null) {
                throw new RuleViolation("comment.violation.departmentMissing");
            }
            contributing.ask(opinion.row().id(), chosen.id());
            Notifier.done(getTranslation("comment.PartsCard.asked", chosen.name()));
            changed.run();
        });
        Div line = new Div(section, go);
        line.addClassName("assign-line");
        return line;
    }
}
