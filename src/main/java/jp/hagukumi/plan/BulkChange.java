package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * What is changed of several elements at once.
 *
 * @param departments those that stay responsible keep their own texts
 * @param priority null when the mark stays
 * @param axis all words of the axis whose words change; words of other axes stay
 * @param words of that axis
 * @param targetGroup null when it stays
 */
public record BulkChange(
        ListChange<DepartmentId> departments,
        @Nullable Boolean priority,
        List<TermId> axis,
        ListChange<TermId> words,
        @Nullable String targetGroup)
        implements Serializable {

    /** Nothing changes. */
    public static final BulkChange NONE = new BulkChange(ListChange.keep(), null, List.of(), ListChange.keep(), null);

    public BulkChange {
        axis = List.copyOf(axis);
    }

    /** What an element says afterwards. */
    public ElementContent on(ElementContent before) {
        return before.draft()
                .departmentIds(departments.on(before.departmentIds()))
                .priority(priority == null ? before.priority() : priority)
                .terms(words(before.terms()))
                .targetGroup(targetGroup == null ? before.targetGroup() : targetGroup)
                .content();
    }

    private List<TermId> words(List<TermId> before) {
        if (words.mode() == ListChange.Mode.KEEP) {
            return before;
        }
        List<TermId> own = before.stream().filter(axis::contains).toList();
        List<TermId> after = new ArrayList<>(before);
        List<TermId> changed = words.on(own);
        after.removeIf(term -> axis.contains(term) && !changed.contains(term));
        changed.stream().filter(term -> !after.contains(term)).forEach(after::add);
        return after;
    }
}
