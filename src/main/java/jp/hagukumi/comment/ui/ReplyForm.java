package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import jp.hagukumi.comment.OpinionDetails;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.ReflectionClass;
import jp.hagukumi.comment.ReplyView;
import jp.hagukumi.comment.ReplyWriting;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;

/** The writer's form: reflection class and reply, saved by itself, handed in on purpose. */
class ReplyForm extends Composite<Card> {

    private static final int TEXT_MAX = 4000;
    private static final int PAUSE_MS = 1200;

    private final transient ReplyWriting writing;
    private final OpinionId opinion;
    private final RadioButtonGroup<ReflectionClass> reflection =
            new RadioButtonGroup<>(getTranslation("comment.ReplyForm.class"));
    private final TextArea text = new TextArea(getTranslation("comment.ReplyForm.text"));
    private final Span saved = new Span();
    private long version;

    ReplyForm(ReplyWriting writing, OpinionDetails details, ReplyView reply, Runnable handedIn) {
        this.writing = writing;
        this.opinion = details.row().id();
        this.version = reply.version();
        reflection.setItems(details.classes());
        reflection.setItemLabelGenerator(c -> c.mark() + " " + c.label());
        reflection.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reflection.setRequiredIndicatorVisible(true);
        details.classes().stream()
                .filter(c -> c.mark().equals(reply.mark()))
                .findFirst()
                .ifPresent(reflection::setValue);
        text.setRequiredIndicatorVisible(true);
        text.setMaxLength(TEXT_MAX);
        text.setMinRows(6);
        text.setValue(reply.text());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        saved.addClassName("third");
        saved.getElement().setAttribute("role", "status");
        MainButton go = new MainButton(getTranslation("comment.ReplyForm.submit"))
                .withKey(getTranslation("common.key.ctrlEnter"));
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);

        getContent().addClassNames("stacked-form", "reply");
        getContent().add(new H2(getTranslation("comment.ReplyForm.title")));
        if (!details.row().returnReason().isEmpty()) {
            Paragraph reason = new Paragraph(
                    getTranslation("comment.ReplyForm.returned", details.row().returnReason()));
            reason.addClassName("returned-reason");
            getContent().add(reason);
        }
        getContent().add(reflection, text, saved, go);
        getContent().add(new ReplyHistory(reply));

        reflection.addValueChangeListener(e -> save());
        text.addValueChangeListener(e -> save());
        go.addClickListener(e -> {
            writing.submit(opinion, version, text.getValue(), mark());
            Notifier.done(getTranslation("comment.ReplyForm.submitted"));
            handedIn.run();
        });
    }

    private void save() {
        saved.setText(getTranslation("comment.ReplyForm.notSaved"));
        version = writing.save(opinion, version, text.getValue(), mark());
        saved.setText(getTranslation("comment.ReplyForm.saved"));
    }

    private String mark() {
        ReflectionClass chosen = reflection.getValue();
        return chosen == null ? "" : chosen.mark();
    }
}
