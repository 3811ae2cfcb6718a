package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.InboxPage;
import jp.hagukumi.comment.SubmissionRow;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** The letters of a call as links, with how much of each is sorted. */
class InboxList extends Composite<Nav> {

    /** The value of the address's filter that leaves only letters with unsorted parts. */
    static final String TO_SPLIT = "split";

    InboxList(CallSummary call, InboxPage page, int open, boolean onlyToSplit) {
        getContent().addClassName("inbox-list");
        getContent().getElement().setAttribute("aria-label", getTranslation("comment.InboxList.letters"));
        Div filters = new Div(
                filter(
                        getTranslation(
                                "comment.InboxList.toSplit", call.counts().toSplit()),
                        CommentLinks.call(call.id()) + "?" + CommentLinks.SHOW + "=" + TO_SPLIT,
                        onlyToSplit),
                filter(
                        getTranslation("comment.InboxList.all", call.counts().letters()),
                        CommentLinks.call(call.id()),
                        !onlyToSplit));
        filters.addClassName("filters");
        UnorderedList list = new UnorderedList();
        page.rows().forEach(letter -> list.add(new ListItem(line(call, letter, open, onlyToSplit))));
        getContent().add(filters, list);
        if (page.before() > 0 || page.after() > 0) {
            Div pages = new Div();
            pages.addClassName("filters");
            addPage(pages, "comment.InboxList.before", call, page.before(), onlyToSplit);
            addPage(pages, "comment.InboxList.after", call, page.after(), onlyToSplit);
            getContent().add(pages);
        }
        if (page.rows().isEmpty()) {
            getContent().add(new Span(getTranslation("comment.InboxList.allSorted")));
        }
    }

    static String address(CallSummary call, int number, boolean onlyToSplit) {
        return CommentLinks.submission(call.id(), number)
                + (onlyToSplit ? "?" + CommentLinks.SHOW + "=" + TO_SPLIT : "");
    }

    private Anchor filter(String text, String address, boolean chosen) {
        Anchor link = new Anchor(address, text);
        link.addClassName("filter");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private void addPage(Div pages, String key, CallSummary call, int first, boolean onlyToSplit) {
        if (first > 0) {
            Anchor link = new Anchor(address(call, first, onlyToSplit), getTranslation(key, InboxPage.SIZE));
            link.addClassName("filter");
            pages.add(link);
        }
    }

    private Anchor line(CallSummary call, SubmissionRow letter, int open, boolean onlyToSplit) {
        Span head = new Span("%04d".formatted(letter.number()));
        head.addClassName("number");
        Span channel = new Span(getTranslation(Labels.key(letter.channel())));
        Span preview = new Span(letter.preview());
        preview.addClassName("preview");
        Span marks = new Span();
        marks.addClassName("marks");
        letter.marks().forEach(row -> marks.add(new StatusBadge(getTranslation(Labels.key(row.mark())), Tone.QUIET)));
        StatusBadge sorted = new StatusBadge(
                getTranslation("comment.percent", letter.percent()), letter.percent() == 100 ? Tone.DONE : Tone.WAITS);
        sorted.setTitle(getTranslation("comment.SplittingPanel.sorted", letter.percent()));
        marks.add(sorted);
        Anchor link = new Anchor(address(call, letter.number(), onlyToSplit), head, channel, marks, preview);
        if (letter.number() == open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
