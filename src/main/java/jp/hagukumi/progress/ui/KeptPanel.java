package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.Formats;

/** Words that this browser still has and no field can take any more: they can be copied, and are put away by hand only. */
class KeptPanel extends Composite<Div> {

    private final ReportDetails report;
    private final SerializableConsumer<KeptWords> forget;

    /** @param forget puts words away for good */
    KeptPanel(ReportDetails report, SerializableConsumer<KeptWords> forget) {
        this.report = report;
        this.forget = forget;
        getContent().addClassNames("card", "kept-panel");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
    }

    /** Shows these, or nothing if there are none. */
    void show(List<KeptWords> words, String why) {
        getContent().removeAll();
        getContent().setVisible(!words.isEmpty());
        getContent().add(new H2(getTranslation("progress.KeptPanel.title")), new Paragraph(why));
        words.forEach(kept -> getContent().add(one(kept)));
    }

    private Div one(KeptWords kept) {
        Optional<FormField> field = report.rubric().field(kept.field());
        String name = field.map(asked -> FieldWords.name(this, asked))
                .orElse(kept.field().value());
        Span label = new Span(getTranslation(
                "progress.KeptPanel.label", name, Formats.in(getLocale()).dateTime(kept.at())));
        label.addClassName("field-name");
        TextArea words = new TextArea();
        words.setValue(field.map(asked -> FieldWords.value(report.rubric(), asked, kept.text()))
                .orElse(kept.text()));
        words.setReadOnly(true);
        words.setWidthFull();
        words.setAriaLabel(name);
        Button copy = new Button(getTranslation("progress.KeptPanel.copy"));
        copy.getElement().setAttribute("data-copies", "");
        Span copied = new Span(getTranslation("progress.KeptPanel.copied"));
        copied.addClassNames("kept", "copied");
        Div one = new Div();
        Button drop = new Button(
                getTranslation("progress.KeptPanel.drop"),
                e -> new ConfirmDialog(
                                getTranslation("progress.KeptPanel.dropTitle"),
                                getTranslation("progress.KeptPanel.dropEffect", name),
                                getTranslation("progress.KeptPanel.drop"),
                                () -> putAway(kept, one))
                        .open());
        one.add(label, words, new Div(copy, copied, drop));
        one.addClassName("kept-word");
        return one;
    }

    private void putAway(KeptWords kept, Div shown) {
        forget.accept(kept);
        getContent().remove(shown);
        getContent().setVisible(getContent().getChildren().anyMatch(child -> child.hasClassName("kept-word")));
    }
}
