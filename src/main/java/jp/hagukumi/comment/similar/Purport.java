package jp.hagukumi.comment.similar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a text is about, as far as its characters tell: the runs of three characters of its folded text, of which those
 * with fewer kana weigh more (kana are mostly the grammar, and every letter ends politely), and those that fewer of the
 * compared texts have. Two texts that say the same in other words have a third or half of that weight in common, where
 * near copies have four fifths of the runs themselves. No word can be read out of it as such, but it is kept in memory only.
 */
public final class Purport {

    private static final int RUN = 3;

    /** Of a run without a character that is not kana: the grammar of two texts makes them no kin. */
    private static final double GRAMMAR = 0.05;

    /** As if there were so many more texts, so that of a handful not all that two share counts as what everybody says. */
    private static final int UNSEEN = 100;

    /** So many low bits of a run tell how many of its characters are no kana. */
    private static final int TOLD = 2;

    private static final char KANA_FIRST = '\u3041';
    private static final char KANA_LAST = '\u3096';

    /** Ascending, each once. */
    private final int[] runs;

    private Purport(int[] runs) {
        this.runs = runs;
    }

    /** The purport of a text as it may be shown. */
    public static Purport of(String text) {
        String folded = FoldedText.of(text);
        int[] runs = new int[Math.max(0, folded.length() - RUN + 1)];
        for (int at = 0; at < runs.length; at++) {
            int hash = 0;
            int telling = 0;
            for (int unit = at; unit < at + RUN; unit++) {
                char one = folded.charAt(unit);
                hash = hash * 0x1F351F35 + one;
                telling += one >= KANA_FIRST && one <= KANA_LAST ? 0 : 1;
            }
            runs[at] = (((hash ^ (hash >>> 16)) * 0x85EBCA6B) << TOLD) | telling;
        }
        return new Purport(Arrays.stream(runs).sorted().distinct().toArray());
    }

    /**
     * One of several texts.
     *
     * @param kinship how much it has in common with the one that it was compared with, from 0 to 1
     */
    public record Kin<K>(K key, double kinship) {}

    /** Those of the others that have at least so much in common with this one, the nearest first. */
    public <K> List<Kin<K>> kin(Map<K, Purport> others, double least) {
        if (others.isEmpty() || runs.length == 0) {
            return List.of();
        }
        Weights weights = new Weights(others.values(), this);
        double own = weights.of(runs);
        List<Kin<K>> kin = new ArrayList<>();
        others.forEach((key, other) -> {
            double common = weights.of(common(other));
            double kinship = common == 0 ? 0 : common / Math.sqrt(own * weights.of(other.runs));
            if (kinship >= least) {
                kin.add(new Kin<>(key, kinship));
            }
        });
        kin.sort(Comparator.comparingDouble((Kin<K> one) -> one.kinship()).reversed());
        return kin;
    }

    private int[] common(Purport other) {
        int[] common = new int[Math.min(runs.length, other.runs.length)];
        int found = 0;
        int at = 0;
        int there = 0;
        while (at < runs.length && there < other.runs.length) {
            int mine = runs[at];
            int its = other.runs[there];
            if (mine == its) {
                common[found++] = mine;
            }
            at += mine <= its ? 1 : 0;
            there += its <= mine ? 1 : 0;
        }
        return Arrays.copyOf(common, found);
    }

    /** What the runs weigh among the texts that are compared. */
    private static final class Weights {

        private final int texts;
        /** The runs of all texts, ascending: as often as there are texts that have it. */
        private final int[] all;

        Weights(Collection<Purport> others, Purport one) {
            this.texts = others.size() + 1;
            int[] some = new int
                    [one.runs.length
                            + others.stream()
                                    .mapToInt(other -> other.runs.length)
                                    .sum()];
            int at = 0;
            for (Purport other : others) {
                System.arraycopy(other.runs, 0, some, at, other.runs.length);
                at += other.runs.length;
            }
            System.arraycopy(one.runs, 0, some, at, one.runs.length);
            Arrays.parallelSort(some);
            this.all = some;
        }

        double of(int[] runs) {
            double sum = 0;
            for (int run : runs) {
                int telling = run & ((1 << TOLD) - 1);
                double script = telling == 0 ? GRAMMAR : (double) telling / RUN;
                sum += script * Math.log1p((double) (texts + UNSEEN) / textsWith(run));
            }
            return sum;
        }

        private int textsWith(int run) {
            return begin((long) run + 1) - begin(run);
        }

        /** The first place at which no smaller one stands. */
        private int begin(long run) {
            int low = 0;
            int high = all.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (all[middle] < run) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
