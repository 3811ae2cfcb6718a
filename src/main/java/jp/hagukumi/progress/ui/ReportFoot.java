package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import jp.hagukumi.account.Operation;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.ReasonDialog;

/** The fixed foot of a report: what the reader may do with it now, the main act first. */
class ReportFoot extends Composite<Div> {

    /** What the foot can ask for. */
    interface Acts extends java.io.Serializable {
        void submit();

        void approve();

        void accept();

        void sendBack(String reason);

        void reopen(String reason, LocalDate until);

        void next();

        /** The step forward that the reader may take, if there is one. */
        default void goOnWith(ReportDetails report) {
            if (report.may(Operation.REPORT_SUBMIT)) {
                submit();
            } else if (report.may(Operation.REPORT_APPROVE)) {
                approve();
            } else if (report.may(Operation.REPORT_ACCEPT)) {
                accept();
            }
        }
    }

    ReportFoot(ReportDetails report, Acts acts) {
        getContent().addClassName("foot-bar");
        if (report.may(Operation.REPORT_SUBMIT)) {
            main("progress.ReportFoot.submit", acts::submit);
        } else if (report.may(Operation.REPORT_APPROVE)) {
            main("progress.ReportFoot.approve", acts::approve);
        } else if (report.may(Operation.REPORT_ACCEPT)) {
            main("progress.ReportFoot.accept", acts::accept);
        }
        if (report.may(Operation.REPORT_SEND_BACK)) {
            asking("progress.ReportFoot.sendBack", "progress.ReportFoot.sendBackWho", report, acts::sendBack);
        }
        if (report.may(Operation.REPORT_REOPEN)) {
            String verb = getTranslation(
                    report.openUntil() == null ? "progress.ReportFoot.reopen" : "progress.ReportFoot.prolong");
            getContent().add(new Button(verb, e -> new ReopenDialog(verb, report, acts::reopen).open()));
        }
        getContent().add(new Button(getTranslation("progress.ReportFoot.next"), e -> acts.next()));
        if (report.may(Operation.REPORT_WRITE)) {
            Span promise = new Span(getTranslation("progress.ReportFoot.autoSave"));
            promise.addClassNames("third", "foot-note");
            getContent().add(promise);
        }
    }

    private void main(String key, SerializableRunnable act) {
        MainButton button = new MainButton(getTranslation(key)).withKey(getTranslation("common.key.ctrlEnter"));
        button.addClickListener(e -> act.run());
        getContent().add(button);
    }

    private void asking(String key, String whoReads, ReportDetails report, SerializableConsumer<String> act) {
        String verb = getTranslation(key);
        String explanation = getTranslation(whoReads, report.departmentName());
        getContent().add(new Button(verb, e -> new ReasonDialog(verb, explanation, verb, act).open()));
    }
}
