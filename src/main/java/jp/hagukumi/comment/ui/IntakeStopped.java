package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.IntakeDetails;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;

/** A file of which only the first rows are in: what stopped it, and the way on. */
class IntakeStopped extends Composite<Card> {

    IntakeStopped(IntakeDetails file, SerializableRunnable goOn) {
        getContent()
                .add(
                        new H2(getTranslation("comment.IntakeFileView.stopped")),
                        new Paragraph(getTranslation(
                                file.stoppedBy().isEmpty() ? "comment.IntakeFileView.stoppedLine" : file.stoppedBy())),
                        new Paragraph(IntakeProgress.counts(this, file)));
        if (file.allows(Operation.SUBMISSION_ENTER)) {
            MainButton on = new MainButton(getTranslation("comment.IntakeFileView.goOn"));
            on.addClickListener(e -> goOn.run());
            getContent().add(on);
        }
    }
}
