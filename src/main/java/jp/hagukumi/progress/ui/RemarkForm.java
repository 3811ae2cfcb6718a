package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.remark.Addressee;
import org.jspecify.annotations.Nullable;

/** Where something is said about a report: on which field, what, and who is to see to it. */
class RemarkForm extends Composite<Div> {

    /** What was said is told further. */
    @FunctionalInterface
    interface Saying extends Serializable {
        void say(@Nullable FormField field, String text, @Nullable Addressee waitsFor);
    }

    RemarkForm(ReportDetails report, Saying saying, SerializableRunnable giveUp) {
        ComboBox<FormField> field = new ComboBox<>(getTranslation("progress.RemarkForm.field"));
        field.setItems(report.rubric().fields());
        field.setItemLabelGenerator(each -> FieldWords.name(this, each));
        field.setPlaceholder(getTranslation("progress.RemarkForm.whole"));
        field.setClearButtonVisible(true);
        TextArea text = new TextArea(getTranslation("progress.RemarkForm.text"));
        text.setRequiredIndicatorVisible(true);
        ComboBox<Addressee> whom = new ComboBox<>(getTranslation("progress.RemarkForm.whom"));
        whom.setItems(Addressee.values());
        whom.setItemLabelGenerator(each -> getTranslation(each.nameKey()));
        whom.setPlaceholder(getTranslation("progress.RemarkForm.nobody"));
        whom.setHelperText(getTranslation("progress.RemarkForm.whomHelp"));
        whom.setClearButtonVisible(true);
        Button say = new Button(
                getTranslation("progress.RemarkForm.say"),
                e -> saying.say(field.getValue(), text.getValue(), whom.getValue()));
        Button cancel = new Button(getTranslation("common.cancel"), e -> giveUp.run());
        Div deeds = new Div(say, cancel);
        deeds.addClassName("row-deeds");
        getContent().addClassName("remark-form");
        getContent().add(field, text, whom, deeds);
        text.focus();
    }
}
