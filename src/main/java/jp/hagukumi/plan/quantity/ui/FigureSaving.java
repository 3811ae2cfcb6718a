package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.Optional;
import jp.hagukumi.plan.quantity.QuantityPage;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;

/**
 * Saves what was typed into a table. Somebody else's changes of other cells are taken along; where both changed the
 * same cell, nothing is saved until a person has chosen.
 */
class FigureSaving implements Serializable {

    private final transient FigureDoor door;
    private final transient SerializableSupplier<Optional<QuantityPage>> reload;
    private final FigureDraft draft;
    private QuantityPage page;
    private long version;

    FigureSaving(FigureDoor door, QuantityPage page, SerializableSupplier<Optional<QuantityPage>> reload) {
        this.door = door;
        this.page = page;
        this.reload = reload;
        this.version = door.version(page);
        this.draft = new FigureDraft(
                door.stored(page), door.takesWords(), page.content().unit());
    }

    /** What became of saving. */
    enum Outcome {
        SAVED,
        /** Saved on top of what somebody else had saved. */
        SAVED_WITH_OTHERS,
        /** Somebody else changed the same cells; a person has to choose. */
        CONFLICT,
        NOTHING_CHANGED,
        UNREADABLE
    }

    FigureDraft draft() {
        return draft;
    }

    /** The table as it was last read. */
    QuantityPage page() {
        return page;
    }

    /**
     * Saves what can be saved.
     *
     * @throws RuleViolation if what was typed breaks a rule; it stays typed
     */
    Outcome save() {
        if (!draft.conflicts().isEmpty()) {
            return Outcome.CONFLICT;
        }
        if (!draft.unreadable().isEmpty()) {
            return Outcome.UNREADABLE;
        }
        if (draft.changes().isEmpty()) {
            return Outcome.NOTHING_CHANGED;
        }
        try {
            return saved(Outcome.SAVED);
        } catch (StaleVersion changed) {
            page = reload.get().orElseThrow(() -> new RuleViolation("plan.violation.quantityTableGone"));
            version = door.version(page);
            draft.meet(door.stored(page));
            return draft.conflicts().isEmpty() ? saved(Outcome.SAVED_WITH_OTHERS) : Outcome.CONFLICT;
        }
    }

    private Outcome saved(Outcome outcome) {
        version = door.save(page, version, draft.changes());
        draft.saved();
        return outcome;
    }
}
