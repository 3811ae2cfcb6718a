package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.comment.MergeField;
import jp.hagukumi.comment.OpinionDetails;
import jp.hagukumi.comment.ReflectionClass;
import jp.hagukumi.comment.RepliesBeside;
import jp.hagukumi.comment.ReplyView;
import jp.hagukumi.comment.ReplyWords;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;

/** The writer's form: reflection class and reply, saved by itself, handed in on purpose. No word is ever cut or lost. */
class ReplyForm extends Composite<Card> {

    private static final int PAUSE_MS = 1200;

    private final ReplyAutoSave autoSave;
    private final List<ReflectionClass> classes;
    private final transient Runnable handedIn;
    private final RadioButtonGroup<ReflectionClass> reflection =
            new RadioButtonGroup<>(getTranslation("comment.ReplyForm.class"));
    private final TextArea text = new TextArea(getTranslation("comment.ReplyForm.text"));
    private final ForChildrenField forChildren;
    private final Span saved = new Span();
    private final MainButton go = new MainButton(getTranslation("comment.ReplyForm.submit"));
    private final ReplyConflict conflict = new ReplyConflict();
    private final UnlikeClasses unlike;
    private final PromisesPanel promises;
    private boolean showing;

    ReplyForm(
            ReplyServices services, OpinionDetails details, ReplyView reply, RepliesBeside beside, Runnable handedIn) {
        ReplyVersion version = new ReplyVersion(reply.version());
        this.autoSave = new ReplyAutoSave(details.row(), reply, version, services.writing(), services.queries());
        this.promises = new PromisesPanel(services.promises(), details.row(), version);
        this.unlike = new UnlikeClasses(beside, reply.mark());
        Map<MergeField, String> values = services.fields().of(details.row().id());
        this.forChildren = new ForChildrenField(values, PAUSE_MS, this::save);
        this.classes = details.classes();
        this.handedIn = handedIn;
        reflection.setItems(classes);
        reflection.setItemLabelGenerator(c -> c.mark() + " " + c.label());
        reflection.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reflection.setRequiredIndicatorVisible(true);
        reflection.setVisible(!classes.isEmpty());
        text.setRequiredIndicatorVisible(true);
        text.setManualValidation(true);
        text.setMinRows(6);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        show(reply);
        saved.addClassName("third");
        saved.getElement().setAttribute("role", "status");
        go.withKey(getTranslation("common.key.ctrlEnter"));
        // What is still being typed must have reached the server before it is sent.
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();

        getContent().addClassNames("stacked-form", "reply");
        getContent().add(new H2(getTranslation("comment.ReplyForm.title")));
        if (!details.row().returnReason().isEmpty()) {
            Paragraph reason = new Paragraph(
                    getTranslation("comment.ReplyForm.returned", details.row().returnReason()));
            reason.addClassName("returned-reason");
            getContent().add(reason);
        }
        getContent()
                .add(
                        reflection,
                        unlike,
                        text,
                        new FieldsLine(values, text),
                        forChildren,
                        saved,
                        conflict,
                        promises,
                        new ChangesPanel(services.changes(), details.row().id(), version, true),
                        go);
        getContent().add(new ReplyHistory(reply));

        reflection.addValueChangeListener(e -> {
            unlike.show(mark());
            save();
        });
        text.addValueChangeListener(e -> save());
        go.addClickListener(e -> handIn());
    }

    /** Adds words behind what is written, and offers to take them away again; nothing is ever overwritten. */
    void append(String words) {
        String before = text.getValue();
        text.setValue(before.isBlank() ? words : before.stripTrailing() + "\n" + words);
        Notifier.done(
                getTranslation("comment.ReplyForm.taken"),
                getTranslation("comment.ReplyForm.takeAway"),
                () -> takeAway(words, before));
    }

    /** What was written since stays. */
    private void takeAway(String words, String before) {
        String now = text.getValue();
        int at = now.lastIndexOf(words);
        if (at >= 0) {
            String ahead = now.substring(0, at);
            String behind = now.substring(at + words.length());
            text.setValue(behind.isBlank() && ahead.strip().equals(before.strip()) ? before : ahead + behind);
        }
    }

    /** Adds what another section said, to be worked into the reply. */
    void takeOver(String part) {
        append(part);
        text.focus();
    }

    /** Puts words there that need no saving. */
    private void show(ReplyView reply) {
        showing = true;
        text.setValue(reply.text());
        forChildren.show(reply.forChildren());
        reflection.setValue(classOf(reply).orElse(null));
        showing = false;
    }

    private Optional<ReflectionClass> classOf(ReplyView reply) {
        return classes.stream().filter(c -> c.mark().equals(reply.mark())).findFirst();
    }

    private void save() {
        if (showing) {
            return;
        }
        if (conflict.isOpen()) {
            tell("comment.ReplyForm.notSaved");
            return;
        }
        tell(autoSave.save(words()));
    }

    private void handIn() {
        RuleViolation.unless(!conflict.isOpen(), "comment.violation.chooseWords");
        ReplyAutoSave.Outcome outcome = autoSave.handIn(words());
        tell(outcome);
        if (outcome instanceof ReplyAutoSave.Outcome.Saved) {
            Notifier.done(getTranslation("comment.ReplyForm.submitted"));
            handedIn.run();
        } else if (outcome instanceof ReplyAutoSave.Outcome.Joined) {
            // Nobody hands in what they have not read.
            tell("comment.ReplyForm.joinedNotHandedIn");
            Notifier.refused(getTranslation("comment.ReplyForm.joinedNotHandedIn"));
        }
    }

    private void tell(ReplyAutoSave.Outcome outcome) {
        text.setInvalid(false);
        forChildren.complain("");
        tell(outcome.isKept() ? "comment.ReplyForm.saved" : "comment.ReplyForm.notSaved");
        switch (outcome) {
            case ReplyAutoSave.Outcome.Saved() -> {
                conflict.none();
                promises.show();
            }
            case ReplyAutoSave.Outcome.Joined joined -> {
                conflict.none();
                show(joined.now());
                promises.show();
                tell("comment.ReplyForm.joined");
            }
            case ReplyAutoSave.Outcome.Refused refused -> {
                String why = getTranslation(refused.why().key(), refused.why().arguments());
                if (forChildren.isMeant(refused.why())) {
                    forChildren.complain(why);
                } else {
                    text.setErrorMessage(why);
                    text.setInvalid(true);
                }
            }
            case ReplyAutoSave.Outcome.Moved() -> {
                conflict.say(getTranslation("comment.ReplyForm.moved"));
                go.setEnabled(false);
            }
            case ReplyAutoSave.Outcome.Conflict other -> choose(other.theirs(), other.stillOpen());
        }
    }

    private void choose(ReplyView theirs, boolean stillOpen) {
        String theirClass = classOf(theirs)
                .map(c -> c.mark() + " " + c.label())
                .orElse(getTranslation("comment.ReplyPanel.noClass"));
        if (!stillOpen) {
            conflict.say(getTranslation("comment.ReplyForm.handedInMeanwhile"), theirClass, theirs);
            go.setEnabled(false);
            return;
        }
        Button mine = new Button(getTranslation("comment.ReplyForm.keepMine"), e -> {
            autoSave.seen(theirs);
            conflict.none();
            save();
        });
        Button other = new Button(getTranslation("comment.ReplyForm.takeTheirs"), e -> {
            autoSave.seen(theirs);
            conflict.none();
            show(theirs);
            promises.show();
            tell("comment.ReplyForm.saved");
        });
        conflict.say(getTranslation("comment.ReplyForm.conflict"), theirClass, theirs, mine, other);
    }

    private void tell(String key) {
        saved.setText(getTranslation(key));
    }

    private ReplyWords words() {
        return new ReplyWords(text.getValue(), forChildren.words(), mark());
    }

    private String mark() {
        ReflectionClass chosen = reflection.getValue();
        return chosen == null ? "" : chosen.mark();
    }
}
