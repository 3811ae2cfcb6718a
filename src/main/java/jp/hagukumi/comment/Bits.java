package jp.hagukumi.comment;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Sets of constants as numbers that the database can compare; a constant's bit is its place in the order. */
final class Bits {

    private Bits() {}

    static int of(Collection<? extends Enum<?>> set) {
        return set.stream().mapToInt(one -> 1 << one.ordinal()).reduce(0, (a, b) -> a | b);
    }

    static <E extends Enum<E>> Set<E> read(Class<E> type, int bits) {
        Set<E> set = EnumSet.allOf(type);
        set.removeIf(one -> (bits & 1 << one.ordinal()) == 0);
        return set;
    }
}
