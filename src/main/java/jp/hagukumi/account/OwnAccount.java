package jp.hagukumi.account;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody does with their own account. */
@Service
@Transactional(readOnly = true)
@May(Operation.OWN_ACCOUNT)
public class OwnAccount {

    /** NIST SP 800-63B and ASVS 6.2: length counts, composition rules do not. */
    public static final int PASSWORD_MIN = 12;

    private static final Set<String> OBVIOUS = Set.of("hagukumi", "password", "kosodate", "kodomo", "123456", "qwerty");

    private final People people;
    private final PasswordEncoder encoder;
    private final CurrentAccount current;
    private final Trail trail;

    OwnAccount(People people, PasswordEncoder encoder, CurrentAccount current, Trail trail) {
        this.people = people;
        this.encoder = encoder;
        this.current = current;
        this.trail = trail;
    }

    /** Replaces the password of whoever is signed in; the old one must be right. */
    @Transactional
    public void changePassword(String old, String chosen) {
        Person me = people.findById(current.id()).orElseThrow(() -> new RuleViolation("account.violation.gone"));
        RuleViolation.unless(encoder.matches(old, me.passwordHash()), "account.violation.oldPasswordWrong");
        checkStrength(chosen, me.login());
        RuleViolation.unless(!encoder.matches(chosen, me.passwordHash()), "account.violation.samePassword");
        me.changePassword(Objects.requireNonNull(encoder.encode(chosen)), false);
        trail.done(Operation.OWN_ACCOUNT, me.id(), "change password");
    }

    static void checkStrength(String chosen, String login) {
        RuleViolation.unless(
                chosen.codePointCount(0, chosen.length()) >= PASSWORD_MIN,
                "account.violation.passwordShort",
                PASSWORD_MIN);
        RuleViolation.unless(
                chosen.length() <= SignIn.PASSWORD_MAX, "account.violation.passwordLong", SignIn.PASSWORD_MAX);
        String lower = chosen.toLowerCase(Locale.ROOT);
        RuleViolation.unless(
                !lower.contains(login)
                        && OBVIOUS.stream().noneMatch(lower::startsWith)
                        && chosen.chars().distinct().count() > 4,
                "account.violation.passwordObvious");
    }
}
