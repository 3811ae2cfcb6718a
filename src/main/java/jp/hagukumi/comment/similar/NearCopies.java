package jp.hagukumi.comment.similar;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Texts and which of them are near copies: those that resemble each other by at least {@link #LEAST}, and those that are
 * joined by a chain of such. Candidates are found by the bands of their prints and every link is checked exactly. Not safe
 * for many at once.
 *
 * @param <K> by what a text is known
 */
public final class NearCopies<K> {

    /** Jaccard's index of the runs of three characters, from which on two opinions are proposed as one. */
    public static final double LEAST = 0.8;

    /** Of those that share a band each is compared with so many that stand before it and are not joined with it yet. */
    private static final int COMPARED = 16;

    /** Of a band that very many share so many are looked at when a text is added. */
    private static final int LOOKED_AT = 1000;

    private static final VarHandle JOINED = MethodHandles.arrayElementVarHandle(int[].class);

    private final List<K> keys = new ArrayList<>();
    private final List<TextPrint> prints = new ArrayList<>();
    private final Map<K, Integer> places = new LinkedHashMap<>();
    /** Of each text one that it is joined with, itself for the first of each set. */
    private int[] joined = {};

    /** Of each band the prints with the places of their texts, ascending. */
    private long[][] sorted = new long[TextPrint.BANDS][0];

    /** Of each band and its print the texts that were added since. */
    private final Map<Long, List<Integer>> added = new HashMap<>();

    /** Finds out about many texts at once. */
    public static <K> NearCopies<K> of(Map<K, String> texts) {
        NearCopies<K> copies = new NearCopies<>();
        copies.keys.addAll(texts.keySet());
        copies.prints.addAll(texts.values().parallelStream().map(TextPrint::of).toList());
        copies.joined = IntStream.range(0, copies.keys.size()).toArray();
        IntStream.range(0, copies.keys.size()).forEach(place -> copies.places.put(copies.keys.get(place), place));
        copies.sort();
        copies.joinAll();
        return copies;
    }

    /** Adds a text. */
    public void add(K key, String text) {
        if (places.containsKey(key)) {
            throw new IllegalArgumentException("known already");
        }
        int place = keys.size();
        keys.add(key);
        prints.add(TextPrint.of(text));
        places.put(key, place);
        if (place == joined.length) {
            joined = Arrays.copyOf(joined, Math.max(16, 2 * place));
        }
        joined[place] = place;
        for (int band = 0; band < TextPrint.BANDS && !prints.get(place).isEmpty(); band++) {
            joinAdded(place, band);
        }
    }

    private void joinAdded(int place, int band) {
        int print = prints.get(place).band(band);
        long[] entries = sorted[band];
        int at = Arrays.binarySearch(entries, entry(print, 0));
        int begin = at < 0 ? -at - 1 : at;
        int end = Math.min(entries.length, begin + LOOKED_AT);
        for (int i = begin; i < end && bandOf(entries[i]) == print; i++) {
            joinIfAlike((int) entries[i], place);
        }
        List<Integer> others =
                added.computeIfAbsent(entry(band, 0) | Integer.toUnsignedLong(print), some -> new ArrayList<>());
        others.stream().limit(LOOKED_AT).forEach(other -> joinIfAlike(other, place));
        others.add(place);
    }

    private boolean joinIfAlike(int one, int other) {
        boolean alike = root(one) != root(other) && prints.get(one).resembles(prints.get(other), LEAST);
        if (alike) {
            join(one, other);
        }
        return alike;
    }

    /** The texts that are joined, two or more in each list, in the order in which they came. */
    public List<List<K>> groups() {
        Map<Integer, List<K>> sets = new LinkedHashMap<>();
        for (int place = 0; place < keys.size(); place++) {
            sets.computeIfAbsent(root(place), first -> new ArrayList<>()).add(keys.get(place));
        }
        return sets.values().stream().filter(set -> set.size() > 1).toList();
    }

    /** How much two of the texts resemble each other, from 0 to 1. */
    public double resemblance(K one, K other) {
        return prints.get(place(one)).resemblance(prints.get(place(other)));
    }

    public Collection<K> keys() {
        return places.keySet();
    }

    private int place(K key) {
        Integer place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("not known");
        }
        return place;
    }

    private void sort() {
        int count = keys.size();
        IntStream.range(0, TextPrint.BANDS).parallel().forEach(band -> {
            long[] order = new long[count];
            int filled = 0;
            for (int place = 0; place < count; place++) {
                if (!prints.get(place).isEmpty()) {
                    order[filled++] = entry(prints.get(place).band(band), place);
                }
            }
            long[] some = Arrays.copyOf(order, filled);
            Arrays.sort(some);
            sorted[band] = some;
        });
    }

    private static long entry(int band, int place) {
        return (long) band << Integer.SIZE | place;
    }

    private static int bandOf(long entry) {
        return (int) (entry >> Integer.SIZE);
    }

    /**
     * Bands are gone through at the same time. Which pairs are looked at depends on nothing that is found meanwhile, but for
     * those that are joined already: the sets are the same in whichever order their links are found.
     */
    private void joinAll() {
        int[] standing = new int[keys.size() * TextPrint.BANDS];
        IntStream.range(0, TextPrint.BANDS).parallel().forEach(band -> {
            long[] entries = sorted[band];
            for (int at = 0; at < entries.length; at++) {
                standing[(int) entries[at] * TextPrint.BANDS + band] = at;
            }
        });
        IntStream.range(0, TextPrint.BANDS).parallel().forEach(band -> joinBand(band, standing));
    }

    /** @param standing of each text where it stands in each band */
    private void joinBand(int band, int[] standing) {
        long[] entries = sorted[band];
        int begin = 0;
        for (int at = 1; at <= entries.length; at++) {
            if (at == entries.length || bandOf(entries[at]) != bandOf(entries[begin])) {
                joinSome(band, standing, begin, at);
                begin = at;
            }
        }
    }

    private void joinSome(int band, int[] standing, int begin, int end) {
        long[] entries = sorted[band];
        for (int at = begin + 1; at < end; at++) {
            int place = (int) entries[at];
            int set = root(place);
            for (int before = at - 1; before >= Math.max(begin, at - COMPARED); before--) {
                int other = (int) entries[before];
                if (joined[other] != set && !isCompared(other, place, band, standing) && joinIfAlike(other, place)) {
                    set = root(place);
                }
            }
        }
    }

    /** Whether they stand so near in an earlier band that they are compared there. */
    private boolean isCompared(int one, int other, int band, int[] standing) {
        TextPrint print = prints.get(one);
        TextPrint another = prints.get(other);
        for (int earlier = 0; earlier < band; earlier++) {
            if (print.band(earlier) == another.band(earlier)
                    && Math.abs(standing[one * TextPrint.BANDS + earlier] - standing[other * TextPrint.BANDS + earlier])
                            <= COMPARED) {
                return true;
            }
        }
        return false;
    }

    private int root(int place) {
        int at = place;
        for (int next = joined[at]; next != at; next = joined[at]) {
            // Of the same set and before it, as it stays: it may be overtaken, and does no harm.
            JOINED.compareAndSet(joined, at, next, joined[next]);
            at = next;
        }
        return at;
    }

    /**
     * The one that came first stands for the set. Another thread may have joined its set to a third meanwhile: then it is
     * looked for anew.
     */
    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        while (first != second) {
            int later = Math.max(first, second);
            if (JOINED.compareAndSet(joined, later, later, Math.min(first, second))) {
                return;
            }
            first = root(first);
            second = root(second);
        }
    }
}
