package jp.hagukumi.account;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The very first account. While the portal knows nobody, a random token that is printed on the console alone lets
 * its holder create the first administrator; it works once and dies with the process. There is no default account.
 */
@Component
public class FirstAdministrator {

    private static final int TOKEN_BYTES = 20;

    private final People people;
    private final Assignments assignments;
    private final PasswordHasher hasher;
    private final Trail trail;
    private final Clock clock;
    private volatile String token = "";

    FirstAdministrator(People people, Assignments assignments, PasswordHasher hasher, Trail trail, Clock clock) {
        this.people = people;
        this.assignments = assignments;
        this.hasher = hasher;
        this.trail = trail;
        this.clock = clock;
    }

    /** A new token if the portal knows nobody yet. The caller prints it and forgets it. */
    public synchronized Optional<String> offerToken() {
        if (people.count() > 0) {
            return Optional.empty();
        }
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        token = HexFormat.of().formatHex(random);
        return Optional.of(token);
    }

    /** Whether there is still nobody, so that the set-up page has a purpose. */
    public boolean isWanted() {
        return !token.isEmpty() && people.count() == 0;
    }

    @Transactional
    public synchronized void create(String typedToken, String login, String name, String password) {
        boolean right = isWanted()
                && MessageDigest.isEqual(
                        token.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        typedToken.strip().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        RuleViolation.unless(right, "account.violation.tokenWrong");
        OwnAccount.checkStrength(password, Person.normalise(login));
        LocalDate today = JapanTime.today(clock);
        Person admin = people.save(new Person(login, name, hasher.hash(password), false, today, clock.instant()));
        assignments.save(new Assignment(admin.id(), Role.ADMIN, null, today));
        token = "";
        trail.done(Operation.PEOPLE_MANAGE, admin.id(), "first administrator");
    }
}
