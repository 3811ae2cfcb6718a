package jp.hagukumi.plan;

/**
 * A text as {@link Folding} leaves it, and which stretch of the text that it was made from each of its characters
 * stands for.
 */
public final class Folded {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    Folded(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** What is compared. */
    public String text() {
        return text;
    }

    /** Where the folded stretch from here on begins in the text that was folded. */
    public int start(int from) {
        return starts[from];
    }

    /** Where the folded stretch up to here ends in the text that was folded. */
    public int end(int to) {
        return ends[to - 1];
    }
}
