package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.assessment.AssessmentDetails;
import jp.hagukumi.progress.assessment.AssessmentField;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** What was settled in the same field for the year before; nothing where there is none. */
class LastSaid extends Composite<Div> {

    LastSaid(AssessmentDetails.@Nullable Last last, AssessmentField field) {
        ReportEntry entry = last == null ? null : last.entries().get(field);
        boolean said = last != null && entry != null && !entry.value().isBlank();
        getContent().setVisible(said);
        getContent().addClassNames("quote", "last-year");
        if (last != null && entry != null) {
            Span year = new Span(Formats.in(getLocale()).fiscalYear(last.year()));
            year.addClassName("quote-label");
            Span words = new Span(SaidWords.of(getLocale(), field, entry));
            words.addClassName("original-text");
            getContent().add(year, words);
        }
    }
}
