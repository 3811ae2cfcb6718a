package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import jp.hagukumi.comment.IntakeDetails;
import jp.hagukumi.uikit.Card;

/** How far the rows of a file are in, while they are being taken in. */
class IntakeProgress extends Composite<Card> {

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph counts = new Paragraph();

    IntakeProgress(IntakeDetails file, SerializableRunnable stop) {
        bar.setMax(Math.max(1, file.counts().rows()));
        bar.getElement().setAttribute("aria-label", getTranslation("comment.IntakeProgress.running"));
        counts.getElement().setAttribute("role", "status");
        Button end = new Button(getTranslation("comment.IntakeProgress.stop"), e -> stop.run());
        end.setDisableOnClick(true);
        Paragraph leave = new Paragraph(getTranslation("comment.IntakeProgress.mayLeave"));
        leave.addClassName("second");
        getContent().add(new H2(getTranslation("comment.IntakeProgress.running")), bar, counts, leave, end);
        update(file);
    }

    void update(IntakeDetails file) {
        bar.setValue(Math.min(bar.getMax(), file.counts().done()));
        counts.setText(counts(this, file));
    }

    static String counts(Component speaker, IntakeDetails file) {
        return speaker.getTranslation(
                "comment.IntakeProgress.counts",
                file.counts().done(),
                file.counts().taken(),
                file.counts().sameAgain(),
                file.counts().refused());
    }
}
