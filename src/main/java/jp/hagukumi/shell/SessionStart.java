package jp.hagukumi.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.WrappedSession;
import jp.hagukumi.shared.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives each new Vaadin session its language and its error handler, and words to what Vaadin itself has to say. */
@Component
class SessionStart implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(SessionStart.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> {
            if (init.getRequest() instanceof VaadinServletRequest request) {
                init.getSession().setLocale(Languages.of(request.getHttpServletRequest()));
            }
            init.getSession().setErrorHandler(new PortalErrorHandler());
        });
        // A page says which language it speaks before anything of it is drawn.
        event.addIndexHtmlRequestListener(index -> {
            if (index.getVaadinRequest() instanceof VaadinServletRequest request) {
                String language = Languages.of(request.getHttpServletRequest()).getLanguage();
                index.getDocument().child(0).attr("lang", language);
            }
        });
        // A language chosen while signed in counts from the next page on, not only from the next session.
        event.getSource().addUIInitListener(init -> {
            VaadinServletRequest request = VaadinServletRequest.getCurrent();
            if (request != null) {
                init.getUI().setLocale(Languages.of(request.getHttpServletRequest()));
            }
        });
        // An idle Vaadin session that ends must take the sign-in with it: heartbeats keep the HTTP session alive.
        event.getSource().addSessionDestroyListener(end -> {
            WrappedSession http = end.getSession().getSession();
            if (http != null) {
                endQuietly(http);
            }
        });
        event.getSource().setSystemMessagesProvider(info -> {
            Words words = Words.in(info.getLocale());
            var messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(true);
            messages.setSessionExpiredCaption(words.say("shell.SessionStart.ended"));
            messages.setSessionExpiredMessage(words.say("shell.SessionStart.endedHint"));
            // No address of its own: the page asks for itself again, so that the sign-in leads back to it.
            messages.setInternalErrorCaption(words.say("shell.SessionStart.broken"));
            messages.setInternalErrorMessage(words.say("shell.SessionStart.brokenHint"));
            return messages;
        });
    }

    private static void endQuietly(WrappedSession http) {
        try {
            http.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            LOG.debug("the session had ended already");
        }
    }
}
