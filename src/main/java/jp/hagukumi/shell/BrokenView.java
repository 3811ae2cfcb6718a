package jp.hagukumi.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** A page that could not be opened: refused by a service, against a rule, or broken (with a reference to quote). */
@ParentLayout(MainLayout.class)
class BrokenView extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        for (Throwable cause = parameter.getException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException) {
                say("shell.RefusedView.title", getTranslation("shell.RefusedView.hint"));
                return HttpServletResponse.SC_FORBIDDEN;
            }
            if (cause instanceof RuleViolation rule) {
                say(
                        "shell.RefusedView.title",
                        getTranslation(rule.key(), Formats.in(getLocale()).written(rule.arguments())));
                return HttpServletResponse.SC_CONFLICT;
            }
        }
        String reference = PortalErrorHandler.reference();
        LOG.error("reference {} at {}", reference, event.getLocation().getPath(), parameter.getException());
        say("shell.BrokenView.title", getTranslation("shell.PortalErrorHandler.broken", reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void say(String titleKey, String sentence) {
        getContent().add(new PageHeader().title(getTranslation(titleKey)), new EmptyState(sentence));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("shell.BrokenView.title"));
    }
}
