package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What becomes of a list when several elements are changed at once. */
public record ListChange<T>(Mode mode, List<T> values) implements Serializable {

    /** In which way. */
    public enum Mode {
        /** The list stays. */
        KEEP,
        /** The values come behind what is there. */
        ADD,
        /** The values are taken off. */
        REMOVE,
        /** The values stand in place of what is there. */
        REPLACE
    }

    public ListChange {
        values = List.copyOf(values);
    }

    public static <T> ListChange<T> keep() {
        return new ListChange<>(Mode.KEEP, List.of());
    }

    /** The list that it makes of another; as long as no value is named, the same. */
    public List<T> on(List<T> before) {
        if (values.isEmpty()) {
            return before;
        }
        List<T> after = new ArrayList<>(mode == Mode.REPLACE ? List.of() : before);
        switch (mode) {
            case KEEP -> {}
            case ADD, REPLACE ->
                values.stream().filter(value -> !after.contains(value)).forEach(after::add);
            case REMOVE -> after.removeAll(values);
        }
        return after;
    }
}
