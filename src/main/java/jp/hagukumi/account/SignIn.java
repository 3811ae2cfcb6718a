package jp.hagukumi.account;

import java.time.Clock;
import java.util.Optional;
import jp.hagukumi.account.SignInGuard.Attempt;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Decides on a sign-in. Wrong password, unknown, locked and expired account all cost one Argon2id computation and get
 * the same answer; only the trail knows which it was.
 */
@Component
class SignIn implements AuthenticationProvider {

    private static final String DONE = "done";
    private static final String BUSY = "busy";

    private final People people;
    private final SignInGuard guard;
    private final PasswordHasher hasher;
    private final Trail trail;
    private final Clock clock;
    private final String nobodysHash;

    SignIn(People people, SignInGuard guard, PasswordHasher hasher, Trail trail, Clock clock) {
        this.people = people;
        this.guard = guard;
        this.hasher = hasher;
        this.trail = trail;
        this.clock = clock;
        this.nobodysHash = hasher.hash("nobody");
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String login = cut(Person.normalise(asked.getName()));
        String password = asked.getCredentials() instanceof String typed ? typed : "";
        String address = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";

        guard.forgetQuietOnes();
        // Both are asked, so that each attempt counts for the login and for the address.
        Attempt byLogin = guard.admit(SignInGuard.login(login), 1);
        Attempt byAddress = guard.admit("address:" + address, SignInGuard.ADDRESS_FACTOR);
        Optional<Person> person = people.findByLogin(login);
        PersonId id = person.map(Person::id).orElse(null);
        String event = byLogin.admitted() && byAddress.admitted()
                ? judge(person.orElse(null), password)
                : blocked(person.orElse(null), password);

        if (!event.equals(DONE)) {
            if (event.equals(BUSY)) {
                guard.giveBack(byLogin);
                guard.giveBack(byAddress);
            }
            trail.signIn(event, Trail.Outcome.REFUSED, id, login);
            throw new BadCredentialsException("account.signIn.refused");
        }
        guard.forget(SignInGuard.login(login));
        guard.giveBack(byAddress);
        trail.signIn(DONE, Trail.Outcome.DONE, id, login);
        return UsernamePasswordAuthenticationToken.authenticated(
                SignedIn.as(person.orElseThrow()), null, AuthorityUtils.createAuthorityList("ROLE_STAFF"));
    }

    /** What the trail calls the outcome. */
    private String judge(@Nullable Person person, String password) {
        boolean matches;
        try {
            matches = hasher.matches(password, person == null ? nobodysHash : person.passwordHash());
        } catch (PasswordHasher.Busy tooMany) {
            return BUSY;
        }
        if (person == null) {
            return "unknown";
        }
        if (!matches) {
            return "wrong";
        }
        if (!person.isValidOn(JapanTime.today(clock))) {
            return "expired";
        }
        return person.initialPasswordEndedAt(clock.instant()) ? "initialExpired" : DONE;
    }

    /** Looks at the password all the same, so that the time taken does not tell who has to wait. */
    private String blocked(@Nullable Person person, String password) {
        judge(person, password);
        return "blocked";
    }

    private static String cut(String login) {
        return login.length() <= 60 ? login : login.substring(0, 60);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
