package jp.hagukumi.permission;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.account.Operation;
import jp.hagukumi.permission.Doors.Door;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The portal with people of every role and objects in every state. Whatever is tried here is rolled back, so that the
 * next one finds the same objects.
 */
final class Portal {

    /** What became of an attempt. */
    enum Outcome {
        DONE,
        REFUSED,
        /** Let through by the permission, but against another rule. */
        AGAINST_A_RULE
    }

    final PlanWing plans;
    final ReportWing reports;
    final CouncilWing council;
    final CommentWing comments;
    final Doors doors = new Doors();
    private final PermissionPeople people;
    private final TransactionTemplate attempt;

    Portal(AutowireCapableBeanFactory beans) {
        Office office = beans.getBean(Office.class);
        plans = new PlanWing(beans, office);
        reports = new ReportWing(beans, office, plans);
        council = new CouncilWing(beans, office, reports);
        comments = new CommentWing(beans, office, plans);
        people = new PermissionPeople(AccountFixtures.demoAccounts(beans));
        people.arrive(office, beans.getBean(AccountAdministration.class), JapanTime.today(beans.getBean(Clock.class)));
        attempt = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        for (Doors.Wing wing : List.of(
                new AccountWing(beans, office),
                plans,
                new IndicatorWing(beans, office),
                new RegisterWing(beans, office),
                new VoiceWing(beans, office, plans),
                new QuantityWing(beans, office),
                reports,
                new AssessmentWing(beans, office, plans, reports),
                council,
                comments,
                new TypingWing(beans, office, plans),
                new EditionWing(beans, reports, comments))) {
            wing.furnish();
            wing.open(doors);
        }
        office.nobody();
    }

    /** Tries all doors of a cell's operation as everybody who stands for its role. */
    Set<Outcome> outcomes(PermissionCell cell) {
        return outcomes(cell, doors.to(cell.operation()));
    }

    Set<Outcome> outcomes(PermissionCell cell, List<Door> ways) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (String login : people.of(cell)) {
            for (Door door : ways) {
                outcomes.add(outcome(login, door, cell));
            }
        }
        return outcomes;
    }

    /** Tries all doors of an operation as one person. */
    Set<Outcome> outcomes(String login, Operation operation, String state) {
        PermissionCell cell = new PermissionCell(login, operation, PermissionCell.OWN, state, false);
        return doors.to(operation).stream()
                .map(door -> outcome(login, door, cell))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }

    /** Whether the portal answers as the cell says. */
    boolean answersAsExpected(PermissionCell cell) {
        return outcomes(cell).equals(Set.of(cell.allowed() ? Outcome.DONE : Outcome.REFUSED));
    }

    private Outcome outcome(String login, Door door, PermissionCell cell) {
        people.act(login);
        return attempt.execute(status -> {
            status.setRollbackOnly();
            try {
                door.enter(cell.state());
                return Outcome.DONE;
            } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException refused) {
                return Outcome.REFUSED;
            } catch (RuleViolation broken) {
                return Outcome.AGAINST_A_RULE;
            } catch (RuntimeException failed) {
                throw new AssertionError("neither let through nor refused: " + cell, failed);
            }
        });
    }
}
