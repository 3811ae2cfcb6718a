package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.IncomingVerdict;
import jp.hagukumi.comment.TakenMail;
import jp.hagukumi.uikit.Card;

/** Which letters mails have become, and how many were here already. */
class MailsOutcome extends Composite<Div> {

    MailsOutcome(CallId call, List<TakenMail> mails) {
        if (mails.isEmpty()) {
            return;
        }
        UnorderedList letters = new UnorderedList();
        mails.stream()
                .filter(mail -> mail.verdict().isTaken())
                .map(TakenMail::number)
                .forEach(number -> letters.add(new ListItem(new Anchor(
                        CommentLinks.submission(call, number == null ? 0 : number),
                        getTranslation("comment.MailsOutcome.letter", "%04d".formatted(number))))));
        Card card = new Card(
                new H2(getTranslation(
                        "comment.MailsOutcome.heading", letters.getChildren().count())),
                letters);
        card.getElement().setAttribute("role", "status");
        long here = mails.stream()
                .filter(mail -> mail.verdict() == IncomingVerdict.SAME_AGAIN)
                .count();
        mails.stream()
                .filter(TakenMail::hasFailed)
                .collect(Collectors.groupingBy(TakenMail::failure, TreeMap::new, Collectors.counting()))
                .forEach((why, count) -> card.add(
                        new Paragraph(getTranslation("comment.MailsOutcome.failed", count, getTranslation(why)))));
        if (here > 0) {
            card.add(new Paragraph(getTranslation("comment.MailsOutcome.here", here)));
        }
        getContent().add(card);
    }
}
