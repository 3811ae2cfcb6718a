package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.GroupMember;
import jp.hagukumi.comment.GroupProposal;
import jp.hagukumi.comment.GroupQueries;
import jp.hagukumi.comment.Grouping;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Pages;

/** Opinions that say nearly the same: the clerk looks at what differs and puts them together or not. */
class GroupProposalPanel extends Composite<Card> {

    private static final int SHOWN = 30;

    private final GroupProposal proposal;
    private final Set<OpinionId> left = new HashSet<>();
    private final Set<OpinionId> seen = new HashSet<>();
    private final MainButton together = new MainButton("");
    private final Button apart = new Button();

    GroupProposalPanel(
            GroupQueries queries, Grouping grouping, CallSummary call, GroupProposal proposal, GroupStep act) {
        this.proposal = proposal;
        String compared = queries.members(call.id(), List.of(proposal.compared()), proposal.compared()).stream()
                .findFirst()
                .map(GroupMember::words)
                .orElse("");
        Paragraph what = new Paragraph(getTranslation(
                proposal.group() == null ? "comment.GroupProposalPanel.new" : "comment.GroupProposalPanel.add",
                proposal.groupNumber()));
        what.addClassName("second");
        getContent().addClassName("letter");
        getContent()
                .add(
                        new H2(getTranslation(
                                "comment.GroupProposalPanel.title",
                                proposal.members().size(),
                                proposal.persons())),
                        what);
        boolean may = call.allows(Operation.SUBMISSION_SPLIT);
        getContent()
                .add(new Pages<>(
                        proposal.members(),
                        SHOWN,
                        some -> lines(queries.members(call.id(), some, proposal.compared()), compared, may)));
        if (may && proposal.members().size() > SHOWN) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "comment.GroupProposalPanel.rest",
                            proposal.members().size() - SHOWN)));
        }
        if (may) {
            getContent().add(actions(grouping, call, act));
        }
    }

    private Component lines(List<GroupMember> members, String compared, boolean may) {
        Div lines = new Div();
        for (GroupMember member : members) {
            seen.add(member.row().id());
            lines.add(
                    may
                            ? new GroupMemberLine(member, compared, choice(member))
                            : new GroupMemberLine(member, compared));
        }
        name();
        return lines;
    }

    private Checkbox choice(GroupMember member) {
        Checkbox box = new Checkbox(!left.contains(member.row().id()));
        box.setAriaLabel(
                getTranslation("comment.GroupProposalPanel.choose", member.row().label()));
        box.addValueChangeListener(e -> {
            if (e.getValue()) {
                left.remove(member.row().id());
            } else {
                left.add(member.row().id());
            }
            name();
        });
        return box;
    }

    private Div actions(Grouping grouping, CallSummary call, GroupStep act) {
        together.addClickListener(e -> {
            List<OpinionId> chosen = chosen();
            act.take(
                    getTranslation("comment.GroupProposalPanel.done", chosen.size()),
                    () -> grouping.group(call.id(), withGroup(chosen)));
        });
        apart.addClickListener(e -> act.take(
                getTranslation("comment.GroupProposalPanel.keptApart"),
                () -> grouping.keepApart(call.id(), chosenOfSeen())));
        Div actions = new Div(together, apart);
        actions.addClassName("form-actions");
        return actions;
    }

    private void name() {
        together.setText(getTranslation(
                proposal.group() == null
                        ? "comment.GroupProposalPanel.together"
                        : "comment.GroupProposalPanel.together.add",
                chosen().size(),
                proposal.groupNumber()));
        apart.setText(getTranslation(
                "comment.GroupProposalPanel.apart", chosenOfSeen().size()));
        apart.setEnabled(!chosenOfSeen().isEmpty());
    }

    /** Nobody says of what they have not looked at that it is like no other. */
    private List<OpinionId> chosenOfSeen() {
        return chosen().stream().filter(seen::contains).toList();
    }

    private List<OpinionId> chosen() {
        return proposal.members().stream().filter(id -> !left.contains(id)).toList();
    }

    private List<OpinionId> withGroup(List<OpinionId> chosen) {
        Set<OpinionId> all = new LinkedHashSet<>();
        if (proposal.group() != null) {
            all.add(proposal.compared());
        }
        all.addAll(chosen);
        return new ArrayList<>(all);
    }
}
