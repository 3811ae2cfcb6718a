package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.FileIntake;
import jp.hagukumi.comment.IntakeDetails;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.MainButton;

/** What became of a file: how many letters it brought, and which of its rows stayed outside and why. */
class IntakeOutcome extends Composite<Div> {

    IntakeOutcome(IntakeDetails file, FileIntake intake) {
        MainButton sort = new MainButton(getTranslation("comment.IntakeOutcome.sort"));
        sort.addClickListener(e -> UI.getCurrent().navigate(CommentLinks.call(file.call())));
        Card done = new Card(
                new H2(getTranslation(
                        "comment.IntakeOutcome.heading", file.counts().taken())),
                new Paragraph(IntakeProgress.counts(this, file)),
                sort);
        getContent().add(done);
        if (file.counts().refused() > 0) {
            getContent()
                    .add(new Card(
                            new H2(getTranslation(
                                    "comment.IntakeOutcome.refused",
                                    file.counts().refused())),
                            new Paragraph(getTranslation("comment.IntakeOutcome.refusedLine")),
                            new IncomingLines(intake.preview(file.id(), file.plan()))));
        }
    }
}
