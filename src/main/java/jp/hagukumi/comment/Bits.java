package jp.hagukumi.comment;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Sets of constants as numbers that the database can compare. */
final class Bits {

    /** A constant with the bit under which it is stored. */
    interface Bit {

        int bit();
    }

    private Bits() {}

    static int of(Collection<? extends Bit> set) {
        return set.stream().mapToInt(Bit::bit).reduce(0, (a, b) -> a | b);
    }

    static <E extends Enum<E> & Bit> Set<E> read(Class<E> type, int bits) {
        Set<E> set = EnumSet.allOf(type);
        set.removeIf(one -> (bits & one.bit()) == 0);
        return set;
    }
}
