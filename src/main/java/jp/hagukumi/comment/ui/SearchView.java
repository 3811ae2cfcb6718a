package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.io.Serializable;
import java.util.Set;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentHits;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.CommentSearch;
import jp.hagukumi.comment.OriginalSearch;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.PageHeader;
import jp.hagukumi.uikit.ReasonDialog;
import org.jspecify.annotations.Nullable;

/**
 * UC-045: looks for words in a call. What was looked for last is kept on the server, for this tab alone and until it is
 * closed, and stands in no address: whoever comes back from a letter finds it again.
 */
@Route(CommentLinks.SEARCH)
@May(Operation.OPINION_READ)
@CssImport("./styles/comment.css")
class SearchView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** What was looked for. */
    private record Asked(CallId call, String words, Set<SearchKind> kinds, int page) implements Serializable {}

    private final transient CallQueries calls;
    private final transient CommentSearch search;
    private final transient OriginalSearch originals;
    private final SearchResults results = new SearchResults();
    private @Nullable SearchBar bar;

    SearchView(CallQueries calls, CommentSearch search, OriginalSearch originals) {
        this.calls = calls;
        this.search = search;
        this.originals = originals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedCall.show(event, calls, this::show);
    }

    private void show(CallSummary call) {
        boolean letters = call.allows(Operation.SUBMISSION_READ);
        Set<SearchKind> all = search.kinds(call.id());
        SearchBar box = new SearchBar(all, call.allows(Operation.CITIZEN_REVEAL), () -> ask(call.id()));
        bar = box;
        results.showNothing(getTranslation("comment.SearchView.hint"));
        getContent().removeAll();
        getContent().addClassName("comment-page");
        getContent()
                .add(
                        new PageHeader()
                                .step(getTranslation("comment.CallsView.title"), CommentLinks.calls())
                                .step(
                                        call.title(),
                                        letters ? CommentLinks.call(call.id()) : CommentLinks.opinions(call.id()))
                                .title(getTranslation("comment.SearchView.title"))
                                .line(getTranslation(
                                        letters ? "comment.SearchView.line" : "comment.SearchView.lineOwn")),
                        new Card(box),
                        results);
        Asked before = ComponentUtil.getData(UI.getCurrent(), Asked.class);
        if (before != null && before.call().equals(call.id()) && all.containsAll(before.kinds())) {
            box.show(before.words(), before.kinds());
            find(before);
        }
        box.focus();
    }

    private void ask(CallId call) {
        SearchBar box = bar;
        if (box == null) {
            return;
        }
        if (box.wantsOriginals() && !box.words().isBlank()) {
            String words = box.words();
            new ReasonDialog(
                            getTranslation("comment.SearchBar.originalsTitle"),
                            getTranslation("comment.SearchBar.originalsEffect"),
                            getTranslation("comment.SearchBar.go"),
                            reason -> findInOriginals(call, words, reason, 0))
                    .open();
        } else {
            find(new Asked(call, box.words(), box.kinds(), 0));
        }
    }

    private void find(Asked asked) {
        ComponentUtil.setData(UI.getCurrent(), Asked.class, asked);
        CommentHits hits = search.find(asked.call(), asked.words(), asked.kinds(), asked.page());
        if (asked.words().isBlank()) {
            results.showNothing(getTranslation("comment.SearchView.hint"));
        } else if (hits.total() == 0 && asked.kinds().size() == 1) {
            results.showNothing(getTranslation("comment.SearchView.nothingOfKind"));
        } else if (hits.total() == 0) {
            results.showNothing(getTranslation("comment.SearchView.nothing"));
        } else {
            results.show(asked.call(), hits, page -> find(new Asked(asked.call(), asked.words(), asked.kinds(), page)));
        }
    }

    /** Each page is another look at originals, for the same reason. */
    private void findInOriginals(CallId call, String words, String reason, int page) {
        CommentHits hits = originals.find(call, words, reason, page);
        if (hits.total() == 0) {
            results.showNothing(getTranslation("comment.SearchView.nothing"));
        } else {
            results.show(call, hits, next -> findInOriginals(call, words, reason, next));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("comment.SearchView.title"));
    }
}
