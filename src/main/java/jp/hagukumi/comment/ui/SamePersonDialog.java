package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.MainButton;

/** Says that a letter is of the same person as another, or that it is of a person of its own after all. */
class SamePersonDialog extends Dialog {

    SamePersonDialog(Intake intake, SubmissionDetails letter, Runnable changed) {
        setHeaderTitle(getTranslation("comment.SenderLine.same"));
        IntegerField number = new IntegerField(getTranslation("comment.SamePersonDialog.number"));
        number.setMin(1);
        add(new Paragraph(getTranslation("comment.SamePersonDialog.effect")), number);
        MainButton go = new MainButton(getTranslation("comment.SamePersonDialog.same"));
        go.addClickListener(e -> {
            RuleViolation.unless(number.getValue() != null, "comment.violation.numberUnknown");
            intake.samePerson(letter.id(), letter.version(), number.getValue());
            close();
            changed.run();
        });
        getFooter().add(new Button(getTranslation("common.cancel"), e -> close()));
        if (!letter.samePerson().isEmpty()) {
            getFooter().add(new Button(getTranslation("comment.SamePersonDialog.other"), e -> {
                intake.samePerson(letter.id(), letter.version(), null);
                close();
                changed.run();
            }));
        }
        getFooter().add(go);
    }
}
