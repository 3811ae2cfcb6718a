package jp.hagukumi.comment;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.comment.similar.Verbatim;

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
        for (String hidden : hidden()) {
            shown = wherever(hidden).matcher(shown).replaceAll(SubmissionRow.MASK);
        }
        return shown;
    }

    /** Those of the redactions whose words are masks in what somebody wrote about the letter, in the order of the letter. */
    List<Redaction> maskedIn(String about) {
        Set<String> found = new HashSet<>();
        String left = about;
        for (String hidden : hidden()) {
            String rest = wherever(hidden).matcher(left).replaceAll(SubmissionRow.MASK);
            if (!rest.equals(left)) {
                found.add(hidden);
            }
            left = rest;
        }
        return redactions.stream().filter(one -> found.contains(hiddenBy(one))).toList();
    }

    /** Longer words first: of a name and its half the name is meant. */
    private List<String> hidden() {
        return redactions.stream()
                .map(this::hiddenBy)
                .filter(hidden -> !hidden.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .distinct()
                .toList();
    }

    private String hiddenBy(Redaction redaction) {
        return redaction.span().of(words).strip();
    }

    private static Pattern wherever(String hidden) {
        return Stream.of(hidden.split("[\\s\\u3000]+"))
                .map(Pattern::quote)
                .collect(Collectors.collectingAndThen(Collectors.joining("[\\s\\u3000]*"), Pattern::compile));
    }

    /** Whether what somebody wrote about the letter is only the letter once more, as both are shown. */
    boolean isCopiedIn(String about) {
        return Verbatim.isOf(masked(about), of(new Span(0, words.length())));
    }

    /** The redactions that hide something of a part. */
    List<Redaction> within(Span span) {
        return redactions.stream().filter(one -> one.span().overlaps(span)).toList();
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
