package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** What the same section wrote in the same field before, to begin with where that makes sense; nothing where there is none. */
class Earlier extends Composite<Div> {

    Earlier(ReportDetails.@Nullable Earlier before, FormField field) {
        this(before, field, null);
    }

    /** @param take takes the words over as a beginning for this year's; null where nobody writes, and for all but texts */
    Earlier(ReportDetails.@Nullable Earlier before, FormField field, @Nullable SerializableConsumer<String> take) {
        String words = before == null ? "" : words(before, field);
        getContent().setVisible(!words.isEmpty());
        getContent().addClassNames("quote", "last-year");
        if (before != null) {
            String then = Formats.in(getLocale()).fiscalYear(before.year());
            Span year = new Span(isPromise(field) ? getTranslation("progress.Earlier.promise", then) : then);
            year.addClassName("quote-label");
            Span text = new Span(words);
            text.addClassName("original-text");
            getContent().add(year, text);
        }
        if (take != null && !words.isEmpty()) {
            Button button = new Button(getTranslation("progress.Earlier.take"), e -> take.accept(words));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            button.setAriaLabel(getTranslation("progress.Earlier.takeOf", FieldWords.name(this, field)));
            getContent().add(button);
        }
    }

    /** As it was asked then: what is a figure now may have been words. */
    private String words(ReportDetails.Earlier before, FormField field) {
        FieldCode asked = isPromise(field) ? FieldCode.IMPROVEMENT : field.code();
        return before.form()
                .field(asked)
                .map(then -> FieldWords.entry(
                        this, getLocale(), then, before.entries().get(asked)))
                .orElse("");
    }

    /** Where the section says what became of a promise, the promise itself stands. */
    private static boolean isPromise(FormField field) {
        return field.code().equals(FieldCode.PROMISE_KEPT);
    }
}
