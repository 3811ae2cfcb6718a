package jp.hagukumi.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A kind of things that leaves and comes in on a sheet of its own in the plan workbook (UC-010, UC-018). Each bean of
 * this type is exported, read, compared cell by cell over three sides, decided on and shown like every other; it only
 * says which rows its things make, and writes rows back. Its words stand under {@code Kind.<code>} in the words of the
 * workbook.
 *
 * @param <C> what the ledger keeps of a thing; the rows of the moment of export are made of what it kept
 */
public interface SheetKind<C extends Record> {

    /** Names the kind in words, keys and files: small Latin letters and hyphens. */
    String code();

    /** Where its sheet stands; what a row refers to is on a sheet before its own. */
    int order();

    Thing thing();

    Class<C> type();

    List<SheetColumn> columns();

    /** Stands for today among changes of the ledger. */
    long TODAY = Long.MAX_VALUE;

    /**
     * What is kept of the plan's things now, in the plan's order, also what {@link #shown} leaves out. Kinds of the same
     * {@link Thing} give the same.
     */
    Map<UUID, C> contents(PlanId plan);

    /**
     * What of it the plan showed: values of an indicator that was taken out are kept and not shown.
     *
     * @param kept what was kept then
     * @param change the last change that the ledger held then, {@link #TODAY} for what is shown now
     */
    default Map<UUID, C> shown(PlanId plan, Map<UUID, C> kept, long change) {
        return kept;
    }

    /** The rows that contents make, in their order. */
    List<Cells> rows(PlanId plan, Map<UUID, C> contents, SheetKeys keys);

    /** How a person knows the thing that a row is about. */
    String title(Cells row);

    /**
     * What makes a row that bears no known key the same as one that is stored, such as equal words on the same axis;
     * empty where only the key does.
     */
    default String likeness(Cells row) {
        return "";
    }

    /** Whether a row is as good as none, being there only to be filled in. */
    default boolean saysNothing(Cells row) {
        return false;
    }

    /** Notes what cannot stand, beyond what columns say: all rows as they would be, those of the workbook marked. */
    default void check(SheetCheck check) {}

    /**
     * Whether it says what came to be year by year. A successor of the plan does not take that over, and a workbook brings
     * it only into a plan that is in force, or together with the whole plan, as its history.
     */
    default boolean isYearly() {
        return false;
    }

    /**
     * Whether it leaves with the workbook to be read only, since it tells of the past, which no workbook changes: it is not
     * read when it comes back, and a preview names it among the sheets that are not.
     */
    default boolean isForReading() {
        return false;
    }

    /**
     * Makes the rows say what they are to say; those that are not there are added. Everything is recorded. Not asked of
     * the sheets of a {@link SheetGroup}.
     */
    default void put(Edit edit, SheetKeys keys, Collection<SheetChange> changes) {
        throw new UnsupportedOperationException(code());
    }

    /** Takes rows away that nothing refers to any more. Not asked of the sheets of a {@link SheetGroup}. */
    default void remove(Edit edit, SheetKeys keys, Collection<SheetChange> gone) {
        throw new UnsupportedOperationException(code());
    }
}
