package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import jp.hagukumi.comment.AssigningUndo;
import jp.hagukumi.comment.CallId;
import org.jspecify.annotations.Nullable;

/**
 * What stays of the list of opinions of a call in one tab of the browser, whichever filter its address names and whichever
 * opinion is looked at between: what is ticked, the last step, and the words that are looked for.
 */
class KeptOpinions implements Serializable {

    private final CallId call;
    private final ChosenOpinions chosen = new ChosenOpinions();
    /** In no address: it may be a name. */
    private String words = "";

    private @Nullable AssigningUndo last;

    private KeptOpinions(CallId call) {
        this.call = call;
    }

    /** The list of another call begins anew. */
    static KeptOpinions of(UI tab, CallId call) {
        KeptOpinions kept = ComponentUtil.getData(tab, KeptOpinions.class);
        if (kept == null || !kept.call.equals(call)) {
            kept = new KeptOpinions(call);
            ComponentUtil.setData(tab, KeptOpinions.class, kept);
        }
        return kept;
    }

    ChosenOpinions chosen() {
        return chosen;
    }

    String words() {
        return words;
    }

    void lookFor(String typed) {
        words = typed;
    }

    @Nullable
    AssigningUndo last() {
        return last;
    }

    void did(@Nullable AssigningUndo step) {
        last = step;
    }
}
