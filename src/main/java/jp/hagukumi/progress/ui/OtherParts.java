package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportDetails;

/** What the other departments of a project write in the same field, to be read; nothing where there is none. */
class OtherParts extends Composite<Div> {

    OtherParts(List<ReportDetails.Part> parts, FormField field) {
        parts.forEach(part -> {
            String words =
                    FieldWords.entry(this, getLocale(), field, part.entries().get(field.code()));
            if (!words.isEmpty()) {
                getContent().add(quote(part.departmentName(), words));
            }
        });
        getContent().addClassName("other-parts");
        getContent().setVisible(getContent().getChildren().findAny().isPresent());
    }

    private static Div quote(String department, String words) {
        Span label = new Span(department);
        label.addClassName("quote-label");
        Span text = new Span(words);
        text.addClassName("original-text");
        Div quote = new Div(label, text);
        quote.addClassName("quote");
        return quote;
    }

    /** Who else writes on the project and how far they are, empty for nobody. */
    static Div note(Div where, List<ReportDetails.Part> parts) {
        String who = parts.stream()
                .map(part -> where.getTranslation(
                        "progress.OtherParts.who", part.departmentName(), where.getTranslation(part.stateKey())))
                .collect(Collectors.joining(where.getTranslation("progress.separator")));
        where.setText(where.getTranslation("progress.OtherParts.note", who));
        where.addClassNames("other-parts-note", "second");
        where.setVisible(!parts.isEmpty());
        return where;
    }
}
