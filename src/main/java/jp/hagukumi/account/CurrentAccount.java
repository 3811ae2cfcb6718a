package jp.hagukumi.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.shared.JapanTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * The person who is signed in and what they hold today; read anew for every request, and within it when some seconds have
 * passed, never kept in a session.
 */
@Component
public class CurrentAccount {

    /** In whose place the portal itself reads; see {@link SeenAs}. */
    static final ScopedValue<SignedIn> SEEN_AS = ScopedValue.newInstance();

    private static final ScopedValue<Map<Key, Read>> READ = ScopedValue.newInstance();

    /** A request may take long: its body trickles in, or it waits for another tab. What was read then counts no more. */
    static final Duration HOLDS = Duration.ofSeconds(2);

    private final HeldRoles held;
    private final Clock clock;
    private final SecurityContextHolderStrategy securityContexts;

    CurrentAccount(HeldRoles held, Clock clock, ObjectProvider<SecurityContextHolderStrategy> securityContexts) {
        this.held = held;
        this.securityContexts = securityContexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
        this.clock = clock;
    }

    /** What a person holds is read at most once until this call ends; what comes after it reads it anew. */
    public static <T, X extends Throwable> T readingOnce(ScopedValue.CallableOp<? extends T, X> call) throws X {
        return READ.isBound()
                ? call.call()
                : ScopedValue.where(READ, new HashMap<>()).call(call);
    }

    /** What was read so far may be true no longer; whatever is decided from now on is decided by what is read then. */
    static void readAnew() {
        if (READ.isBound()) {
            READ.get().clear();
        }
    }

    public Optional<SignedIn> find() {
        if (SEEN_AS.isBound()) {
            return Optional.of(SEEN_AS.get());
        }
        Authentication authentication = securityContexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** Who acts; fails with {@link AuthenticationCredentialsNotFoundException} when nobody is signed in. */
    public SignedIn require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /** Whether a session that this person opened may go on: the account is valid today, the password the same. */
    public boolean stands(SignedIn who) {
        return remembered(who).isPresent();
    }

    public PersonId id() {
        return require().id();
    }

    /** Whether the person has to choose a password of their own before anything else (SEC-11). */
    public boolean mustChoosePassword() {
        return find().filter(SignedIn::passwordIsInitial).isPresent();
    }

    /** What the person works as today; nothing while an initial password is to be replaced. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        working().forEach(a -> roles.add(a.role()));
        return roles;
    }

    /** The departments in which the person holds a role today. */
    public Set<DepartmentId> departments(Role role) {
        Set<DepartmentId> departments = new LinkedHashSet<>();
        for (AssignmentView held : working()) {
            if (held.role() == role && held.department() != null) {
                departments.add(held.department());
            }
        }
        return departments;
    }

    /** What counts for work: nothing while an initial password is to be replaced. */
    List<AssignmentView> working() {
        return mustChoosePassword() ? List.of() : held();
    }

    /**
     * What the person holds today; nothing when the account is not valid today, when its password is another one than
     * the session began with, or when nobody is signed in.
     */
    List<AssignmentView> held() {
        return find().flatMap(this::remembered).orElse(List.of());
    }

    private Optional<List<AssignmentView>> remembered(SignedIn who) {
        if (!READ.isBound()) {
            return read(who);
        }
        Instant now = clock.instant();
        return READ.get()
                .compute(
                        new Key(who.id(), who.credentials()),
                        (key, before) -> before == null || before.isOldAt(now) ? new Read(now, read(who)) : before)
                .held();
    }

    private Optional<List<AssignmentView>> read(SignedIn who) {
        return held.on(who.id(), who.credentials(), JapanTime.today(clock));
    }

    private record Key(PersonId who, int credentials) {}

    private record Read(Instant at, Optional<List<AssignmentView>> held) {

        boolean isOldAt(Instant now) {
            return now.isAfter(at.plus(HOLDS));
        }
    }
}
