package jp.hagukumi.comment;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a letter as everybody may see them who may see the part they stand in: each redaction is a mask. */
record ShownWords(String words, List<Redaction> redactions) {

    static final ShownWords NONE = new ShownWords("", List.of());

    ShownWords {
        redactions = redactions.stream()
                .sorted(Comparator.comparing(Redaction::span))
                .toList();
    }

    /**
     * What somebody wrote about the letter, as everybody may see it: the masked words are masks in it too, however they
     * are spaced there.
     */
    String masked(String about) {
        String shown = about;
        for (String hidden : redactions.stream()
                .map(redaction -> redaction.span().of(words).strip())
                .filter(hidden -> !hidden.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .distinct()
                .toList()) {
            shown = Stream.of(hidden.split("[\\s\\u3000]+"))
                    .map(Pattern::quote)
                    .collect(Collectors.collectingAndThen(Collectors.joining("[\\s\\u3000]*"), Pattern::compile))
                    .matcher(shown)
                    .replaceAll(SubmissionRow.MASK);
        }
        return shown;
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
