package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.comment.PromiseSheet;
import jp.hagukumi.comment.PromiseSheet.Line;
import jp.hagukumi.comment.PromiseSheet.Said;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.DayPicker;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/** What a sentence of a reply promises: in words that stand for themselves, on which project, until when. */
class PromiseDialog extends Dialog {

    /** Is told what was promised. */
    interface Act extends Serializable {
        void promise(String told, ElementId project, LocalDate due);
    }

    /** What stands there when the dialog opens. */
    record Proposal(
            String told,
            @Nullable ElementId project,
            @Nullable LocalDate due) implements Serializable {

        /**
         * What was said of the sentence, or else of one that has left the reply if there is one alone: mostly it is the same
         * one in other words.
         */
        static Proposal of(Line line, PromiseSheet sheet, @Nullable ElementId about) {
            List<Line> gone = sheet.lines().stream().filter(one -> !one.there()).toList();
            Said said =
                    line.said() == null && gone.size() == 1 ? gone.getFirst().said() : line.said();
            if (said == null || !said.isPromise()) {
                return new Proposal(shortened(line.sentence()), about, line.due());
            }
            return new Proposal(said.told(), said.element(), line.due() == null ? said.due() : line.due());
        }

        private static String shortened(String sentence) {
            return sentence.codePointCount(0, sentence.length()) <= FollowUpContent.TEXT_MAX
                    ? sentence
                    : sentence.substring(0, sentence.offsetByCodePoints(0, FollowUpContent.TEXT_MAX));
        }
    }

    PromiseDialog(List<ElementRow> projects, Proposal proposal, Act act) {
        setHeaderTitle(getTranslation("comment.PromisesPanel.link"));
        addClassName("wide-dialog");
        TextArea told = new TextArea(getTranslation("comment.PromiseDialog.told"));
        told.setHelperText(getTranslation("comment.PromiseDialog.toldHelp", FollowUpContent.TEXT_MAX));
        told.setValue(proposal.told());
        told.setWidthFull();
        ComboBox<ElementRow> project = new ComboBox<>(getTranslation("comment.PromiseDialog.project"));
        project.setItems(projects);
        project.setItemLabelGenerator(ElementRow::codeAndTitle);
        project.setWidthFull();
        projects.stream()
                .filter(one -> one.id().equals(proposal.project()))
                .findFirst()
                .ifPresent(project::setValue);
        DayPicker due = new DayPicker(getTranslation("comment.PromiseDialog.due"));
        due.setValue(proposal.due());
        Div form = new Div(told, project, due);
        form.addClassName("entry-form");
        add(new Paragraph(getTranslation("comment.PromiseDialog.effect")), form);
        MainButton go = new MainButton(getTranslation("comment.PromiseDialog.go"));
        go.addClickListener(e -> {
            RuleViolation.unless(project.getValue() != null, "comment.violation.projectMissing");
            RuleViolation.unless(due.getValue() != null, "comment.violation.promiseDueMissing");
            act.promise(told.getValue(), project.getValue().id(), due.getValue());
            close();
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()), go);
    }
}
