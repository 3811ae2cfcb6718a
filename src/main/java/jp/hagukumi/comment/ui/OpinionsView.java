package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallCounts;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.ReplyState;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** UC-043: the opinions of a call, by where their replies stand; a section sees its own. */
@Route(CommentLinks.OPINIONS)
@May(Operation.OPINION_READ)
@CssImport("./styles/comment.css")
class OpinionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NONE = "none";

    private final transient CallQueries calls;
    private final transient OpinionQueries queries;
    private String title = "";

    OpinionsView(CallQueries calls, OpinionQueries queries) {
        this.calls = calls;
        this.queries = queries;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String show = asked.getSingleParameter(CommentLinks.SHOW).orElse("");
        String theme = asked.getSingleParameter(CommentLinks.THEME).orElse("");
        AddressedCall.show(event, calls, call -> show(call, show, theme));
    }

    private void show(CallSummary call, String show, String theme) {
        title = getTranslation("comment.OpinionsView.title");
        CallCounts counts = queries.counts(call.id());
        PageHeader header = new PageHeader().step(getTranslation("comment.CallsView.title"), CommentLinks.calls());
        if (call.allows(Operation.SUBMISSION_READ)) {
            header.step(call.title(), CommentLinks.call(call.id()));
        }
        header.title(getTranslation("comment.OpinionsView.titleOf", call.title()))
                .line(Labels.line(this, Formats.in(getLocale()), call, counts))
                .actions(new Anchor(CommentLinks.search(call.id()), getTranslation("comment.InboxView.search")));
        List<OpinionRow> rows = queries.list(call.id()).stream()
                .filter(row -> show.isEmpty() || show.equals(code(row.state())))
                .filter(row -> theme.isEmpty() || row.themes().contains(theme))
                .toList();
        getContent().removeAll();
        getContent().addClassName("comment-page");
        getContent()
                .add(
                        header,
                        filters(call, counts, show),
                        new ThemeFilters(call.id(), calls.particulars(call.id()).themes(), counts, show, theme),
                        classes(call, counts));
        getContent()
                .add(
                        rows.isEmpty()
                                ? new EmptyState(getTranslation("comment.OpinionsView.empty"))
                                : new OpinionsGrid(call, rows));
    }

    private Div filters(CallSummary call, CallCounts counts, String show) {
        Div filters = new Div(filter(call, "comment.OpinionsView.all", "", counts.opinions(), show));
        filters.add(filter(call, "comment.ReplyState.none", NONE, counts.unassigned(), show));
        for (ReplyState state : ReplyState.values()) {
            filters.add(filter(call, Labels.key(state), state.code(), counts.in(state), show));
        }
        filters.addClassName("filters");
        return filters;
    }

    private Anchor filter(CallSummary call, String key, String code, int count, String show) {
        Anchor link = new Anchor(
                CommentLinks.opinions(call.id()) + (code.isEmpty() ? "" : "?" + CommentLinks.SHOW + "=" + code),
                getTranslation("comment.OpinionsView.filter", getTranslation(key), count));
        link.addClassName("filter");
        if (code.equals(show)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Div classes(CallSummary call, CallCounts counts) {
        String line = call.classes().stream()
                .map(c -> getTranslation("comment.OpinionsView.filter", c.mark(), counts.in(c.mark())))
                .collect(Collectors.joining("\u3000"));
        Div classes = new Div(getTranslation("comment.OpinionsView.classes", line, counts.withoutClass()));
        classes.addClassNames("second", "class-counts");
        classes.setVisible(!call.classes().isEmpty());
        return classes;
    }

    private static String code(@Nullable ReplyState state) {
        return state == null ? NONE : state.code();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
