package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.comment.Assigning;
import jp.hagukumi.comment.AssigningUndo;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;
import org.jspecify.annotations.Nullable;

/** Which section replies to an opinion, and the way to ask one or another for it, and to take that back. */
class AssignLine extends Composite<Div> {

    private final transient Assigning assigning;
    private final OpinionRow opinion;
    private final SerializableRunnable changed;

    /** @param may whether the person may give opinions of the call to sections */
    AssignLine(Assigning assigning, boolean may, OpinionRow opinion, SerializableRunnable changed) {
        this.assigning = assigning;
        this.opinion = opinion;
        this.changed = changed;
        if (!opinion.isAnsweredOnItsOwn()) {
            getContent()
                    .add(
                            new Span(opinion.departmentName()),
                            new Anchor(
                                    CommentLinks.opinion(opinion.call(), opinion.answeredBy()),
                                    getTranslation("comment.AssignLine.inGroup")));
            getContent().addClassName("line-with-action");
            return;
        }
        boolean movable = opinion.state() == null || opinion.state().isWithWriter();
        if (!may || !movable) {
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
        AssigningUndo step = assigning.assign(opinion.id(), opinion.version(), chosen.id());
        Notifier.done(
                getTranslation("comment.OpinionCard.assigned", chosen.name()),
                getTranslation("comment.GroupsView.undo"),
                () -> takeBack(step));
        changed.run();
    }

    private void takeBack(AssigningUndo step) {
        assigning.undo(opinion.call(), step);
        Notifier.done(getTranslation("comment.GroupsView.undone"));
        changed.run();
    }
}
