package jp.hagukumi.permission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.account.Operation;

/**
 * The ways in which operations are really carried out: public methods of services, called as screens call them. All
 * doors of one operation have to answer alike. Halls are methods that concern no single object (lists of what there is
 * to choose from, lists that hold only what one may see); they let in whoever may carry out the operation on anything.
 */
final class Doors {

    /** Tries the operation as whoever acts, on an object in that state; made so that it succeeds when allowed. */
    @FunctionalInterface
    interface Door {
        void enter(String state);
    }

    /** Makes objects as people make them, and knows the doors to them. */
    interface Wing {
        /** Whoever was acting is no longer. */
        void furnish();

        void open(Doors doors);
    }

    private final Map<Operation, List<Door>> doors = new EnumMap<>(Operation.class);
    private final Map<Operation, List<Door>> halls = new EnumMap<>(Operation.class);

    void add(Operation operation, Door... ways) {
        doors.computeIfAbsent(operation, first -> new ArrayList<>()).addAll(List.of(ways));
    }

    void addHall(Operation operation, Door... ways) {
        halls.computeIfAbsent(operation, first -> new ArrayList<>()).addAll(List.of(ways));
    }

    List<Door> hallsOf(Operation operation) {
        return halls.getOrDefault(operation, List.of());
    }

    List<Door> to(Operation operation) {
        return doors.getOrDefault(operation, List.of());
    }

    Set<Operation> operations() {
        return doors.keySet();
    }
}
