package jp.hagukumi.account;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import jp.hagukumi.shared.JapanTime;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Decides on a sign-in. Wrong password, unknown, locked and expired account all cost one Argon2id computation and get
 * the same answer; only the trail knows which it was.
 */
@Component
class SignIn implements AuthenticationProvider {

    /** Longer input is refused unread: the hash must not become a way to burn the processor. */
    static final int PASSWORD_MAX = 200;

    private static final int HASHES_AT_ONCE = 2;

    private final People people;
    private final SignInGuard guard;
    private final PasswordEncoder encoder;
    private final Trail trail;
    private final Clock clock;
    private final Semaphore hashing = new Semaphore(HASHES_AT_ONCE, true);
    private final String nobodysHash;

    SignIn(People people, SignInGuard guard, PasswordEncoder encoder, Trail trail, Clock clock) {
        this.people = people;
        this.guard = guard;
        this.encoder = encoder;
        this.trail = trail;
        this.clock = clock;
        this.nobodysHash = java.util.Objects.requireNonNull(encoder.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String login = cut(Person.normalise(asked.getName()));
        String password = asked.getCredentials() instanceof String typed ? typed : "";
        String address = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";

        // Both are asked, so that each attempt counts for the login and for the address.
        boolean loginAdmitted = guard.admit("login:" + login, 1);
        boolean addressAdmitted = address.isEmpty() || guard.admit("address:" + address, SignInGuard.ADDRESS_FACTOR);
        boolean admitted = loginAdmitted && addressAdmitted;
        Optional<Person> person = people.findByLogin(login);
        boolean matches = matches(password, person.map(Person::passwordHash).orElse(nobodysHash));
        boolean valid = person.map(p -> p.isValidOn(JapanTime.today(clock))).orElse(false);

        if (!admitted || !matches || !valid) {
            String event = !admitted ? "blocked" : person.isEmpty() ? "unknown" : matches ? "expired" : "wrong";
            trail.signIn(event, Trail.Outcome.REFUSED, person.map(Person::id).orElse(null), login);
            throw new BadCredentialsException("account.signIn.refused");
        }
        Person who = person.orElseThrow();
        guard.forget("login:" + login);
        guard.giveBack("address:" + address);
        trail.signIn("done", Trail.Outcome.DONE, who.id(), login);
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(who.id(), who.login(), who.name(), who.passwordIsInitial()),
                null,
                AuthorityUtils.createAuthorityList("ROLE_STAFF"));
    }

    private boolean matches(String password, String hash) {
        hashing.acquireUninterruptibly();
        try {
            return password.length() <= PASSWORD_MAX && encoder.matches(password, hash);
        } finally {
            hashing.release();
        }
    }

    private static String cut(String login) {
        return login.length() <= 60 ? login : login.substring(0, 60);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
