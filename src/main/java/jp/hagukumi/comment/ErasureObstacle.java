package jp.hagukumi.comment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Why a call cannot be erased yet (R: nothing is erased before its time, nor before everybody can read the result). */
public enum ErasureObstacle {
    /** It is still open: letters come in. */
    OPEN("erasureOpen"),
    /** Nobody has said until when it is kept. */
    NO_DAY("erasureNoDay"),
    /** It is to be kept until a day that has not ended. */
    NOT_YET("erasureNotYet"),
    /** Its result is not published: the words that everybody is to read would be gone. */
    NOT_PUBLISHED("erasureNotPublished"),
    /** Words were masked, summed up or counted otherwise since: what is kept would not be what everybody can read. */
    CHANGED_SINCE("erasureChangedSince");

    private final String key;

    ErasureObstacle(String key) {
        this.key = key;
    }

    /** Names the sentence behind {@code comment.violation.}. */
    public String key() {
        return key;
    }

    static List<ErasureObstacle> of(Call call, LocalDate today, boolean published) {
        List<ErasureObstacle> obstacles = new ArrayList<>();
        LocalDate keptUntil = call.keptUntil();
        if (call.state() == CallState.OPEN) {
            obstacles.add(OPEN);
        }
        if (keptUntil == null) {
            obstacles.add(NO_DAY);
        } else if (!today.isAfter(keptUntil)) {
            obstacles.add(NOT_YET);
        }
        if (call.kind() == CallKind.PUBLIC_COMMENT && !published) {
            obstacles.add(NOT_PUBLISHED);
        }
        return obstacles;
    }
}
