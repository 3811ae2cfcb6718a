package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.uikit.Formats;

/** Says that the plan was corrected after an edition was published, with the way to the list of corrections. */
class CorrectionNote extends Composite<Paragraph> {

    CorrectionNote(PlanId plan, List<LocalDate> corrections) {
        Formats formats = Formats.in(getLocale());
        String days = corrections.stream()
                .map(formats::date)
                .collect(Collectors.joining(getTranslation("common.listSeparator")));
        getContent().addClassName("replaced-note");
        getContent()
                .add(
                        new Span(getTranslation("publication.CorrectionNote.corrected", days)),
                        new Anchor(PlanLinks.errata(plan), getTranslation("publication.CorrectionNote.open")));
    }
}
