package jp.hagukumi.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts with a published password. The bean exists in demo mode only, which a real home and database refuse. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
public class DemoAccounts {

    private static final int FIRST_EXTENSION = 2110;

    private final People people;
    private final Departments departments;
    private final Assignments assignments;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final SecurityContextHolderStrategy securityContexts;
    private @Nullable String hash;

    DemoAccounts(
            People people,
            Departments departments,
            Assignments assignments,
            PasswordEncoder encoder,
            Clock clock,
            ObjectProvider<SecurityContextHolderStrategy> securityContexts) {
        this.securityContexts = securityContexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
        this.people = people;
        this.departments = departments;
        this.assignments = assignments;
        this.encoder = encoder;
        this.clock = clock;
    }

    public boolean isNobodyThere() {
        return people.count() == 0;
    }

    @Transactional
    public DepartmentId department(String name, LocalDate from) {
        return departments.save(new Department(name, from)).id();
    }

    /**
     * Gives each department an extension of the house's telephone.
     *
     * @param word what stands before the number
     */
    @Transactional
    public void giveExtensions(String word) {
        int extension = FIRST_EXTENSION;
        for (Department department : departments.findAllByOrderByValidFromAscNameAsc()) {
            department.answersAt(word + " " + extension);
            extension += 10;
        }
    }

    /** A person with one role; all share one password, hashed once. */
    @Transactional
    public PersonId person(
            String login, String name, String password, Role role, @Nullable DepartmentId department, LocalDate from) {
        if (hash == null) {
            hash = Objects.requireNonNull(encoder.encode(password));
        }
        Person person = people.save(new Person(login, name, hash, false, from, clock.instant()));
        assignments.save(new Assignment(person.id(), role, department, from));
        return person.id();
    }

    /** Lets what follows on this thread act as that person; {@link #leave} ends it. */
    public void actAs(String login) {
        Person person = people.findByLogin(login).orElseThrow();
        securityContexts
                .getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        SignedIn.as(person), null, AuthorityUtils.createAuthorityList("ROLE_STAFF")));
    }

    public void leave() {
        securityContexts.clearContext();
    }
}
