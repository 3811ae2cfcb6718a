package jp.hagukumi.comment.ui;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.SeenOpinion;

/** The opinions that somebody has ticked, whatever the list shows of them now, each as they saw it. */
class ChosenOpinions implements Serializable {

    private final Map<OpinionId, Long> versions = new LinkedHashMap<>();

    void add(OpinionRow row) {
        versions.put(row.id(), row.version());
    }

    void add(SeenOpinion seen) {
        versions.put(seen.id(), seen.version());
    }

    void remove(OpinionRow row) {
        versions.remove(row.id());
    }

    void clear() {
        versions.clear();
    }

    /** Those that are left, as they are after what was done with them. */
    void sawAgain(Collection<OpinionRow> rows) {
        versions.clear();
        rows.forEach(this::add);
    }

    int size() {
        return versions.size();
    }

    List<OpinionId> ids() {
        return List.copyOf(versions.keySet());
    }

    List<SeenOpinion> seen() {
        return versions.entrySet().stream()
                .map(one -> new SeenOpinion(one.getKey(), one.getValue()))
                .toList();
    }
}
