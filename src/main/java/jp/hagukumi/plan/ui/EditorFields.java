package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.HasElement;
import java.util.List;
import jp.hagukumi.plan.ContentRefused;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDraft;
import jp.hagukumi.plan.OpenRow;

/** Some of the fields in which an element is written. */
interface EditorFields extends HasElement {

    /** Puts what the element says into the fields. */
    void show(ElementContent content);

    /** Puts what the fields say into the element. */
    void write(ElementDraft draft);

    /** Rows to which something was typed before their choice was made; only the draft keeps those. */
    default List<OpenRow> openRows() {
        return List.of();
    }

    /** Puts such rows behind the others; those of other fields do not count. */
    default void show(List<OpenRow> rows) {}

    /** Whether everything that was begun can be said; what cannot says so itself. */
    default boolean isComplete() {
        return true;
    }

    /**
     * Says beside the field why it is not taken, and leads there.
     *
     * @return false when it is about none of these fields
     */
    boolean refuse(ContentRefused why, String sentence);
}
