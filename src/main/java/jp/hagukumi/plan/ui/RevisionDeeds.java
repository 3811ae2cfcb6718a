package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanStanding;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;

/** UC-012: what the lead may do next with a plan as a whole; what does not fit its state is not offered. */
class RevisionDeeds extends Composite<Div> {

    private final transient PlanAmendments amendments;
    private final PlanStanding plan;
    private final LocalDate today;
    private final SerializableRunnable afterwards;

    RevisionDeeds(PlanAmendments amendments, PlanStanding plan, LocalDate today, SerializableRunnable afterwards) {
        this.amendments = amendments;
        this.plan = plan;
        this.today = today;
        this.afterwards = afterwards;
        getContent().addClassName("revision-deeds");
        switch (plan.stage()) {
            case DRAFT -> {
                add("adopt", true, this::adopt);
                add("propose", false, this::propose);
            }
            case PROPOSAL -> add("adopt", true, this::adopt);
            case ADOPTED -> {
                add("amend", true, () -> open(RevisionKind.AMENDMENT));
                add("correct", false, () -> open(RevisionKind.CORRECTION));
                add("end", false, this::end);
            }
            case AMENDING -> {
                add("close", true, this::close);
                add("withdraw", false, this::withdraw);
            }
            case ENDED -> getContent().setVisible(false);
        }
    }

    private void add(String deed, boolean main, SerializableRunnable act) {
        String verb = getTranslation("plan.RevisionDeeds." + deed);
        Button button = main ? new MainButton(verb) : new Button(verb);
        button.addClassName(deed);
        button.addClickListener(e -> act.run());
        getContent().add(button);
    }

    private void propose() {
        confirm("propose", () -> amendments.propose(plan.plan(), plan.version()));
    }

    private void adopt() {
        new RevisionDialog("adopt", plan.effectiveOn(), false, (day, reason) -> {
                    amendments.adopt(plan.plan(), plan.version(), day, reason);
                    done("adopt");
                })
                .open();
    }

    private void open(RevisionKind kind) {
        String deed = kind == RevisionKind.CORRECTION ? "correct" : "amend";
        LocalDate day = today.isBefore(plan.effectiveOn()) ? plan.effectiveOn() : today;
        new RevisionDialog(deed, day, true, (from, reason) -> {
                    amendments.open(plan.plan(), plan.version(), from, kind, reason);
                    done(deed);
                })
                .open();
    }

    private void close() {
        confirm("close", () -> amendments.close(plan.plan(), plan.version()));
    }

    private void withdraw() {
        confirm("withdraw", () -> amendments.withdraw(plan.plan(), plan.version()));
    }

    private void end() {
        confirm("end", () -> amendments.end(plan.plan(), plan.version()));
    }

    private void confirm(String deed, SerializableRunnable act) {
        new ConfirmDialog(
                        getTranslation("plan.RevisionDeeds." + deed),
                        getTranslation("plan.RevisionDeeds.effect." + deed),
                        getTranslation("plan.RevisionDeeds." + deed),
                        () -> {
                            act.run();
                            done(deed);
                        })
                .open();
    }

    private void done(String deed) {
        Notifier.done(getTranslation("plan.RevisionDeeds.done." + deed));
        afterwards.run();
    }
}
