package jp.hagukumi.plan.ui;

import java.io.Serializable;
import java.util.Optional;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ThreeWay;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;

/** Saves what somebody wrote of an element. Whoever saves second is told what both wrote; nothing is overwritten. */
class ElementSaving implements Serializable {

    private final transient ElementEditing editing;
    private final transient ElementArranging arranging;
    private final AfterEdit after;

    ElementSaving(ElementEditing editing, ElementArranging arranging, AfterEdit after) {
        this.editing = editing;
        this.arranging = arranging;
        this.after = after;
    }

    /** What both wrote, when it is up to the person; else it is saved. */
    Optional<Conflict> save(EditableElement seen, ElementContent mine) {
        try {
            editing.change(seen.id(), seen.version(), mine);
            return Optional.empty();
        } catch (StaleVersion faster) {
            EditableElement now = read(seen.id());
            ThreeWay<ElementContent> both = new ThreeWay<>(seen.content(), mine, now.content());
            if (both.conflicts().isEmpty()) {
                editing.change(now.id(), now.version(), both.merged());
                return Optional.empty();
            }
            return Optional.of(new Conflict(now, both));
        }
    }

    /** What is stored now, and what both made of what stood there. */
    record Conflict(EditableElement now, ThreeWay<ElementContent> both) implements Serializable {}

    EditableElement read(ElementId id) {
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
