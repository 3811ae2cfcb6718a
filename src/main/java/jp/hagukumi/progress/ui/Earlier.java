package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** What the same section wrote in the same field before; nothing where there is none. */
class Earlier extends Composite<Div> {

    Earlier(ReportDetails.@Nullable Earlier before, FormField field) {
        String words = before == null ? "" : words(before, field);
        getContent().setVisible(!words.isEmpty());
        getContent().addClassNames("quote", "last-year");
        if (before != null) {
            Span year = new Span(Formats.in(getLocale()).fiscalYear(before.year()));
            year.addClassName("quote-label");
            Span text = new Span(words);
            text.addClassName("original-text");
            getContent().add(year, text);
        }
    }

    /** As it was asked then: what is a figure now may have been words. */
    private String words(ReportDetails.Earlier before, FormField field) {
        return before.form()
                .field(field.code())
                .map(then -> FieldWords.entry(
                        this, getLocale(), then, before.entries().get(field.code())))
                .orElse("");
    }
}
