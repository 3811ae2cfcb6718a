package jp.hagukumi.account;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the information section does: accounts and their dated assignments. */
@Service
@Transactional(readOnly = true)
@May(Operation.PEOPLE_MANAGE)
public class AccountAdministration {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int INITIAL_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final People people;
    private final Assignments assignments;
    private final PasswordEncoder encoder;
    private final Trail trail;

    AccountAdministration(People people, Assignments assignments, PasswordEncoder encoder, Trail trail) {
        this.people = people;
        this.assignments = assignments;
        this.encoder = encoder;
        this.trail = trail;
    }

    public List<PersonView> people() {
        return people.findAllByOrderByLoginAsc().stream().map(this::view).toList();
    }

    /** A new account with an initial password that its holder has to replace; the password is shown this once. */
    @Transactional
    public NewAccount create(String login, String name, LocalDate validFrom) {
        RuleViolation.unless(
                people.findByLogin(Person.normalise(login)).isEmpty(), "account.violation.loginTaken", login);
        String initial = initialPassword();
        Person person = people.save(new Person(login, name, hash(initial), true, validFrom));
        trail.done(Operation.PEOPLE_MANAGE, person.id(), "create " + person.login());
        return new NewAccount(person.id(), initial);
    }

    @Transactional
    public AssignmentId assign(PersonId person, Role role, @Nullable DepartmentId department, LocalDate from) {
        Assignment assignment = assignments.save(new Assignment(person, role, department, from));
        trail.done(Operation.PEOPLE_MANAGE, person, "assign " + role.code() + " " + department + " from " + from);
        return assignment.id();
    }

    @Transactional
    public void endAssignment(AssignmentId id, long seenVersion, LocalDate lastDay) {
        Assignment assignment = assignments.findById(id).orElseThrow(() -> new RuleViolation("account.violation.gone"));
        assignment.expect(seenVersion);
        RuleViolation.unless(
                assignment.role() != Role.ADMIN || assignments.countHoldersOn(Role.ADMIN, lastDay.plusDays(1)) > 1,
                "account.violation.lastAdmin");
        assignment.endOn(lastDay);
        trail.done(
                Operation.PEOPLE_MANAGE,
                assignment.person(),
                "end " + assignment.role().code() + " on " + lastDay);
    }

    /** A new initial password for somebody who lost theirs; shown this once. */
    @Transactional
    public String resetPassword(PersonId id, long seenVersion) {
        String initial = initialPassword();
        Person person = require(id);
        person.expect(seenVersion);
        person.changePassword(hash(initial), true);
        trail.done(Operation.PEOPLE_MANAGE, id, "reset password of " + person.login());
        return initial;
    }

    @Transactional
    public void endAccount(PersonId id, long seenVersion, LocalDate lastDay) {
        Person person = require(id);
        person.expect(seenVersion);
        RuleViolation.unless(
                assignments.heldOn(id, lastDay.plusDays(1)).stream().noneMatch(a -> a.role() == Role.ADMIN)
                        || assignments.countHoldersOn(Role.ADMIN, lastDay.plusDays(1)) > 1,
                "account.violation.lastAdmin");
        person.endOn(lastDay);
        trail.done(Operation.PEOPLE_MANAGE, id, "end account on " + lastDay);
    }

    private Person require(PersonId id) {
        return people.findById(id).orElseThrow(() -> new RuleViolation("account.violation.gone"));
    }

    private PersonView view(Person person) {
        List<AssignmentView> held = assignments.findAllByPersonOrderByValidFromAsc(person.id()).stream()
                .map(Assignment::view)
                .toList();
        return new PersonView(
                person.id(),
                person.version(),
                person.login(),
                person.name(),
                person.validFrom(),
                person.validTo(),
                held);
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private static String initialPassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < INITIAL_LENGTH; i++) {
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** A fresh account and the password that opens it once. */
    public record NewAccount(PersonId id, String initialPassword) {}
}
