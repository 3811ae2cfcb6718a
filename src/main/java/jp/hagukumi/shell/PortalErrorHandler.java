package jp.hagukumi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.workbook.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Says to the person, in one sentence, what a listener could not do. The one place where that is decided. */
class PortalErrorHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PortalErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Throwable cause = event.getThrowable();
        while (!isSpeaking(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (ui == null) {
            LOG.error("outside of any page", event.getThrowable());
            return;
        }
        switch (cause) {
            case RuleViolation rule ->
                Notifier.refused(
                        ui.getTranslation(rule.key(), Formats.in(ui.getLocale()).written(rule.arguments())));
            case Refusal file ->
                Notifier.refused(
                        ui.getTranslation(file.problem().key(), file.problem().arguments()));
            case OptimisticLockingFailureException changed ->
                Notifier.refused(ui.getTranslation("common.violation.changedMeanwhile"));
            case AccessDeniedException denied -> Notifier.refused(ui.getTranslation("account.violation.notAllowed"));
            default -> {
                String reference = reference();
                LOG.error("reference {}", reference, event.getThrowable());
                Notifier.refused(ui.getTranslation("shell.PortalErrorHandler.broken", reference));
            }
        }
    }

    static String reference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static boolean isSpeaking(Throwable cause) {
        return cause instanceof RuleViolation
                || cause instanceof Refusal
                || cause instanceof OptimisticLockingFailureException
                || cause instanceof AccessDeniedException;
    }
}
