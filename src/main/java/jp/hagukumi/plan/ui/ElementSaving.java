package jp.hagukumi.plan.ui;

import java.io.Serializable;
import java.util.Optional;
import jp.hagukumi.plan.ContentRefused;
import jp.hagukumi.plan.DraftId;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.Written;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Saves what somebody wrote of an element. What is not taken is told as an outcome and not thrown, because it belongs
 * beside its field.
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

    /** It breaks no rule of its own. */
    record Taken(Written written) implements Outcome {}

    /** It breaks a rule; the sentence and the field say which. */
    record Refused(ContentRefused why) implements Outcome {}

    /** @param draft what was kept of it so far, if anything */
    Outcome save(EditableElement seen, ElementContent mine, @Nullable DraftId draft) {
        try {
            return new Taken(editing.change(seen, mine, draft));
        } catch (ContentRefused refused) {
            return new Refused(refused);
        }
    }

    /** What an element says now. */
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
