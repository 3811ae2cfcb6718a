package jp.hagukumi.plan;

import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.RuleViolation;

/** By which keys the workbooks of one plan name its things. A key once given stays, also when the thing has gone. */
public interface SheetKeys {

    /** The kind of the elements of the plan, which have a sheet of their own form. */
    String ELEMENTS = "elements";

    /** The key of a thing that another row names. */
    String of(String kind, UUID subject);

    /**
     * The key of a thing that makes a row of its own.
     *
     * @param called what it is called; a thing that is exported for the first time gets a key like it
     */
    String of(String kind, UUID subject, String called);

    /** The thing that a key was given to, whether it is still there or not. */
    Optional<UUID> given(String kind, String key);

    /** The thing that a key names; things without a key are named by their ids. */
    Optional<UUID> find(String kind, String key);

    /** Lets a key name a new thing. */
    void give(String kind, String key, UUID subject);

    /** The thing that a key names, which has to be there; the rows of the workbook were checked for that. */
    default UUID need(String kind, String key) {
        return find(kind, key).orElseThrow(() -> new RuleViolation("plan.violation.keyGone", key));
    }

    /**
     * The thing that is to be changed, or added: one that had the key before comes back under its own id.
     *
     * @param next the id of the new one
     */
    default UUID of(String kind, SheetChange change, String key, UUID next) {
        return change.before() == null ? givenOr(kind, key, next) : need(kind, key);
    }

    private UUID givenOr(String kind, String key, UUID next) {
        Optional<UUID> known = given(kind, key);
        if (known.isEmpty()) {
            give(kind, key, next);
        }
        return known.orElse(next);
    }
}
