package jp.hagukumi.account;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What everybody does with their own account. */
@Service
@Transactional(readOnly = true)
@May(Operation.OWN_ACCOUNT)
public class OwnAccount {

    /** NIST SP 800-63B and ASVS 6.2: length counts, composition rules do not. */
    public static final int PASSWORD_MIN = 12;

    private static final Set<String> OBVIOUS = Set.of("hagukumi", "password", "kosodate", "kodomo", "123456", "qwerty");

    private final People people;
    private final PasswordHasher hasher;
    private final SignInGuard guard;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OwnAccount(
            People people,
            PasswordHasher hasher,
            SignInGuard guard,
            CurrentAccount current,
            Trail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.hasher = hasher;
        this.guard = guard;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Replaces the password of whoever is signed in and ends all their sessions; the old one must be right. Wrong ones
     * count like wrong ones at the sign-in. Hashing takes its time outside of the transaction that writes.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void changePassword(String old, String chosen) {
        Person me = myself();
        checkStrength(chosen, me.login());
        String subject = SignInGuard.login(me.login());
        SignInGuard.Attempt attempt = guard.admit(subject, 1);
        RuleViolation.unless(attempt.admitted(), "account.violation.tooManyGuesses");
        String hash;
        try {
            RuleViolation.unless(hasher.matches(old, me.passwordHash()), "account.violation.oldPasswordWrong");
            guard.forget(subject);
            RuleViolation.unless(!old.equals(chosen), "account.violation.samePassword");
            hash = hasher.hash(chosen);
        } catch (PasswordHasher.Busy tooMany) {
            guard.giveBack(attempt);
            throw tooMany;
        }
        transaction.executeWithoutResult(status -> replace(me.credentials(), hash));
    }

    private void replace(int seenCredentials, String hash) {
        Person me = myself();
        StaleVersion.check(seenCredentials, (long) me.credentials());
        me.changePassword(hash, false, clock.instant());
        trail.done(Operation.OWN_ACCOUNT, me.id(), "change password");
    }

    /** Where and when the portal writes to whoever is signed in. */
    public MailChoice mail() {
        return myself().mail();
    }

    /** Chooses where and when; with nothing typed or no time there is no mail. */
    @Transactional
    public void chooseMail(long seenVersion, String typed, @Nullable LocalTime at) {
        Person me = myself();
        me.expect(seenVersion);
        me.mailTo(MailAddress.read(typed).orElse(null));
        me.mailAt(at);
        trail.done(Operation.OWN_ACCOUNT, me.id(), "mail");
    }

    private Person myself() {
        return people.findById(current.id()).orElseThrow(() -> new RuleViolation("account.violation.gone"));
    }

    static void checkStrength(String chosen, String login) {
        RuleViolation.unless(
                chosen.codePointCount(0, chosen.length()) >= PASSWORD_MIN,
                "account.violation.passwordShort",
                PASSWORD_MIN);
        RuleViolation.unless(
                chosen.length() <= PasswordHasher.PASSWORD_MAX,
                "account.violation.passwordLong",
                PasswordHasher.PASSWORD_MAX);
        String lower = chosen.toLowerCase(Locale.ROOT);
        RuleViolation.unless(
                !lower.contains(login)
                        && OBVIOUS.stream().noneMatch(lower::startsWith)
                        && chosen.chars().distinct().count() > 4,
                "account.violation.passwordObvious");
    }
}
