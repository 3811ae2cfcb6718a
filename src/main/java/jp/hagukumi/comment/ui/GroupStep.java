package jp.hagukumi.comment.ui;

import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.List;
import jp.hagukumi.comment.GroupingUndo;
import jp.hagukumi.comment.OpinionId;

/** How the panels of the grouping act. */
interface GroupStep extends Serializable {

    /** Does a step, says the sentence, offers to take it back, and shows everything anew. */
    void take(String sentence, SerializableSupplier<GroupingUndo> step);

    /** Shows everything anew. */
    void refresh();

    /** Shows the group that one of these opinions leads, or all groups. */
    void show(List<OpinionId> members);
}
