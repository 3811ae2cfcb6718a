package jp.hagukumi.plan.ui;

import java.io.Serializable;
import java.util.Optional;
import jp.hagukumi.plan.ContentRefused;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ThreeWay;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;

/**
 * Saves what somebody wrote of an element. Whoever saves second is told what both wrote; nothing is overwritten. What
 * is not taken is told as an outcome and not thrown, because it belongs beside its field.
 */
class ElementSaving implements Serializable {

    private final transient ElementEditing editing;
    private final transient ElementArranging arranging;
    private final AfterEdit after;

    ElementSaving(ElementEditing editing, ElementArranging arranging, AfterEdit after) {
        this.editing = editing;
        this.arranging = arranging;
        this.after = after;
    }

    /** What became of it. */
    sealed interface Outcome extends Serializable {}

    /** It is saved, together with what others saved meanwhile. */
    record Saved() implements Outcome {}

    /** It breaks a rule; the sentence and the field say which. */
    record Refused(ContentRefused why) implements Outcome {}

    /** What is stored now, and what both made of what stood there: the person decides. */
    record Conflict(EditableElement now, ThreeWay<ElementContent> both) implements Outcome {}

    Outcome save(EditableElement seen, ElementContent mine) {
        try {
            return change(seen, mine);
        } catch (ContentRefused refused) {
            return new Refused(refused);
        }
    }

    private Outcome change(EditableElement seen, ElementContent mine) {
        try {
            editing.change(seen.id(), seen.version(), mine);
            return new Saved();
        } catch (StaleVersion faster) {
            EditableElement now = read(seen.id());
            ThreeWay<ElementContent> both = new ThreeWay<>(seen.content(), mine, now.content());
            if (both.conflicts().isEmpty()) {
                editing.change(now.id(), now.version(), both.merged());
                return new Saved();
            }
            return new Conflict(now, both);
        }
    }

    private EditableElement read(ElementId id) {
        return arranging.read(id).orElseThrow(() -> new RuleViolation("plan.violation.elementGone"));
    }

    /** Another element beside it with the same number; that is told, not refused. */
    Optional<String> sameCodeBeside(ElementId id) {
        return arranging.sameCodeBeside(id);
    }

    /** The element behind it in the tree, whatever its level. */
    Optional<ElementId> following(ElementId id) {
        return arranging.following(id);
    }

    AfterEdit after() {
        return after;
    }
}
