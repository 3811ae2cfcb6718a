package jp.hagukumi.plan;

/**
 * A text as {@link Folding} leaves it, and which stretch of the text that it was made from each of its characters
 * stands for.
 */
record Folded(String text, int[] starts, int[] ends) {

    /** Where the folded stretch begins in the text that was folded. */
    int start(int from) {
        return starts[from];
    }

    /** Where the folded stretch ends in the text that was folded. */
    int end(int to) {
        return ends[to - 1];
    }
}
