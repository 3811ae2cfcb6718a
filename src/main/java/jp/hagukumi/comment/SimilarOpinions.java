package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.comment.similar.NearCopies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which opinions of a call are near copies, by their words as everybody may see them. What is known is kept in memory
 * only, for the calls that were asked for last, and is compared with the database each time it is asked for, since letters
 * are also sorted and taken in by other programs.
 */
@Component
class SimilarOpinions {

    private static final int CALLS_KEPT = 4;
    private static final int OPENED_AT_ONCE = 1000;

    private final Submissions submissions;
    private final SubmissionOriginals originals;
    private final CallKeys keys;
    private final Map<CallId, Known> kept = new LinkedHashMap<>(8, 0.75f, true);

    SimilarOpinions(Submissions submissions, SubmissionOriginals originals, CallKeys keys) {
        this.submissions = submissions;
        this.originals = originals;
        this.keys = keys;
    }

    /** Where an opinion stood when its words were read, and what was masked in its letter. */
    private record Seen(SubmissionId letter, Span span, List<Redaction> redactions) {}

    private record Known(LettersPrint print, Map<OpinionId, Seen> seen, NearCopies<OpinionId> copies) {}

    /** Lists of two or more that are alike; none of a call whose key is gone. */
    synchronized List<List<OpinionId>> of(CallId call) {
        Known known = known(call);
        return known.copies().groups();
    }

    /** How much two opinions of a call resemble each other, in whole percent. */
    synchronized Map<OpinionId, Integer> resemblances(CallId call, OpinionId one, List<OpinionId> others) {
        NearCopies<OpinionId> copies = known(call).copies();
        Map<OpinionId, Integer> percents = new HashMap<>();
        if (copies.keys().contains(one)) {
            others.stream()
                    .filter(copies.keys()::contains)
                    .forEach(other -> percents.put(other, (int) (100 * copies.resemblance(one, other))));
        }
        return percents;
    }

    synchronized void forget(CallId call) {
        kept.remove(call);
    }

    private Known known(CallId call) {
        if (!keys.has(call)) {
            kept.remove(call);
            return new Known(LettersPrint.NONE, Map.of(), NearCopies.of(Map.of()));
        }
        LettersPrint print = submissions.print(call);
        Known known = kept.get(call);
        if (known == null || !known.print().equals(print)) {
            known = read(call, print, known);
            kept.put(call, known);
            if (kept.size() > CALLS_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return known;
    }

    /** What is new is added to what is known; when something is gone or another, all is read anew. */
    private Known read(CallId call, LettersPrint print, @Nullable Known before) {
        Map<OpinionId, Seen> now = seen(call);
        if (before != null && now.entrySet().containsAll(before.seen().entrySet())) {
            Map<OpinionId, Seen> more = new LinkedHashMap<>(now);
            more.keySet().removeAll(before.seen().keySet());
            words(call, more).forEach(before.copies()::add);
            return new Known(print, now, before.copies());
        }
        return new Known(print, now, NearCopies.of(words(call, now)));
    }

    private Map<OpinionId, Seen> seen(CallId call) {
        Map<SubmissionId, List<Redaction>> redactions = submissions.redactedParts(call).stream()
                .collect(Collectors.groupingBy(
                        RedactedPart::letter, Collectors.mapping(RedactedPart::redaction, Collectors.toList())));
        Map<OpinionId, Seen> seen = new LinkedHashMap<>();
        for (CutPart part : submissions.opinionParts(call)) {
            OpinionId opinion = part.stretch().opinion();
            if (opinion != null) {
                seen.put(
                        opinion,
                        new Seen(
                                part.letter(),
                                part.stretch().span(),
                                redactions.getOrDefault(part.letter(), List.of())));
            }
        }
        return seen;
    }

    private Map<OpinionId, String> words(CallId call, Map<OpinionId, Seen> wanted) {
        Map<SubmissionId, List<Map.Entry<OpinionId, Seen>>> perLetter = wanted.entrySet().stream()
                .collect(Collectors.groupingBy(e -> e.getValue().letter(), LinkedHashMap::new, Collectors.toList()));
        Map<OpinionId, String> words = new LinkedHashMap<>();
        List<SubmissionId> letters = new ArrayList<>(perLetter.keySet());
        var key = keys.of(call);
        for (int from = 0; from < letters.size(); from += OPENED_AT_ONCE) {
            Set<SubmissionId> some = Set.copyOf(letters.subList(from, Math.min(letters.size(), from + OPENED_AT_ONCE)));
            Map<SubmissionId, Original> texts = originals.findAllById(some).stream()
                    .collect(Collectors.toMap(Original::getId, Function.identity()));
            some.forEach(letter -> {
                Original original = texts.get(letter);
                if (original != null) {
                    String opened = original.opened(key);
                    perLetter
                            .getOrDefault(letter, List.of())
                            .forEach(e -> words.put(
                                    e.getKey(),
                                    new ShownWords(opened, e.getValue().redactions())
                                            .of(e.getValue().span())));
                }
            });
        }
        return words;
    }
}
