package jp.hagukumi.comment.similar;

import java.util.Arrays;

/**
 * What two texts are compared by: the set of all runs of three characters of the folded text, each as a number, and from
 * it a MinHash signature (A. Broder, "On the resemblance and containment of documents", 1997), cut into bands (J.
 * Leskovec, A. Rajaraman, J. Ullman, "Mining of Massive Datasets", 3.4): two texts of resemblance s share at least one of
 * b bands of r rows with probability 1 − (1 − s^r)^b, at s = 0.8 in 998 of 1,000 cases.
 */
final class TextPrint {

    static final int BANDS = 16;
    private static final int ROWS = 5;
    private static final int HASHES = BANDS * ROWS;
    private static final int RUN = 3;

    /**
     * At a resemblance of 0.8 two signatures have 64 of 80 numbers in common, with a deviation of 3.6; of those that have
     * fewer than four deviations less one in thirty thousand is lost.
     */
    private static final int COMMON = HASHES * 4 / 5 - 14;

    private static final long LOW_SEVEN = 0x7F7F7F7F7F7F7F7FL;

    /** Odd factors and summands of the hash functions x → a·x + b modulo 2^32, always the same ones. */
    private static final int[] FACTORS = new int[HASHES];

    private static final int[] SUMMANDS = new int[HASHES];

    static {
        for (int i = 0; i < HASHES; i++) {
            FACTORS[i] = mixed(2 * i + 1) | 1;
            SUMMANDS[i] = mixed(2 * i + 2);
        }
    }

    /** Ascending, each once; empty for a text in which no letter or digit stands. */
    private final int[] runs;

    private final int[] bands;

    /** Of the numbers of the signature, by which it is seen quickly that two texts cannot be alike. */
    private final long[] lowBytes;

    private TextPrint(int[] runs, int[] bands, long[] lowBytes) {
        this.runs = runs;
        this.bands = bands;
        this.lowBytes = lowBytes;
    }

    static TextPrint of(String text) {
        int[] runs = runs(FoldedText.of(text));
        int[] signature = signature(runs);
        return new TextPrint(runs, bands(signature), lowBytes(signature));
    }

    /** A text that is shorter than a run is one run. */
    private static int[] runs(String folded) {
        int count = folded.isEmpty() ? 0 : Math.max(1, folded.length() - RUN + 1);
        int[] runs = new int[count];
        for (int at = 0; at < count; at++) {
            int hash = 0;
            int end = Math.min(folded.length(), at + RUN);
            for (int unit = at; unit < end; unit++) {
                hash = hash * 0x1F351F35 + folded.charAt(unit);
            }
            runs[at] = mixed(hash);
        }
        Arrays.sort(runs);
        int distinct = 0;
        for (int at = 0; at < count; at++) {
            if (at == 0 || runs[at] != runs[at - 1]) {
                runs[distinct++] = runs[at];
            }
        }
        return distinct == count ? runs : Arrays.copyOf(runs, distinct);
    }

    /** The finaliser of MurmurHash3: every bit of the number changes every bit of the result. */
    private static int mixed(int number) {
        int mixed = number;
        mixed ^= mixed >>> 16;
        mixed *= 0x85EBCA6B;
        mixed ^= mixed >>> 13;
        mixed *= 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    private static int[] signature(int[] runs) {
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int run : runs) {
            for (int i = 0; i < HASHES; i++) {
                least[i] = Math.min(least[i], FACTORS[i] * run + SUMMANDS[i]);
            }
        }
        return least;
    }

    private static int[] bands(int[] signature) {
        int[] bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            int hash = 0;
            for (int row = 0; row < ROWS; row++) {
                hash = mixed(hash * 31 + signature[band * ROWS + row]);
            }
            bands[band] = hash;
        }
        return bands;
    }

    private static long[] lowBytes(int[] signature) {
        long[] bytes = new long[HASHES / Long.BYTES];
        for (int i = 0; i < HASHES; i++) {
            bytes[i / Long.BYTES] |= (signature[i] & 0xFFL) << (i % Long.BYTES * Byte.SIZE);
        }
        return bytes;
    }

    /** How many of the numbers may be the same. */
    private int common(TextPrint other) {
        int common = 0;
        for (int i = 0; i < lowBytes.length; i++) {
            long different = lowBytes[i] ^ other.lowBytes[i];
            // One bit for each byte that is 0 (H. Warren, "Hacker's Delight", 6-1).
            common += Long.bitCount(~(((different & LOW_SEVEN) + LOW_SEVEN) | different | LOW_SEVEN));
        }
        return common;
    }

    /** A number for each band of the signature. */
    int band(int number) {
        return bands[number];
    }

    boolean isEmpty() {
        return runs.length == 0;
    }

    /** Jaccard's index: how many of the runs that stand in one of them stand in both, from 0 to 1. */
    double resemblance(TextPrint other) {
        return resemblance(other, Integer.MAX_VALUE);
    }

    /** @param alone so many runs may stand in one of them only; if there are more, what comes out is too small */
    private double resemblance(TextPrint other, int alone) {
        int both = 0;
        int at = 0;
        int there = 0;
        while (at < runs.length && there < other.runs.length && at + there - 2 * both <= alone) {
            int mine = runs[at];
            int its = other.runs[there];
            both += mine == its ? 1 : 0;
            at += mine <= its ? 1 : 0;
            there += its <= mine ? 1 : 0;
        }
        int all = runs.length + other.runs.length - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /** How much of this text stands in another one, from 0 to 1, whatever else that says: the share of its runs. */
    double containment(TextPrint other) {
        if (runs.length == 0) {
            return 0;
        }
        long both = Arrays.stream(runs)
                .filter(run -> Arrays.binarySearch(other.runs, run) >= 0)
                .count();
        return (double) both / runs.length;
    }

    /** Whether they resemble each other at least so much, 0.8 or more; quicker than to find out how much. */
    boolean resembles(TextPrint other, double least) {
        int together = runs.length + other.runs.length;
        int needed = (int) (least * together / (1 + least));
        return common(other) >= COMMON
                && Math.min(runs.length, other.runs.length) >= needed
                && resemblance(other, together - 2 * needed) >= least;
    }
}
