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
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Which opinions of a call are near copies, by their words as everybody may see them. What is known is kept in memory
 * only, for the calls that were asked for last, and is compared with the database each time it is asked for, since letters
 * are also sorted and taken in by other programs. As with {@link CallIndexes} it is dropped when nobody has asked for a
 * while and when the key of its call is gone.
 */
@Component
class SimilarOpinions implements DisposableBean {

    private static final int CALLS_KEPT = 4;
    private static final int OPENED_AT_ONCE = 1000;

    private final Submissions submissions;
    private final OriginalTexts texts;
    private final CallKeys keys;
    private final CallCache<Known> kept;

    SimilarOpinions(Submissions submissions, OriginalTexts texts, CallKeys keys) {
        this.submissions = submissions;
        this.texts = texts;
        this.keys = keys;
        this.kept = new CallCache<>(CALLS_KEPT, keys, call -> new Known());
    }

    /** Where an opinion stood when its words were read, and what was masked in its letter: by places, not by words. */
    private record Seen(SubmissionId letter, Span span, Set<Span> masked) {}

    /** What is known of a call; whoever reads it or brings it up to date holds it, and nobody who asks for another call. */
    private static final class Known {
        private LettersPrint print = LettersPrint.NONE;
        private Map<OpinionId, Seen> seen = Map.of();
        private NearCopies<OpinionId> copies = NearCopies.of(Map.of());
    }

    /** Lists of two or more that are alike; none of a call whose key is gone. */
    List<List<OpinionId>> of(CallId call) {
        return read(call, NearCopies::groups, List.of());
    }

    /** How much two opinions of a call resemble each other, in whole percent. */
    Map<OpinionId, Integer> resemblances(CallId call, OpinionId one, List<OpinionId> others) {
        return read(call, copies -> resemblances(copies, one, others), Map.of());
    }

    private static Map<OpinionId, Integer> resemblances(
            NearCopies<OpinionId> copies, OpinionId one, List<OpinionId> others) {
        Map<OpinionId, Integer> percents = new HashMap<>();
        if (copies.keys().contains(one)) {
            others.stream()
                    .filter(copies.keys()::contains)
                    .forEach(other -> percents.put(other, (int) (100 * copies.resemblance(one, other))));
        }
        return percents;
    }

    void forget(CallId call) {
        kept.forget(call);
    }

    private <T> T read(CallId call, Function<NearCopies<OpinionId>, T> what, T nothing) {
        kept.tidy();
        if (!keys.has(call)) {
            return nothing;
        }
        Known known = kept.of(call);
        try {
            synchronized (known) {
                bringUpToDate(known, call);
                return what.apply(known.copies);
            }
        } catch (RuntimeException half) {
            kept.forget(call);
            throw half;
        }
    }

    /** What is new is added to what is known; when something is gone or another, all is read anew. */
    private void bringUpToDate(Known known, CallId call) {
        LettersPrint print = submissions.print(call);
        if (known.print.equals(print)) {
            return;
        }
        Map<OpinionId, Seen> now = seen(call);
        if (now.entrySet().containsAll(known.seen.entrySet())) {
            Map<OpinionId, Seen> more = new LinkedHashMap<>(now);
            more.keySet().removeAll(known.seen.keySet());
            words(call, more).forEach(known.copies::add);
        } else {
            known.copies = NearCopies.of(words(call, now));
        }
        known.seen = now;
        known.print = print;
    }

    private Map<OpinionId, Seen> seen(CallId call) {
        Map<SubmissionId, Set<Span>> masked = submissions.redactedParts(call).stream()
                .collect(Collectors.groupingBy(
                        RedactedPart::letter,
                        Collectors.mapping(part -> part.redaction().span(), Collectors.toSet())));
        Map<OpinionId, Seen> seen = new LinkedHashMap<>();
        for (CutPart part : submissions.opinionParts(call)) {
            OpinionId opinion = part.stretch().opinion();
            if (opinion != null) {
                seen.put(
                        opinion,
                        new Seen(part.letter(), part.stretch().span(), masked.getOrDefault(part.letter(), Set.of())));
            }
        }
        return seen;
    }

    private Map<OpinionId, String> words(CallId call, Map<OpinionId, Seen> wanted) {
        Map<SubmissionId, List<Map.Entry<OpinionId, Seen>>> perLetter = wanted.entrySet().stream()
                .collect(Collectors.groupingBy(e -> e.getValue().letter(), LinkedHashMap::new, Collectors.toList()));
        Map<OpinionId, String> words = new LinkedHashMap<>();
        List<SubmissionId> letters = new ArrayList<>(perLetter.keySet());
        for (int from = 0; from < letters.size(); from += OPENED_AT_ONCE) {
            texts.of(call, letters.subList(from, Math.min(letters.size(), from + OPENED_AT_ONCE)))
                    .forEach((letter, shown) -> perLetter
                            .getOrDefault(letter, List.of())
                            .forEach(e ->
                                    words.put(e.getKey(), shown.of(e.getValue().span()))));
        }
        return words;
    }

    boolean holds(CallId call) {
        return kept.holds(call);
    }

    void tidy() {
        kept.tidy();
    }

    @Override
    public void destroy() {
        kept.clear();
    }
}
