package jp.hagukumi.comment;

import java.util.Comparator;
import java.util.List;

/** The words of a letter as everybody may see them who may see the part they stand in: each redaction is a mask. */
record ShownWords(String words, List<Redaction> redactions) {

    static final ShownWords NONE = new ShownWords("", List.of());

    ShownWords {
        redactions = redactions.stream()
                .sorted(Comparator.comparing(Redaction::span))
                .toList();
    }

    String of(Span span) {
        StringBuilder shown = new StringBuilder();
        int at = span.begin();
        for (Redaction redaction : redactions) {
            if (redaction.span().overlaps(span)) {
                shown.append(words, at, Math.max(at, redaction.begin())).append(SubmissionRow.MASK);
                at = Math.min(redaction.end(), span.end());
            }
        }
        return shown.append(words, at, span.end()).toString();
    }
}
