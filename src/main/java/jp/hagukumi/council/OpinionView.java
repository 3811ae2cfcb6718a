package jp.hagukumi.council;

import java.io.Serializable;
import java.time.Instant;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as the signed-in person may see it.
 *
 * @param element the goal or project it is about; null for the whole pack
 * @param who the member's name for the lead; empty for everybody else
 * @param own whether the signed-in person said it
 * @param answer empty while there is none
 * @param answeredBy the name of who answered, for those who answer; empty for everybody else
 */
public record OpinionView(
        OpinionId id,
        long version,
        PackId pack,
        @Nullable ElementId element,
        String about,
        OpinionKind kind,
        String text,
        String who,
        boolean own,
        Instant givenAt,
        String answer,
        String answeredBy,
        @Nullable Instant answeredAt)
        implements Serializable {

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** Whether it is about this goal or project, or about the whole pack when null. */
    public boolean isAbout(@Nullable ElementId other) {
        return element == null ? other == null : element.equals(other);
    }
}
