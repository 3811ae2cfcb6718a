package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.publication.EditionPreview;
import jp.hagukumi.publication.EditionPreview.Missing;
import jp.hagukumi.uikit.Card;

/** What would be published now, said in counts, and what would be missing, one by one. */
class PreviewSection extends Composite<Div> {

    PreviewSection(EditionPreview preview) {
        getContent().add(contained(preview));
        if (!preview.missing().isEmpty()) {
            getContent().add(missing(preview));
        }
        if (!preview.opinions().isEmpty()) {
            getContent().add(opinions(preview));
        }
    }

    private Card contained(EditionPreview preview) {
        Paragraph counts = new Paragraph(
                getTranslation("publication.PreviewSection.counts", preview.projects(), preview.reports()));
        counts.addClassName("lead-line");
        Card card = Card.titled(
                getTranslation("publication.PreviewSection.heading", preview.number()),
                counts,
                new Paragraph(getTranslation("publication.PreviewSection.accepted", preview.accepted())),
                new Paragraph(getTranslation(
                        "publication.PreviewSection.opinions",
                        preview.opinions().size())));
        if (preview.unanswered() > 0) {
            card.add(new Paragraph(getTranslation("publication.PreviewSection.unanswered", preview.unanswered())));
        }
        if (preview.withoutPublicText() > 0) {
            card.add(new Paragraph(
                    getTranslation("publication.PreviewSection.withoutPublicText", preview.withoutPublicText())));
        }
        Paragraph never = new Paragraph(getTranslation("publication.PreviewSection.never"));
        never.addClassName("second");
        card.add(never);
        return card;
    }

    private Card missing(EditionPreview preview) {
        UnorderedList list = new UnorderedList();
        list.addClassName("place-list");
        preview.missing().forEach(one -> list.add(item(one)));
        return Card.titled(
                getTranslation(
                        "publication.PreviewSection.missing", preview.missing().size()),
                list);
    }

    /** Word for word: nobody but a reader notices a name within a text. */
    private Card opinions(EditionPreview preview) {
        Card card = Card.titled(getTranslation("publication.PreviewSection.readOpinions"));
        for (EditionPreview.Opinion opinion : preview.opinions()) {
            Span about = new Span(opinion.about());
            about.addClassName("second");
            Paragraph said = new Paragraph(opinion.opinion());
            said.addClassName("original-text");
            Paragraph answer = new Paragraph(
                    opinion.answer().isBlank()
                            ? getTranslation("publication.PreviewSection.noAnswer")
                            : getTranslation("publication.PreviewSection.answer", opinion.answer()));
            answer.addClassNames("original-text", "second");
            Div one = new Div(about, said, answer);
            one.addClassName("printed-opinion");
            card.add(one);
        }
        return card;
    }

    private ListItem item(Missing missing) {
        Span where = new Span(getTranslation(
                "publication.PreviewSection.where", missing.department(), getTranslation(missing.stateKey())));
        where.addClassName("second");
        return new ListItem(new Anchor(ProgressLinks.report(missing.report()), missing.project()), where);
    }
}
