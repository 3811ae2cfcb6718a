package jp.hagukumi.comment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What everybody reads of an opinion in the result of its call.
 *
 * @param words the office's summary, else the sender's own; empty where neither may be read
 * @param reasons why they are not the sender's own, or not all of them, in order
 */
record PrintedWords(String words, List<NotShown> reasons) {

    static final PrintedWords NONE = new PrintedWords("", List.of());

    PrintedWords {
        reasons = List.copyOf(reasons);
    }

    /** Whether its sender's own words are printed: the result and the erasure behind it ask here alone. */
    static boolean areItsOwn(boolean consent, boolean summedUp) {
        return consent && !summedUp;
    }

    /**
     * The summary that is printed. Of a sender who did not agree, or no longer does, one that is a copy of the words is kept
     * and not printed.
     */
    static Optional<String> printable(ShownWords letter, boolean consent, Optional<String> summary) {
        return summary.filter(told -> consent || !letter.isCopiedIn(told));
    }

    /**
     * @param span where the opinion stands in its letter
     * @param consent whether the sender agreed that it is published
     * @param summary what the office wrote in its place
     * @param kept why words of the summary are masked, where an erasure has kept it; else nothing
     */
    static PrintedWords of(
            ShownWords letter, Span span, boolean consent, Optional<String> summary, Set<RedactionReason> kept) {
        if (areItsOwn(consent, summary.isPresent())) {
            return new PrintedWords(letter.of(span).strip(), List.copyOf(masks(letter.within(span))));
        }
        Optional<String> printable = printable(letter, consent, summary);
        String told = printable.map(letter::masked).orElse("");
        Set<NotShown> reasons = new TreeSet<>();
        if (!consent) {
            reasons.add(NotShown.NO_CONSENT);
        }
        printable.ifPresent(printed -> reasons.add(NotShown.SUMMED_UP));
        if (told.contains(SubmissionRow.MASK)) {
            reasons.addAll(
                    kept.isEmpty()
                            ? masksIn(summary.orElse(""), letter, span)
                            : kept.stream().map(NotShown::of).toList());
        }
        return new PrintedWords(told, List.copyOf(reasons));
    }

    /**
     * A summary may name somebody who is masked elsewhere in the letter. Where a clerk has left a mask itself standing in
     * it, those count that could be meant.
     */
    private static Set<NotShown> masksIn(String summary, ShownWords letter, Span span) {
        List<Redaction> meant = letter.maskedIn(summary);
        if (meant.isEmpty()) {
            meant = letter.within(span);
        }
        return masks(meant.isEmpty() ? letter.redactions() : meant);
    }

    private static Set<NotShown> masks(List<Redaction> redactions) {
        return redactions.stream().map(one -> NotShown.of(one.reason())).collect(Collectors.toCollection(TreeSet::new));
    }
}
