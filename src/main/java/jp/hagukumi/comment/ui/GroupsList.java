package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.GroupProposal;
import jp.hagukumi.comment.GroupRow;

/** Groups, or what could become one, as links. */
class GroupsList extends Composite<Nav> {

    /** The value of the address's filter that shows the groups there are. */
    static final String MADE = "made";

    /** Query parameter: which of them is open. */
    static final String OPEN = "open";

    private static final int SHOWN = 100;

    private final UnorderedList list = new UnorderedList();

    private GroupsList(CallSummary call, int proposals, int groups, boolean made) {
        getContent().addClassName("inbox-list");
        getContent().getElement().setAttribute("aria-label", getTranslation("comment.GroupsView.title"));
        Div filters = new Div(
                link(CommentLinks.groups(call.id()), !made, "comment.GroupsList.proposals", proposals),
                link(
                        CommentLinks.groups(call.id()) + "?" + CommentLinks.SHOW + "=" + MADE,
                        made,
                        "comment.GroupsList.made",
                        groups));
        filters.addClassName("filters");
        getContent().add(filters, list);
    }

    static GroupsList ofProposals(CallSummary call, List<GroupProposal> proposals, int groups, String open) {
        GroupsList all = new GroupsList(call, proposals.size(), groups, false);
        proposals.stream()
                .limit(SHOWN)
                .forEach(p -> all.addLine(
                        CommentLinks.groups(call.id()) + "?" + OPEN + "=" + code(p),
                        code(p).equals(open),
                        p.group() == null
                                ? all.getTranslation(
                                        "comment.GroupsList.proposal",
                                        p.members().size())
                                : all.getTranslation(
                                        "comment.GroupsList.addition",
                                        p.members().size(),
                                        p.groupNumber()),
                        ""));
        all.addRest(proposals.size());
        return all;
    }

    static GroupsList ofGroups(CallSummary call, List<GroupRow> groups, int proposals, String open) {
        GroupsList all = new GroupsList(call, proposals, groups.size(), true);
        groups.stream()
                .limit(SHOWN)
                .forEach(g -> all.addLine(
                        CommentLinks.group(call.id(), g.number()),
                        code(g).equals(open),
                        all.getTranslation("comment.GroupsList.group", g.number(), g.opinions()),
                        g.lead().summary()));
        all.addRest(groups.size());
        return all;
    }

    /** How the address names it. */
    static String code(GroupProposal proposal) {
        return proposal.members().getFirst().toString();
    }

    static String code(GroupRow group) {
        return Integer.toString(group.number());
    }

    /** The one that the address names, else the first. */
    static <T> Optional<T> opened(List<T> all, Function<T, String> code, String wanted) {
        return all.stream()
                .filter(one -> code.apply(one).equals(wanted))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private void addLine(String address, boolean open, String head, String preview) {
        Span number = new Span(head);
        number.addClassName("number");
        Span words = new Span(preview);
        words.addClassName("preview");
        Anchor line = new Anchor(address, number, words);
        if (open) {
            line.getElement().setAttribute("aria-current", "true");
        }
        list.add(new ListItem(line));
    }

    private void addRest(int all) {
        if (all > SHOWN) {
            getContent().add(new Span(getTranslation("comment.GroupsList.rest", all - SHOWN)));
        }
    }

    private Anchor link(String address, boolean chosen, String key, int count) {
        Anchor link = new Anchor(address, getTranslation(key, count));
        link.addClassName("filter");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
