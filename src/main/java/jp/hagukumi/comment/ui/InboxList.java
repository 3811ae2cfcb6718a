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
import jp.hagukumi.comment.LetterFilter;
import jp.hagukumi.comment.SubmissionRow;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** The letters of a call as links, with how much of each is sorted. */
class InboxList extends Composite<Nav> {

    /** @param incomplete how many letters of the call lack something */
    InboxList(CallSummary call, InboxPage page, int open, LetterFilter filter, int incomplete) {
        getContent().addClassName("inbox-list");
        getContent().getElement().setAttribute("aria-label", getTranslation("comment.InboxList.letters"));
        Div filters = new Div(
                link(call, "comment.InboxList.toSplit", call.counts().toSplit(), LetterFilter.TO_SPLIT, filter),
                link(call, "comment.InboxList.all", call.counts().letters(), LetterFilter.ALL, filter));
        if (incomplete > 0 || filter == LetterFilter.INCOMPLETE) {
            filters.add(link(call, "comment.InboxList.incomplete", incomplete, LetterFilter.INCOMPLETE, filter));
        }
        filters.addClassName("filters");
        UnorderedList list = new UnorderedList();
        page.rows().forEach(letter -> list.add(new ListItem(line(call, letter, open, filter))));
        getContent().add(filters, list);
        if (page.before() > 0 || page.after() > 0) {
            Div pages = new Div();
            pages.addClassName("filters");
            addPage(pages, "comment.InboxList.before", call, page.before(), filter);
            addPage(pages, "comment.InboxList.after", call, page.after(), filter);
            getContent().add(pages);
        }
        if (page.rows().isEmpty()) {
            getContent()
                    .add(new Span(getTranslation(
                            filter == LetterFilter.INCOMPLETE
                                    ? "comment.InboxList.allComplete"
                                    : "comment.InboxList.allSorted")));
        }
    }

    private Anchor link(CallSummary call, String key, int count, LetterFilter leaves, LetterFilter now) {
        Anchor link = new Anchor(CommentLinks.letters(call.id(), leaves), getTranslation(key, count));
        link.addClassName("filter");
        if (leaves == now) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private void addPage(Div pages, String key, CallSummary call, int first, LetterFilter filter) {
        if (first > 0) {
            Anchor link =
                    new Anchor(CommentLinks.submission(call.id(), first, filter), getTranslation(key, InboxPage.SIZE));
            link.addClassName("filter");
            pages.add(link);
        }
    }

    private Anchor line(CallSummary call, SubmissionRow letter, int open, LetterFilter filter) {
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
        Anchor link =
                new Anchor(CommentLinks.submission(call.id(), letter.number(), filter), head, channel, marks, preview);
        if (letter.number() == open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
