package jp.hagukumi.account;

import jp.hagukumi.account.Trail.Outcome;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Whoever may run a command in the portal's home acts as the person whom they name, with no more rights than that
 * person has today, and the trail says so. The bean exists in the process of the shell only.
 */
@Component
@ConditionalOnBooleanProperty("portal.shell")
public class ShellAccounts {

    /** Nobody can act under this name today. */
    public static final class Unknown extends RuleViolation {
        Unknown(String key, String login) {
            super(key, login);
        }
    }

    private final People people;
    private final CurrentAccount current;
    private final Trail trail;
    private final SecurityContextHolderStrategy securityContexts;

    ShellAccounts(
            People people,
            CurrentAccount current,
            Trail trail,
            ObjectProvider<SecurityContextHolderStrategy> securityContexts) {
        this.people = people;
        this.current = current;
        this.trail = trail;
        this.securityContexts = securityContexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    /** Lets what follows on this thread act as that person; {@link #leave} ends it. */
    public void actAs(String login) {
        Person person = people.findByLogin(login).orElse(null);
        if (person == null) {
            trail.signIn("unknown", Outcome.REFUSED, null, login);
            throw new Unknown("account.violation.shellUnknown", login);
        }
        SignedIn who = SignedIn.as(person);
        if (!current.stands(who)) {
            trail.signIn("expired", Outcome.REFUSED, who.id(), login);
            throw new Unknown("account.violation.shellExpired", login);
        }
        if (who.passwordIsInitial()) {
            trail.signIn("shell", Outcome.REFUSED, who.id(), login);
            throw new Unknown("account.violation.shellInitialPassword", login);
        }
        securityContexts
                .getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        who, null, AuthorityUtils.createAuthorityList("ROLE_STAFF")));
        trail.signIn("shell", Outcome.DONE, who.id(), login);
    }

    public void leave() {
        securityContexts.clearContext();
    }
}
