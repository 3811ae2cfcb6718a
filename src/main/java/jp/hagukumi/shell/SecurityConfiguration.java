package jp.hagukumi.shell;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jp.hagukumi.account.Permissions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in: everything needs a sign-in but the sign-in page itself, the set-up page, health and static files. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication
class SecurityConfiguration {

    static final String SIGN_IN = "/sign-in";

    /** Vaadin 25.2 needs inline scripts and eval; nothing may be loaded from, or sent to, another host. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'"
            + " 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
            + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain portal(HttpSecurity http, SessionLimits limits) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                .permitAll()
                .requestMatchers(EndpointRequest.toAnyEndpoint())
                .denyAll()
                .requestMatchers(HttpMethod.GET, SIGN_IN, "/language", "/sign-in.css")
                .permitAll()
                // Plain pages beside the views; what else is asked for is Vaadin's or refused.
                .requestMatchers(HttpMethod.GET, "/published/*/*")
                .authenticated());
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.deny())
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()")));
        http.addFilterBefore(limits, UsernamePasswordAuthenticationFilter.class);
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN + "?out"));
        // Nothing of the session before is carried over: an open tab of somebody else must not act for the newcomer.
        http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.newSession()));
        http.formLogin(form -> form.failureUrl(SIGN_IN + "?refused"));
        http.exceptionHandling(errors -> errors.accessDeniedHandler((request, response, denied) -> {
            if (denied instanceof CsrfException && isSignIn(request)) {
                // The page lay open longer than its session lived: begin again instead of refusing.
                response.sendRedirect(request.getContextPath() + SIGN_IN + "?again");
            } else {
                new AccessDeniedHandlerImpl().handle(request, response, denied);
            }
        }));
        return http.build();
    }

    private static boolean isSignIn(HttpServletRequest request) {
        return request.getServletPath().equals(SIGN_IN);
    }

    @Bean
    static NavigationAccessControlConfigurer navigationAccess(
            org.springframework.beans.factory.ObjectProvider<Permissions> permissions) {
        return new NavigationAccessControlConfigurer()
                .withNavigationAccessChecker(new MayNavigate(permissions))
                .withLoginView(SIGN_IN);
    }
}
