package jp.hagukumi.comment.similar;

/** Whether what is told of a text are only its own words. */
public final class Verbatim {

    private Verbatim() {}

    /** All of it stands in the text, or it is a near copy of it; widths, punctuation and line ends make no difference. */
    public static boolean isOf(String told, String text) {
        String folded = FoldedText.of(told);
        return !folded.isEmpty()
                && (FoldedText.of(text).contains(folded)
                        || TextPrint.of(told).resembles(TextPrint.of(text), NearCopies.LEAST));
    }
}
