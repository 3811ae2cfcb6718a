package jp.hagukumi.shared;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Keeps what was asked for last, for everybody who asks: as much as there is room for, the least used goes first. What
 * was kept last stays whatever its size. Safe for many at once.
 */
public class LastUsed<K, V> {

    private final long room;
    private final ToLongFunction<V> size;
    private final LinkedHashMap<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    /** Keeps that many. */
    public LastUsed(int number) {
        this(number, value -> 1);
    }

    /** @param size of a value, in the unit of the room */
    public LastUsed(long room, ToLongFunction<V> size) {
        this.room = room;
        this.size = size;
    }

    /** What is kept for a key, if it still is. */
    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** Of what is kept, the least used first. */
    public synchronized List<K> keys() {
        return List.copyOf(kept.keySet());
    }

    /** Keeps a value in place of what was kept for its key. */
    public synchronized void keep(K key, V value) {
        V before = kept.put(key, value);
        taken += size.applyAsLong(value) - (before == null ? 0 : size.applyAsLong(before));
        Iterator<V> eldest = kept.values().iterator();
        while (taken > room && kept.size() > 1) {
            taken -= size.applyAsLong(eldest.next());
            eldest.remove();
        }
    }

    /** Keeps nothing for that key any more. */
    public synchronized void forget(K key) {
        V before = kept.remove(key);
        taken -= before == null ? 0 : size.applyAsLong(before);
    }
}
