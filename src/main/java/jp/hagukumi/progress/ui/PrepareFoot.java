package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.PreparedRound;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;

/** Below what is prepared: open it, or give it up; each says first what follows. */
class PrepareFoot extends Composite<Div> {

    private final Preparation preparation;

    PrepareFoot(Preparation preparation, RoundBasics basics, SerializableRunnable open, SerializableRunnable discard) {
        this.preparation = preparation;
        MainButton go = new MainButton(getTranslation("progress.PrepareRoundView.open"));
        go.setEnabled(preparation.known().mayBeOpened());
        go.addClickListener(e -> {
            if (basics.isKept()) {
                ask(open);
            }
        });
        Button giveUp = new Button(
                getTranslation("progress.PrepareRoundView.discard"),
                e -> new ConfirmDialog(
                                getTranslation("progress.PrepareRoundView.discard"),
                                getTranslation("progress.PrepareRoundView.discardEffect"),
                                getTranslation("progress.PrepareRoundView.discard"),
                                discard)
                        .open());
        getContent().addClassName("foot-bar");
        getContent().add(go, giveUp);
    }

    private void ask(SerializableRunnable open) {
        PreparedRound prepared = preparation.known();
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("progress.PrepareRoundView.open"),
                getTranslation("progress.PrepareRoundView.openEffect", prepared.departments(), prepared.reports()),
                getTranslation("progress.PrepareRoundView.openNow"),
                open);
        Formats formats = Formats.in(getLocale());
        DueDates due = preparation.content().due();
        dialog.add(new Paragraph(getTranslation(
                "progress.PrepareRoundView.openDue",
                formats.date(due.sectionDue()),
                formats.date(due.chiefDue()),
                formats.date(due.leadDue()))));
        String notice = preparation.content().notice();
        if (!notice.isEmpty()) {
            dialog.add(new Paragraph(getTranslation("progress.PrepareRoundView.openNotice", notice)));
        }
        dialog.open();
    }
}
