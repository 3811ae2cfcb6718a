package jp.hagukumi.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in, from a day to a day. What they may do comes from their assignments. */
@Entity
@EntityListeners(RightsChanged.class)
@Table(name = "account_person")
class Person {

    static final int NAME_MAX = 100;

    /** SEC-11: an initial password that lies about unused is a key under the mat. */
    static final Duration INITIAL_LASTS = Duration.ofDays(3);

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @Version
    private @Nullable Long version;

    private String login;
    private String name;
    private String passwordHash;
    private boolean passwordIsInitial;
    private Instant passwordSetAt;

    /** Counts the passwords; a session that began with another one counts no more. */
    private int credentials;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    private @Nullable String mail;

    /** Minute of the day in Japan; null for no mail. */
    private @Nullable Integer mailMinute = MailChoice.AT_FIRST.toSecondOfDay() / 60;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Person() {}

    Person(
            String login,
            String name,
            String passwordHash,
            boolean passwordIsInitial,
            LocalDate validFrom,
            Instant now) {
        String normal = normalise(login);
        RuleViolation.unless(LOGIN.matcher(normal).matches(), "account.violation.loginForm");
        RuleViolation.unless(!name.isBlank(), "account.violation.nameMissing");
        RuleViolation.unless(name.length() <= NAME_MAX, "account.violation.nameTooLong", NAME_MAX);
        this.id = PersonId.next();
        this.login = normal;
        this.name = name.strip();
        this.passwordHash = passwordHash;
        this.passwordIsInitial = passwordIsInitial;
        this.passwordSetAt = now;
        this.validFrom = Days.plausible(validFrom);
    }

    /** Full-width letters and capitals mean the same account. */
    static String normalise(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Refuses a change to another version than this. */
    void expect(long seen) {
        StaleVersion.check(seen, version);
    }

    /**
     * A new password, which ends every session that began with the one before; an initial one lets its holder do nothing
     * but choose their own.
     */
    void changePassword(String hash, boolean initial, Instant now) {
        this.passwordHash = hash;
        this.passwordIsInitial = initial;
        this.passwordSetAt = now;
        this.credentials++;
    }

    /** Where the portal's mail goes; null for nowhere. */
    void mailTo(@Nullable MailAddress address) {
        this.mail = address == null ? null : address.value();
    }

    /** From when on a working day's mail may come; null for none. */
    void mailAt(@Nullable LocalTime at) {
        RuleViolation.unless(at == null || MailChoice.TIMES.contains(at), "account.violation.mailTime");
        this.mailMinute = at == null ? null : at.toSecondOfDay() / 60;
    }

    MailChoice mail() {
        return new MailChoice(
                version(),
                mail == null ? null : new MailAddress(mail),
                mailMinute == null ? null : LocalTime.ofSecondOfDay(mailMinute * 60L));
    }

    /** Sets the last day, or another one while it has not passed. */
    void endOn(LocalDate lastDay, LocalDate today) {
        requireNotEnded(today);
        RuleViolation.unless(!lastDay.isBefore(validFrom), "account.violation.endBeforeStart");
        this.validTo = Days.plausible(lastDay);
    }

    /** Ends the account before today; one that begins today or later never begins. */
    void stop(LocalDate today) {
        requireNotEnded(today);
        this.validTo = today.minusDays(1);
    }

    private void requireNotEnded(LocalDate today) {
        RuleViolation.unless(validTo == null || !validTo.isBefore(today), "account.violation.alreadyEnded");
    }

    /** Whether the password is an initial one that nobody replaced in time, counted from when it could be used. */
    boolean initialPasswordEndedAt(Instant now) {
        Instant firstUse = validFrom.atStartOfDay(JapanTime.ZONE).toInstant();
        Instant since = firstUse.isAfter(passwordSetAt) ? firstUse : passwordSetAt;
        return passwordIsInitial && now.isAfter(since.plus(INITIAL_LASTS));
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    PersonId id() {
        return id;
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean passwordIsInitial() {
        return passwordIsInitial;
    }

    int credentials() {
        return credentials;
    }

    long version() {
        return version == null ? 0 : version;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}
