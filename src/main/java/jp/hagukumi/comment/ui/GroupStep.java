package jp.hagukumi.comment.ui;

import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import jp.hagukumi.comment.GroupingUndo;

/** How the panels of the grouping act. */
interface GroupStep extends Serializable {

    /** Does a step, says the sentence, offers to take it back, and shows everything anew. */
    void take(String sentence, SerializableSupplier<GroupingUndo> step);

    /** Shows everything anew. */
    void refresh();
}
