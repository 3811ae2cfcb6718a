package jp.hagukumi.comment.similar;

/** Whether what is told of a text are only its own words. */
public final class Verbatim {

    private Verbatim() {}

    /**
     * All of it stands in the text, or nearly all, in whatever order: of its runs of three characters as many as near copies
     * have in common (containment as of A. Broder, "On the resemblance and containment of documents", 1997). Widths,
     * punctuation and line ends make no difference.
     */
    public static boolean isOf(String told, String text) {
        String folded = FoldedText.of(told);
        return !folded.isEmpty()
                && (FoldedText.of(text).contains(folded)
                        || TextPrint.of(told).containment(TextPrint.of(text)) >= NearCopies.LEAST);
    }
}
