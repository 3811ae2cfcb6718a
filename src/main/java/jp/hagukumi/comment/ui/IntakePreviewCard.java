package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import jp.hagukumi.comment.IncomingVerdict;
import jp.hagukumi.comment.IntakePreview;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;

/** What would become of a file's rows: the counts that make up all of them, and each row that needs a look. */
class IntakePreviewCard extends Composite<Card> {

    IntakePreviewCard(IntakePreview preview, SerializableRunnable take) {
        getContent().add(new H2(getTranslation("comment.IntakePreviewCard.heading", preview.rows())));
        UnorderedList counts = new UnorderedList();
        for (IncomingVerdict verdict : IncomingVerdict.values()) {
            if (preview.of(verdict) > 0) {
                counts.add(new ListItem(getTranslation(
                        "comment.IntakePreviewCard.count",
                        getTranslation(verdict.key()),
                        preview.of(verdict),
                        getTranslation(verdict.key() + ".effect"))));
            }
        }
        getContent().add(counts);
        note("comment.IntakePreviewCard.late", preview.late());
        note("comment.IntakePreviewCard.incomplete", preview.incomplete());
        if (preview.taken() > 0) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "comment.IntakePreviewCard.consent",
                            preview.taken() - preview.withoutConsent(),
                            preview.withoutConsent())));
        }
        note("comment.IntakePreviewCard.joined", preview.joined());
        if (preview.taken() > 0) {
            MainButton go = new MainButton(getTranslation("comment.IntakePreviewCard.take", preview.taken()));
            go.setDisableOnClick(true);
            go.addClickListener(e -> {
                try {
                    take.run();
                } finally {
                    go.setEnabled(true);
                }
            });
            getContent().add(go);
        } else {
            getContent().add(new Paragraph(getTranslation("comment.IntakePreviewCard.nothing")));
        }
        if (preview.remarkable() > 0) {
            getContent().add(new IncomingLines(preview));
        }
    }

    private void note(String key, int count) {
        if (count > 0) {
            getContent().add(new Paragraph(getTranslation(key, count)));
        }
    }
}
