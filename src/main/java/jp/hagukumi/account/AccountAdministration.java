package jp.hagukumi.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
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
    private final Departments departments;
    private final LastAdministrator lastAdministrator;
    private final PasswordHasher hasher;
    private final Trail trail;
    private final Clock clock;

    AccountAdministration(
            People people,
            Assignments assignments,
            Departments departments,
            LastAdministrator lastAdministrator,
            PasswordHasher hasher,
            Trail trail,
            Clock clock) {
        this.people = people;
        this.assignments = assignments;
        this.departments = departments;
        this.lastAdministrator = lastAdministrator;
        this.hasher = hasher;
        this.trail = trail;
        this.clock = clock;
    }

    public List<PersonView> people() {
        Map<PersonId, List<AssignmentView>> held = assignments.findAllByOrderByValidFromAsc().stream()
                .collect(Collectors.groupingBy(
                        Assignment::person, Collectors.mapping(Assignment::view, Collectors.toList())));
        return people.findAllByOrderByLoginAsc().stream()
                .map(person -> view(person, held.getOrDefault(person.id(), List.of())))
                .toList();
    }

    /** A new account with an initial password that its holder has to replace; the password is shown this once. */
    @Transactional
    public NewAccount create(String login, String name, LocalDate validFrom) {
        RuleViolation.unless(
                people.findByLogin(Person.normalise(login)).isEmpty(), "account.violation.loginTaken", login);
        String initial = initialPassword();
        Person person = people.save(new Person(login, name, hasher.hash(initial), true, validFrom, clock.instant()));
        trail.done(Operation.PEOPLE_MANAGE, person.id(), "create " + person.login());
        return new NewAccount(person.id(), initial);
    }

    /** A new account that can be used from its first day on: {@link #create} and {@link #assign}, both or neither. */
    @Transactional
    public NewAccount create(
            String login, String name, LocalDate validFrom, Role role, @Nullable DepartmentId department) {
        NewAccount account = create(login, name, validFrom);
        assign(account.id(), role, department, validFrom);
        return account;
    }

    @Transactional
    public AssignmentId assign(PersonId person, Role role, @Nullable DepartmentId department, LocalDate from) {
        Assignment assignment = new Assignment(person, role, department, from);
        requireThere(assignment.department(), from);
        assignments.save(assignment);
        trail.done(Operation.PEOPLE_MANAGE, person, "assign " + role.code() + " " + department + " from " + from);
        return assignment.id();
    }

    /** The chiefs of a day in their own name, whose place somebody may take: by department, then by login. */
    public List<ChiefView> chiefs(LocalDate day) {
        Map<DepartmentId, String> names = departments.findAll().stream()
                .map(Department::view)
                .collect(Collectors.toMap(DepartmentView::id, DepartmentView::name));
        return people().stream()
                .filter(person -> !person.endedBefore(day))
                .flatMap(person -> person.assignments().stream()
                        .filter(held -> held.role() == Role.CHIEF && held.inPlaceOf() == null && held.holdsOn(day))
                        .flatMap(held -> Stream.ofNullable(held.department()))
                        .map(department -> new ChiefView(
                                person.id(), person.name(), department, names.getOrDefault(department, "—"))))
                .sorted(Comparator.comparing(ChiefView::departmentName))
                .toList();
    }

    /** Lets somebody decide in the place of a chief (代決), from a day to a day. */
    @Transactional
    public AssignmentId substitute(
            PersonId person, PersonId chief, DepartmentId department, LocalDate from, LocalDate lastDay) {
        requireThere(department, from);
        Assignment assignment = Assignment.inPlaceOf(chief, person, department, from, lastDay);
        RuleViolation.unless(
                chiefs(from).stream()
                        .anyMatch(one ->
                                one.person().equals(chief) && one.department().equals(department)),
                "account.violation.noChief",
                from);
        assignments.save(assignment);
        trail.done(
                Operation.PEOPLE_MANAGE,
                person,
                "assign chief in place of " + chief + " " + department + " from " + from + " to " + lastDay);
        return assignment.id();
    }

    private void requireThere(@Nullable DepartmentId id, LocalDate day) {
        if (id == null) {
            return;
        }
        Department department = departments.findById(id).orElseThrow(() -> new RuleViolation("account.violation.gone"));
        RuleViolation.unless(
                department.existsOn(day),
                "account.violation.departmentNotThere",
                department.view().name(),
                day);
    }

    /** Sets the last day of an assignment, which has not passed yet. */
    @Transactional
    public void endAssignment(AssignmentId id, long seenVersion, LocalDate lastDay) {
        Assignment assignment = seen(id, seenVersion);
        guarded(assignment.role() == Role.ADMIN, () -> assignment.endOn(lastDay, today()));
        trail.done(
                Operation.PEOPLE_MANAGE,
                assignment.person(),
                "end " + assignment.role().code() + " on " + lastDay);
    }

    /** Takes an assignment away at once, whether it has begun or not. */
    @Transactional
    public void stopAssignment(AssignmentId id, long seenVersion) {
        Assignment assignment = seen(id, seenVersion);
        guarded(assignment.role() == Role.ADMIN, () -> assignment.stop(today()));
        trail.done(
                Operation.PEOPLE_MANAGE,
                assignment.person(),
                "end " + assignment.role().code() + " at once");
    }

    /** A new initial password for somebody who lost theirs; shown this once. */
    @Transactional
    public String resetPassword(PersonId id, long seenVersion) {
        String initial = initialPassword();
        Person person = seen(id, seenVersion);
        person.changePassword(hasher.hash(initial), true, clock.instant());
        trail.done(Operation.PEOPLE_MANAGE, id, "reset password of " + person.login());
        return initial;
    }

    /** Writes down where somebody's mail goes, or with nothing typed that it goes nowhere. */
    @Transactional
    public void changeMail(PersonId id, long seenVersion, String typed) {
        Person person = seen(id, seenVersion);
        person.mailTo(MailAddress.read(typed).orElse(null));
        trail.done(Operation.PEOPLE_MANAGE, id, "mail address of " + person.login());
    }

    /** Sets the last day of an account, which has not passed yet. */
    @Transactional
    public void endAccount(PersonId id, long seenVersion, LocalDate lastDay) {
        Person person = seen(id, seenVersion);
        guarded(assignments.existsByPersonAndRole(id, Role.ADMIN), () -> person.endOn(lastDay, today()));
        trail.done(Operation.PEOPLE_MANAGE, id, "end account on " + lastDay);
    }

    /** Closes an account at once, with whatever session is open. */
    @Transactional
    public void stopAccount(PersonId id, long seenVersion) {
        Person person = seen(id, seenVersion);
        guarded(assignments.existsByPersonAndRole(id, Role.ADMIN), () -> person.stop(today()));
        trail.done(Operation.PEOPLE_MANAGE, id, "end account at once");
    }

    private void guarded(boolean ofAnAdministrator, Runnable taking) {
        if (ofAnAdministrator) {
            lastAdministrator.guard(taking);
        } else {
            taking.run();
        }
    }

    private LocalDate today() {
        return JapanTime.today(clock);
    }

    private Person seen(PersonId id, long version) {
        Person person = people.findById(id).orElseThrow(() -> new RuleViolation("account.violation.gone"));
        person.expect(version);
        return person;
    }

    private Assignment seen(AssignmentId id, long version) {
        Assignment assignment = assignments.findById(id).orElseThrow(() -> new RuleViolation("account.violation.gone"));
        assignment.expect(version);
        return assignment;
    }

    private static PersonView view(Person person, List<AssignmentView> held) {
        return new PersonView(
                person.id(),
                person.version(),
                person.login(),
                person.name(),
                person.validFrom(),
                person.validTo(),
                person.mail().address(),
                held);
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
