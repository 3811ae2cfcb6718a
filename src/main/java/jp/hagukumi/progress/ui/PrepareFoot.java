package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import jp.hagukumi.progress.PreparedRound;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.MainButton;

/** Below what is prepared: open it, or give it up; each says first what follows. */
class PrepareFoot extends Composite<Div> {

    PrepareFoot(PreparedRound prepared, SerializableRunnable open, SerializableRunnable discard) {
        MainButton go = new MainButton(getTranslation("progress.PrepareRoundView.open"));
        go.setEnabled(prepared.mayBeOpened());
        String effect =
                getTranslation("progress.PrepareRoundView.openEffect", prepared.departments(), prepared.reports());
        go.addClickListener(e -> new ConfirmDialog(
                        getTranslation("progress.PrepareRoundView.open"),
                        effect,
                        getTranslation("progress.PrepareRoundView.openNow"),
                        open)
                .open());
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
}
