package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import jp.hagukumi.account.Operation;

/**
 * A file from a form service as screens show it.
 *
 * @param name what it was called when it was brought
 * @param broughtBy the name of the person
 * @param plan how its rows are or were taken in; before that, what is proposed
 * @param rowsDone rows gone through so far: {@code taken}, {@code sameAgain} and {@code refused} together
 * @param live whether its rows are being taken in just now
 * @param stoppedBy the key of the sentence that says what stopped it, empty when a person did or nothing
 */
public record IntakeDetails(
        IntakeId id,
        long version,
        CallId call,
        String name,
        long bytes,
        String broughtBy,
        Instant broughtAt,
        IntakeState state,
        IntakePlan plan,
        int rowsDone,
        int taken,
        int sameAgain,
        int refused,
        boolean live,
        String stoppedBy,
        Set<Operation> allowed)
        implements Serializable {

    public boolean allows(Operation operation) {
        return allowed.contains(operation);
    }
}
