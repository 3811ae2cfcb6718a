package jp.hagukumi.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a sign-in session at its absolute age, and when its person's password or account is no longer what it was at
 * the sign-in, whatever the open tab still sends. What is read for that serves the request too, while it is young enough
 * ({@link CurrentAccount}). The idle limit is the container's time-out together with Vaadin's {@code close-idle-sessions}, for which a heartbeat is no activity.
 */
@Component
class SessionLimits extends OncePerRequestFilter {

    private static final String SECURITY_CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    private static final String SIGNED_IN_AT = "hagukumi.signedInAt";

    private final Duration idle;
    private final Duration absolute;
    private final Clock clock;
    private final CurrentAccount current;

    SessionLimits(
            @Value("${portal.session.idle}") Duration idle,
            @Value("${portal.session.absolute}") Duration absolute,
            Clock clock,
            CurrentAccount current) {
        this.idle = idle;
        this.absolute = absolute;
        this.clock = clock;
        this.current = current;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            CurrentAccount.readingOnce(() -> {
                judge(request);
                chain.doFilter(request, response);
                return response;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // A lambda that throws two kinds throws Exception for the compiler; there is no third.
            throw new ServletException(e);
        }
    }

    private void judge(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SECURITY_CONTEXT) != null) {
            if (isTooOld(session) || !stands(session)) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            } else if (session.getAttribute(SIGNED_IN_AT) == null) {
                session.setAttribute(SIGNED_IN_AT, clock.instant());
                session.setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
            }
        }
    }

    private boolean isTooOld(HttpSession session) {
        return session.getAttribute(SIGNED_IN_AT) instanceof Instant since
                && clock.instant().isAfter(since.plus(absolute));
    }

    private boolean stands(HttpSession session) {
        return session.getAttribute(SECURITY_CONTEXT) instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn who
                && current.stands(who);
    }
}
