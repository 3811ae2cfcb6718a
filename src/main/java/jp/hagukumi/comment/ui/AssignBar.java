package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.comment.Assigning;
import jp.hagukumi.comment.AssigningUndo;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.OpinionLists;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;
import org.jspecify.annotations.Nullable;

/** What can be done with the opinions that are ticked: give all of them to a section, and take that back. */
class AssignBar extends Composite<Div> {

    private static final int NAMED = 5;

    private final transient Assigning assigning;
    private final transient OpinionLists lists;
    private final CallId call;
    private final KeptOpinions kept;
    private final ChosenOpinions chosen;
    private final SerializableRunnable changed;
    private final Span told = new Span();
    private final ComboBox<DepartmentView> section = new ComboBox<>(getTranslation("comment.OpinionCard.department"));
    private final MainButton go = new MainButton("");
    private final Button none = new Button(getTranslation("comment.AssignBar.none"));
    private final Button undo = new Button(getTranslation("comment.AssignBar.undo"));

    /** @param changed something was done: the list has to be shown anew */
    AssignBar(Assigning assigning, OpinionLists lists, CallId call, KeptOpinions kept, SerializableRunnable changed) {
        this.assigning = assigning;
        this.lists = lists;
        this.call = call;
        this.kept = kept;
        this.chosen = kept.chosen();
        this.changed = changed;
        section.setItems(assigning.departments());
        section.setItemLabelGenerator(DepartmentView::name);
        section.setHelperText(getTranslation("comment.AssignBar.help"));
        told.getElement().setAttribute("role", "status");
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        none.addClickListener(e -> {
            chosen.clear();
            changed.run();
        });
        go.addClickListener(e -> ask(section.getValue()));
        undo.addClickListener(e -> takeBack());
        getContent().addClassNames("card", "assign-bar");
        getContent().add(told, section, go, none, undo);
        offer(List.of());
    }

    ChosenOpinions chosen() {
        return chosen;
    }

    /** Those that are ticked, as they are now. */
    List<OpinionRow> rows() {
        return chosen.size() == 0 ? List.of() : lists.these(call, chosen.ids());
    }

    /** @param rows those that are ticked */
    void offer(List<OpinionRow> rows) {
        String names = rows.stream()
                .limit(NAMED)
                .map(OpinionRow::label)
                .collect(Collectors.joining(getTranslation("comment.LetterMarks.between")));
        told.setText(
                chosen.size() == 0
                        ? getTranslation("comment.AssignBar.nothing")
                        : getTranslation(
                                rows.size() > NAMED ? "comment.AssignBar.chosenMore" : "comment.AssignBar.chosen",
                                chosen.size(),
                                names));
        go.setText(getTranslation("comment.AssignBar.go", chosen.size()));
        go.setEnabled(chosen.size() > 0);
        none.setVisible(chosen.size() > 0);
        undo.setVisible(kept.last() != null);
    }

    private void ask(@Nullable DepartmentView to) {
        if (to == null) {
            throw new RuleViolation("comment.violation.departmentMissing");
        }
        new AssignManyDialog(
                        to.name(),
                        assigning.foresee(call, chosen.seen(), to.id()),
                        () -> assigning.assignAll(call, chosen.seen(), to.id()),
                        done -> {
                            if (done.count() > 0) {
                                kept.did(done.undo());
                            }
                            Notifier.done(
                                    getTranslation("comment.AssignBar.done", done.count(), to.name()),
                                    getTranslation("comment.GroupsView.undo"),
                                    this::takeBack);
                            sawAgain();
                        })
                .open();
    }

    private void takeBack() {
        AssigningUndo step = kept.last();
        if (step == null) {
            return;
        }
        assigning.undo(call, step);
        kept.did(null);
        Notifier.done(getTranslation("comment.GroupsView.undone"));
        sawAgain();
    }

    private void sawAgain() {
        chosen.sawAgain(rows());
        changed.run();
    }
}
