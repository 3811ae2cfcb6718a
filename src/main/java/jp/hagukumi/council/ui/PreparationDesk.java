package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jp.hagukumi.council.PackDetails;
import jp.hagukumi.council.PackDetails.GoalPart;
import jp.hagukumi.council.PackId;
import jp.hagukumi.council.PackPreparation;
import jp.hagukumi.council.PackSummary;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.uikit.ConfirmDialog;
import org.jspecify.annotations.Nullable;

/** UC-030: what the lead does with a pack before the members have it. */
class PreparationDesk {

    /** Hears what was done, and where to go on. */
    interface Done {
        void said(String key, PackId pack, @Nullable ElementId goal);
    }

    private final PackPreparation preparation;
    private final Done done;

    PreparationDesk(PackPreparation preparation, Done done) {
        this.preparation = preparation;
        this.done = done;
    }

    /** Beside the whole pack: what goes and what stays out; beside a goal: the lead's words on it. */
    Component panel(PackDetails pack, @Nullable GoalPart goal) {
        PackSummary summary = pack.summary();
        return goal == null
                ? new HandOverPanel(pack)
                : new GoalWordsPanel(
                        goal,
                        preparation.draft(summary.id(), goal.element()),
                        typed -> preparation.keepDraft(summary.id(), goal.element(), typed),
                        words -> {
                            preparation.say(summary.id(), summary.version(), goal.element(), words);
                            done.said("council.GoalWordsPanel.kept", summary.id(), goal.element());
                        });
    }

    void revise(PackSummary pack) {
        new ReviseDialog(pack, preparation.council(), facts -> {
                    preparation.revise(pack.id(), pack.version(), facts);
                    done.said("council.PackForm.kept", pack.id(), null);
                })
                .open();
    }

    /** Names the effect, then hands over exactly what is on the screen. */
    void handOver(PackDetails pack) {
        PackSummary summary = pack.summary();
        UI ui = UI.getCurrent();
        new ConfirmDialog(
                        ui.getTranslation("council.PackView.handOver"),
                        ui.getTranslation(
                                "council.PackView.effect",
                                pack.reports(),
                                pack.missing().size()),
                        ui.getTranslation("council.PackView.handOverNow"),
                        () -> {
                            preparation.handOver(summary.id(), summary.version(), pack.fingerprint());
                            done.said("council.PackView.handedOver", summary.id(), null);
                        })
                .open();
    }
}
