package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.Assigning;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;
import org.jspecify.annotations.Nullable;

/** Which section replies to an opinion, and the way to ask one or another for it. */
class AssignLine extends Composite<Div> {

    private final transient Assigning assigning;
    private final OpinionRow opinion;
    private final SerializableRunnable changed;

    AssignLine(Assigning assigning, CallSummary call, OpinionRow opinion, SerializableRunnable changed) {
        this.assigning = assigning;
        this.opinion = opinion;
        this.changed = changed;
        if (!opinion.isAnsweredOnItsOwn()) {
            getContent()
                    .add(
                            new Span(opinion.departmentName()),
                            new Anchor(
                                    CommentLinks.opinion(call.id(), opinion.answeredBy()),
                                    getTranslation("comment.AssignLine.inGroup")));
            getContent().addClassName("line-with-action");
            return;
        }
        boolean movable = opinion.state() == null || opinion.state().isWithWriter();
        if (!call.allows(Operation.OPINION_ASSIGN) || !movable) {
            getContent().setText(opinion.departmentName());
            return;
        }
        ComboBox<DepartmentView> department = new ComboBox<>(getTranslation("comment.OpinionCard.department"));
        department.setItems(assigning.departments());
        department.setItemLabelGenerator(DepartmentView::name);
        assigning.departments().stream()
                .filter(d -> d.id().equals(opinion.department()))
                .findFirst()
                .ifPresent(department::setValue);
        Button go = opinion.state() == null
                ? new MainButton(getTranslation("comment.OpinionCard.assign"))
                : new Button(getTranslation("comment.OpinionCard.reassign"));
        go.addClickListener(e -> assign(department.getValue()));
        getContent().add(department, go);
        getContent().addClassName("assign-line");
    }

    private void assign(@Nullable DepartmentView chosen) {
        if (chosen == null) {
            throw new RuleViolation("comment.violation.departmentMissing");
        }
        assigning.assign(opinion.id(), opinion.version(), chosen.id());
        Notifier.done(getTranslation("comment.OpinionCard.assigned", chosen.name()));
        changed.run();
    }
}
