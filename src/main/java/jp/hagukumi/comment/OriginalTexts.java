package jp.hagukumi.comment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Opens submissions, so that something can be done with their words. */
@Component
class OriginalTexts {

    private final Submissions submissions;
    private final SubmissionOriginals originals;
    private final CallKeys keys;

    OriginalTexts(Submissions submissions, SubmissionOriginals originals, CallKeys keys) {
        this.submissions = submissions;
        this.originals = originals;
        this.keys = keys;
    }

    OpenedSubmission require(SubmissionId id) {
        return opened(submissions.require(id));
    }

    OpenedSubmission require(SubmissionId id, long seen) {
        return opened(submissions.require(id, seen));
    }

    /**
     * A submission, opened, with what a form service says of it.
     *
     * @param receipt its number there
     * @param about the page or part of the draft that the sender named
     */
    record Told(OpenedSubmission letter, String receipt, String about) {}

    Told told(Submission submission) {
        Original original = original(submission);
        DataKey key = keys.of(submission.call());
        return new Told(
                new OpenedSubmission(submission, original.opened(key)), original.receipt(key), original.about(key));
    }

    private OpenedSubmission opened(Submission submission) {
        return new OpenedSubmission(submission, original(submission).opened(keys.of(submission.call())));
    }

    private Original original(Submission submission) {
        return originals.findById(submission.id()).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
    }

    /** The words of some submissions of one call as they may be shown. */
    Map<SubmissionId, ShownWords> of(CallId call, Collection<SubmissionId> ids) {
        Map<SubmissionId, ShownWords> texts = new HashMap<>();
        if (!ids.isEmpty()) {
            DataKey key = keys.of(call);
            Map<SubmissionId, List<Redaction>> redactions = submissions.redactedParts(ids).stream()
                    .collect(Collectors.groupingBy(
                            RedactedPart::letter, Collectors.mapping(RedactedPart::redaction, Collectors.toList())));
            originals
                    .sealed(ids)
                    .forEach(words -> texts.put(
                            words.letter(),
                            new ShownWords(words.opened(key), redactions.getOrDefault(words.letter(), List.of()))));
        }
        return texts;
    }

    /** What some opinions of one call say, whole, as everybody may read it: what a clerk wrote, else their words. */
    Map<OpinionId, String> told(CallId call, Collection<Opinion> opinions) {
        Map<OpinionId, String> told = new HashMap<>();
        if (!opinions.isEmpty()) {
            DataKey key = keys.of(call);
            Map<SubmissionId, ShownWords> letters = lettersOf(call, opinions);
            for (Opinion opinion : opinions) {
                ShownWords letter = letters.getOrDefault(opinion.submission(), ShownWords.NONE);
                opinion.summary(key).map(letter::masked).ifPresent(summary -> told.put(opinion.id(), summary));
            }
            words(opinions.stream().filter(o -> !o.isSummedUp()).toList(), letters)
                    .forEach((id, words) -> told.put(id, words.strip()));
        }
        return told;
    }

    /**
     * What a published result prints of some opinions of one call.
     *
     * @param consent whether the sender of a letter agreed to it
     */
    Map<OpinionId, PrintedWords> printed(CallId call, Collection<Opinion> opinions, Predicate<SubmissionId> consent) {
        Map<OpinionId, PrintedWords> printed = new HashMap<>();
        if (!opinions.isEmpty()) {
            DataKey key = keys.of(call);
            Map<SubmissionId, ShownWords> letters = lettersOf(call, opinions);
            Map<OpinionId, Span> places = new HashMap<>();
            submissions
                    .partsOf(opinions.stream().map(Opinion::id).toList())
                    .forEach(part ->
                            places.put(part.stretch().opinion(), part.stretch().span()));
            for (Opinion opinion : opinions) {
                Span place = places.get(opinion.id());
                ShownWords letter = letters.get(opinion.submission());
                if (place != null && letter != null) {
                    printed.put(
                            opinion.id(),
                            PrintedWords.of(
                                    letter,
                                    place,
                                    consent.test(opinion.submission()),
                                    opinion.summary(key),
                                    opinion.keptMaskReasons()));
                }
            }
        }
        return printed;
    }

    /** The words of some opinions of one call as they may be shown; all their letters are opened at once. */
    Map<OpinionId, String> ofOpinions(CallId call, Collection<Opinion> opinions) {
        return words(opinions, lettersOf(call, opinions));
    }

    private Map<SubmissionId, ShownWords> lettersOf(CallId call, Collection<Opinion> opinions) {
        return of(call, opinions.stream().map(Opinion::submission).collect(Collectors.toSet()));
    }

    private Map<OpinionId, String> words(Collection<Opinion> opinions, Map<SubmissionId, ShownWords> letters) {
        Map<OpinionId, String> words = new HashMap<>();
        if (!opinions.isEmpty()) {
            submissions
                    .partsOf(opinions.stream().map(Opinion::id).toList())
                    .forEach(part -> words.put(
                            part.stretch().opinion(),
                            letters.getOrDefault(part.letter(), ShownWords.NONE)
                                    .of(part.stretch().span())));
        }
        return words;
    }
}
