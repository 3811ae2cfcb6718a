package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.RedactionRow;
import jp.hagukumi.comment.Splitting;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.comment.SubmissionRow;

/** What is masked in a letter, each with its reason and the way back. */
class RedactionList extends Composite<Details> {

    RedactionList(Splitting splitting, SubmissionDetails letter, SerializableRunnable changed) {
        getContent()
                .setSummaryText(getTranslation(
                        "comment.RedactionList.summary", letter.redactions().size()));
        UnorderedList rows = new UnorderedList();
        rows.addClassName("redactions");
        for (RedactionRow row : letter.redactions()) {
            Span words = new Span(row.before() + SubmissionRow.MASK + row.after());
            words.addClassName("original-text");
            ListItem item = new ListItem(
                    words, new Span(row.note().isEmpty() ? getTranslation(Labels.key(row.reason())) : row.note()));
            if (letter.allows(Operation.OPINION_TELL)) {
                Button lift = new Button(getTranslation("comment.RedactionList.lift"), e -> {
                    splitting.lift(letter.id(), letter.version(), row.begin());
                    changed.run();
                });
                lift.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                item.add(lift);
            }
            rows.add(item);
        }
        getContent().add(rows);
    }
}
