package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.GroupProposal;
import jp.hagukumi.comment.GroupQueries;
import jp.hagukumi.comment.GroupRow;
import jp.hagukumi.comment.Grouping;
import jp.hagukumi.comment.GroupingUndo;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.PageHeader;

/** UC-049: opinions of the same purport are put together, as proposed or by hand, and taken apart again. */
@Route(CommentLinks.GROUPS)
@May(Operation.SUBMISSION_READ)
@CssImport("./styles/comment.css")
class GroupsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallQueries calls;
    private final transient GroupQueries queries;
    private final transient Grouping grouping;
    private final transient LetterServices services;

    GroupsView(CallQueries calls, GroupQueries queries, Grouping grouping, LetterServices services) {
        this.calls = calls;
        this.queries = queries;
        this.grouping = grouping;
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String shown = query.getSingleParameter(CommentLinks.SHOW).orElse("");
        String open = query.getSingleParameter(GroupsList.OPEN).orElse("");
        AddressedCall.show(event, calls, call -> show(call, shown, open));
    }

    private void show(CallSummary call, String shown, String open) {
        getContent().removeAll();
        getContent().addClassName("comment-page");
        getContent()
                .add(new PageHeader()
                        .step(getTranslation("comment.CallsView.title"), CommentLinks.calls())
                        .step(call.title(), CommentLinks.call(call.id()))
                        .title(getTranslation("comment.GroupsView.title"))
                        .line(Labels.line(this, Formats.in(getLocale()), call, call.counts())));
        if (call.counts().opinions() == 0) {
            getContent().add(new EmptyState(getTranslation("comment.GroupsView.empty")));
            return;
        }
        List<GroupProposal> proposals = queries.proposals(call.id());
        List<GroupRow> groups = queries.groups(call.id());
        List<OpinionId> apart = queries.apart(call.id());
        GroupsList.Counts counts = new GroupsList.Counts(proposals.size(), groups.size(), apart.size());
        Div columns = switch (shown) {
            case GroupsList.MADE -> groups(call, groups, counts, open);
            case GroupsList.APART ->
                new Div(
                        GroupsList.ofApart(call, counts),
                        apart.isEmpty()
                                ? new EmptyState(getTranslation("comment.GroupsView.noApart"))
                                : new ApartPanel(queries, grouping, call, apart, act(call, shown, open)));
            default -> proposals(call, proposals, counts, open);
        };
        columns.addClassName("inbox");
        getContent().add(columns);
        if (call.allows(Operation.SUBMISSION_SPLIT)) {
            getContent().add(GroupByNumber.making(queries, grouping, call, act(call, shown, open)));
        }
    }

    private Div groups(CallSummary call, List<GroupRow> groups, GroupsList.Counts counts, String open) {
        Optional<GroupRow> group = GroupsList.opened(groups, GroupsList::code, open);
        GroupStep act = act(call, GroupsList.MADE, open);
        return new Div(
                GroupsList.ofGroups(
                        call, groups, counts, group.map(GroupsList::code).orElse("")),
                group.<Component>map(g -> new GroupPanel(services, queries, grouping, call, g, act))
                        .orElseGet(() -> new EmptyState(getTranslation("comment.GroupsView.noGroup"))));
    }

    private Div proposals(CallSummary call, List<GroupProposal> proposals, GroupsList.Counts counts, String open) {
        Optional<GroupProposal> proposal = GroupsList.opened(proposals, GroupsList::code, open);
        return new Div(
                GroupsList.ofProposals(
                        call, proposals, counts, proposal.map(GroupsList::code).orElse("")),
                proposal.<Component>map(p -> new GroupProposalPanel(queries, grouping, call, p, act(call, "", "")))
                        .orElseGet(() -> new EmptyState(getTranslation("comment.GroupsView.noProposal"))));
    }

    /** What a panel does: told in one sentence, and taken back by one button. */
    private GroupStep act(CallSummary call, String shown, String open) {
        return new GroupStep() {
            @Override
            public void take(String sentence, SerializableSupplier<GroupingUndo> step) {
                GroupingUndo done = step.get();
                Notifier.done(sentence, getTranslation("comment.GroupsView.undo"), () -> {
                    grouping.undo(call.id(), done);
                    Notifier.done(getTranslation("comment.GroupsView.undone"));
                    refresh();
                });
                refresh();
            }

            @Override
            public void refresh() {
                GroupsView.this.show(reloaded(call), shown, open);
            }

            @Override
            public void show(List<OpinionId> members) {
                String led = queries.groups(call.id()).stream()
                        .filter(group -> members.contains(group.lead().id()))
                        .findFirst()
                        .map(GroupsList::code)
                        .orElse("");
                GroupsView.this.show(reloaded(call), GroupsList.MADE, led);
            }
        };
    }

    private CallSummary reloaded(CallSummary call) {
        return calls.find(call.id()).orElse(call);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("comment.GroupsView.title"));
    }
}
