package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.GroupProposal;
import jp.hagukumi.comment.GroupRow;
import jp.hagukumi.uikit.Pages;

/** Groups, or what could become one, as links. */
class GroupsList extends Composite<Nav> {

    /** The value of the address's filter that shows the groups there are. */
    static final String MADE = "made";
    /** The value that shows what was kept apart. */
    static final String APART = "apart";

    /** Query parameter: which of them is open. */
    static final String OPEN = "open";

    private static final int SHOWN = 100;

    /**
     * How much there is.
     *
     * @param proposals what could become a group
     * @param apart opinions that were kept apart
     */
    record Counts(int proposals, int groups, int apart) {}

    private record Line(String address, boolean open, String head, String preview) implements Serializable {}

    private GroupsList(CallSummary call, Counts counts, String shown) {
        getContent().addClassName("inbox-list");
        getContent().getElement().setAttribute("aria-label", getTranslation("comment.GroupsView.title"));
        Div filters = new Div(
                link(call, "", shown, "comment.GroupsList.proposals", counts.proposals()),
                link(call, MADE, shown, "comment.GroupsList.made", counts.groups()),
                link(call, APART, shown, "comment.GroupsList.apart", counts.apart()));
        filters.addClassName("filters");
        getContent().add(filters);
    }

    static GroupsList ofProposals(CallSummary call, List<GroupProposal> proposals, Counts counts, String open) {
        GroupsList all = new GroupsList(call, counts, "");
        all.addLines(proposals.stream()
                .map(p -> new Line(
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
                        ""))
                .toList());
        return all;
    }

    static GroupsList ofGroups(CallSummary call, List<GroupRow> groups, Counts counts, String open) {
        GroupsList all = new GroupsList(call, counts, MADE);
        all.addLines(groups.stream()
                .map(g -> new Line(
                        CommentLinks.group(call.id(), g.number()),
                        code(g).equals(open),
                        all.getTranslation("comment.GroupsList.group", g.number(), g.opinions()),
                        g.lead().summary()))
                .toList());
        return all;
    }

    /** No lines: they stand beside. */
    static GroupsList ofApart(CallSummary call, Counts counts) {
        return new GroupsList(call, counts, APART);
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

    private void addLines(List<Line> lines) {
        int open = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).open())
                .findFirst()
                .orElse(0);
        getContent().add(new Pages<>(lines, SHOWN, open, some -> {
            UnorderedList list = new UnorderedList();
            some.forEach(line -> list.add(new ListItem(link(line))));
            return list;
        }));
    }

    private static Anchor link(Line line) {
        Span number = new Span(line.head());
        number.addClassName("number");
        Span words = new Span(line.preview());
        words.addClassName("preview");
        Anchor link = new Anchor(line.address(), number, words);
        if (line.open()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Anchor link(CallSummary call, String filter, String shown, String key, int count) {
        Anchor link = new Anchor(
                CommentLinks.groups(call.id()) + (filter.isEmpty() ? "" : "?" + CommentLinks.SHOW + "=" + filter),
                getTranslation(key, count));
        link.addClassName("filter");
        if (filter.equals(shown)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
