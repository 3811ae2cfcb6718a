package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.Assigning;
import jp.hagukumi.comment.CallCounts;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.OpinionFilter;
import jp.hagukumi.comment.OpinionLists;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Go;
import jp.hagukumi.uikit.NextButton;
import jp.hagukumi.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** UC-043 and UC-054: the opinions of a call, filtered, to be given to sections; a section sees its own. */
@Route(CommentLinks.OPINIONS)
@May(Operation.OPINION_READ)
@CssImport("./styles/comment.css")
class OpinionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallQueries calls;
    private final transient OpinionQueries queries;
    private final transient OpinionLists lists;
    private final transient Assigning assigning;
    private String title = "";
    private OpinionFilter filter = OpinionFilter.ALL;
    private @Nullable KeptOpinions kept;
    private @Nullable AssignBar bar;

    OpinionsView(CallQueries calls, OpinionQueries queries, OpinionLists lists, Assigning assigning) {
        this.calls = calls;
        this.queries = queries;
        this.lists = lists;
        this.assigning = assigning;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = OpinionFilter.of(name -> event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .orElse(""));
        AddressedCall.show(event, calls, this::show);
    }

    private void show(CallSummary call) {
        title = getTranslation("comment.OpinionsView.title");
        KeptOpinions before = KeptOpinions.of(UI.getCurrent(), call.id());
        if (before != kept) {
            kept = before;
            bar = null;
        }
        String words = before.words();
        AssignBar assign = assignBar(call, before);
        CallCounts counts = queries.counts(call.id());
        PageHeader header = new PageHeader().step(getTranslation("comment.CallsView.title"), CommentLinks.calls());
        if (call.allows(Operation.SUBMISSION_READ)) {
            header.step(call.title(), CommentLinks.call(call.id()));
        }
        header.title(getTranslation("comment.OpinionsView.titleOf", call.title()))
                .line(Labels.line(this, Formats.in(getLocale()), call, counts))
                .actions(
                        new Anchor(CommentLinks.search(call.id()), getTranslation("comment.InboxView.search")),
                        next(call, words));
        getContent().removeAll();
        getContent().addClassName("comment-page");
        getContent()
                .add(
                        header,
                        new StateFilters(call.id(), counts, filter),
                        new ThemeFilters(call.id(), calls.particulars(call.id()).themes(), counts, filter),
                        new OpinionFilterBar(call, lists.choices(call.id()), filter, wanted -> go(call, wanted))
                                .withWords(words, typed -> look(call, before, typed)),
                        new ClassCounts(call, counts));
        OpinionsTable table = new OpinionsTable(lists, call.id(), filter, words);
        getContent().add(assign == null ? table.toRead() : table.toAssign(assign, () -> show(call)));
    }

    private NextButton next(CallSummary call, String words) {
        return new NextButton(
                getTranslation("comment.OpinionsView.next"),
                lists.page(call.id(), filter, words, 0, 1).stream()
                        .map(row -> CommentLinks.opinion(call.id(), row.id(), filter))
                        .findFirst()
                        .orElse(""));
    }

    /** The same one as long as the page shows the same call. None for whoever only reads. */
    private @Nullable AssignBar assignBar(CallSummary call, KeptOpinions ticked) {
        if (!call.allows(Operation.OPINION_ASSIGN)) {
            return null;
        }
        AssignBar there = bar;
        if (there == null) {
            there = new AssignBar(
                    assigning,
                    lists,
                    call.id(),
                    ticked,
                    () -> show(calls.find(call.id()).orElse(call)));
            bar = there;
        }
        return there;
    }

    private void go(CallSummary call, OpinionFilter wanted) {
        Go.to(UI.getCurrent(), CommentLinks.opinions(call.id(), wanted));
    }

    private void look(CallSummary call, KeptOpinions before, String typed) {
        before.lookFor(typed);
        show(call);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
