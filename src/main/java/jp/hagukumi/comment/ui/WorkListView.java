package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.WorkLine;
import jp.hagukumi.comment.WorkList;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.NextButton;
import jp.hagukumi.uikit.PageHeader;

/** UC-055: what waits at a call, each kind with its number and the way to it; one key leads to the first. */
@Route(CommentLinks.WORK)
@May(Operation.SUBMISSION_READ)
@CssImport("./styles/comment.css")
class WorkListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallQueries calls;
    private final transient WorkList work;

    WorkListView(CallQueries calls, WorkList work) {
        this.calls = calls;
        this.work = work;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedCall.show(event, calls, this::show);
    }

    private void show(CallSummary call) {
        List<WorkLine> lines = work.of(call.id());
        String first = lines.stream()
                .filter(WorkLine::isNext)
                .findFirst()
                .map(WorkLine::link)
                .orElse("");
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(item(line)));
        list.addClassName("work-list");
        Paragraph hint = new Paragraph(getTranslation(
                first.isEmpty() ? "comment.WorkListView.nothing" : "comment.WorkListView.hint", NextButton.KEY));
        hint.addClassName("second");
        getContent().removeAll();
        getContent().addClassName("comment-page");
        getContent()
                .add(
                        new PageHeader()
                                .step(getTranslation("comment.CallsView.title"), CommentLinks.calls())
                                .step(call.title(), CommentLinks.call(call.id()))
                                .title(getTranslation("comment.WorkListView.title"))
                                .line(Labels.line(this, Formats.in(getLocale()), call, call.counts()))
                                .actions(new NextButton(getTranslation("comment.WorkListView.next"), first)),
                        new Card(hint, list));
    }

    private ListItem item(WorkLine line) {
        String words = getTranslation(Labels.key(line.kind()));
        Span count = new Span(Integer.toString(line.count()));
        count.addClassName("count");
        ListItem item = new ListItem(count, line.waits() ? new Anchor(line.link(), words) : new Span(words));
        item.addClassName(line.waits() ? "waits" : "second");
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("comment.WorkListView.title"));
    }
}
