package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import jp.hagukumi.comment.CallCounts;
import jp.hagukumi.comment.ErasurePreview;
import jp.hagukumi.comment.ErasureTally;
import jp.hagukumi.uikit.Card;

/** What goes and what stays, side by side: the dry run of an erasure. */
class ErasureTallyCard extends Composite<Card> {

    ErasureTallyCard(ErasurePreview preview) {
        ErasureTally goes = preview.goes();
        CallCounts stays = preview.stays();
        Div both = new Div(
                list(
                        preview.isDone() ? "gone" : "goes",
                        getTranslation("comment.ErasureTallyCard.senders", goes.senders()),
                        getTranslation("comment.ErasureTallyCard.letters", goes.letters()),
                        getTranslation("comment.ErasureTallyCard.files", goes.files()),
                        getTranslation("comment.ErasureTallyCard.key")),
                list(
                        "stays",
                        getTranslation(
                                "comment.ErasureTallyCard.counts", stays.persons(), stays.letters(), stays.opinions()),
                        getTranslation("comment.ErasureTallyCard.replies"),
                        getTranslation(
                                preview.published()
                                        ? "comment.ErasureTallyCard.published"
                                        : "comment.ErasureTallyCard.unpublished"),
                        getTranslation("comment.ErasureTallyCard.trail")));
        both.addClassName("goes-and-stays");
        getContent()
                .add(
                        new H2(getTranslation(
                                preview.isDone() ? "comment.ErasureTallyCard.done" : "comment.ErasureTallyCard.title")),
                        both);
        if (!preview.isDone()) {
            Div copies = new Div(getTranslation("comment.ErasureTallyCard.copies"));
            copies.addClassName("second");
            getContent().add(copies);
        }
    }

    private Div list(String key, String... lines) {
        Div heading = new Div(getTranslation("comment.ErasureTallyCard." + key));
        heading.addClassName("list-heading");
        UnorderedList list = new UnorderedList();
        for (String line : lines) {
            list.add(new ListItem(line));
        }
        return new Div(heading, list);
    }
}
