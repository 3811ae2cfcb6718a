package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what the elements of a plan are put together in a tree.
 *
 * @param axis one of the plan's own axes (ライフステージ, 主体 …), null for the others
 */
public record Grouping(Kind kind, @Nullable UUID axis) implements Serializable {

    /** What there is to put together by. */
    public enum Kind {
        /** The plan's own order of goals, measures and projects (体系). */
        PLACE,
        /** The responsible departments. */
        DEPARTMENT,
        /** The words of one of the plan's axes. */
        AXIS
    }

    public static final Grouping BY_PLACE = new Grouping(Kind.PLACE, null);
    public static final Grouping BY_DEPARTMENT = new Grouping(Kind.DEPARTMENT, null);

    private static final String DEPARTMENT = "department";

    public static Grouping by(UUID axis) {
        return new Grouping(Kind.AXIS, axis);
    }

    /** What an address says; nothing where it says nothing that there is. */
    public static Optional<Grouping> parse(String code) {
        if (code.equals(DEPARTMENT)) {
            return Optional.of(BY_DEPARTMENT);
        }
        try {
            return Optional.of(by(UUID.fromString(code)));
        } catch (IllegalArgumentException neither) {
            return Optional.empty();
        }
    }

    /** As an address says it; empty for the plan's own order. */
    public String code() {
        return switch (kind) {
            case PLACE -> "";
            case DEPARTMENT -> DEPARTMENT;
            case AXIS -> String.valueOf(axis);
        };
    }
}
