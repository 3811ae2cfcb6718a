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
 * @param live whether its rows are being taken in just now
 * @param untouched whether no row of it was gone through, so that it can go away again
 * @param stoppedBy the key of the sentence that says what stopped it, empty when a person did or nothing
 */
public record IntakeDetails(
        IntakeId id,
        long version,
        CallId call,
        String name,
        String broughtBy,
        Instant broughtAt,
        IntakeState state,
        IntakePlan plan,
        Counts counts,
        boolean live,
        boolean untouched,
        String stoppedBy,
        Set<Operation> allowed)
        implements Serializable {

    /**
     * How far it has come.
     *
     * @param rows of the file below its headings
     * @param done rows gone through so far: {@code taken}, {@code sameAgain} and {@code refused} together
     */
    public record Counts(int rows, int done, int taken, int sameAgain, int refused) implements Serializable {}

    public boolean allows(Operation operation) {
        return allowed.contains(operation);
    }
}
