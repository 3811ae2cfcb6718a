package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.shared.DataKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Takes out of the rows of a call what tells who wrote, and what they wrote but for what everybody can read. What is left
 * is sealed with another key, so that the one with which everything was sealed can be destroyed. Within the caller's
 * transaction.
 */
@Component
class WordsErased {

    private static final int AT_ONCE = 500;
    private static final String OF_CALL =
            " where submission_id in (select id from comment_submission where call_id = ?)";
    private static final List<String> ROWS_OF_LETTERS = List.of("comment_sender", "comment_enclosure");

    private final Submissions submissions;
    private final SubmissionOriginals originals;
    private final Opinions opinions;
    private final CountedInResult counted;
    private final JdbcTemplate jdbc;

    WordsErased(
            Submissions submissions,
            SubmissionOriginals originals,
            Opinions opinions,
            CountedInResult counted,
            JdbcTemplate jdbc) {
        this.submissions = submissions;
        this.originals = originals;
        this.opinions = opinions;
        this.counted = counted;
        this.jdbc = jdbc;
    }

    /**
     * @param published whether everybody can read the opinions that count; else no word of them is left
     * @param old the key with which everything is sealed
     * @param fresh the key with which is sealed what is left
     */
    void erase(CallId call, boolean published, DataKey old, DataKey fresh) {
        Map<SubmissionId, Boolean> printed = published
                ? counted.letters(call).stream().collect(Collectors.toMap(CountedLetter::id, CountedLetter::consent))
                : Map.of();
        List<SubmissionId> letters =
                submissions.numbersOf(call).stream().map(SubmissionNumber::id).toList();
        for (int from = 0; from < letters.size(); from += AT_ONCE) {
            List<SubmissionId> some = letters.subList(from, Math.min(letters.size(), from + AT_ONCE));
            words(some, printed, old, fresh);
        }
        ROWS_OF_LETTERS.forEach(table -> jdbc.update("delete from " + table + OF_CALL, call.toString()));
        // A draft names its scan.
        List.of("comment_draft", "comment_scan", "comment_mail")
                .forEach(table -> jdbc.update("delete from " + table + " where call_id = ?", call.toString()));
        // What a clerk noted beside words that are gone may repeat them.
        jdbc.update("update comment_redaction set note = ''" + OF_CALL, call.toString());
        jdbc.update("update comment_stretch set note = ''" + OF_CALL, call.toString());
        jdbc.update("update comment_consent_change set sealed_reason = null" + OF_CALL, call.toString());
        jdbc.update(
                "update comment_submission set version = version + 1, identity_print = null, content_print = null,"
                        + " sender_print = null where call_id = ?",
                call.toString());
    }

    /** @param printed the letters of which everybody can read something, with whether their senders agreed to it */
    private void words(List<SubmissionId> letters, Map<SubmissionId, Boolean> printed, DataKey old, DataKey fresh) {
        Map<SubmissionId, List<Stretch>> stretches = submissions.parts(letters).stream()
                .collect(Collectors.groupingBy(
                        CutPart::letter, Collectors.mapping(CutPart::stretch, Collectors.toList())));
        Map<SubmissionId, List<Redaction>> redactions = submissions.redactedParts(letters).stream()
                .collect(Collectors.groupingBy(
                        RedactedPart::letter, Collectors.mapping(RedactedPart::redaction, Collectors.toList())));
        Map<SubmissionId, List<SearchedOpinion>> summedUp = opinions.searched(letters).stream()
                .filter(opinion -> opinion.sealedSummary() != null)
                .collect(Collectors.groupingBy(SearchedOpinion::letter));
        List<Object[]> originalsLeft = new ArrayList<>();
        List<Object[]> summariesLeft = new ArrayList<>();
        for (SealedWords sealed : originals.sealed(letters)) {
            SubmissionId letter = sealed.letter();
            ShownWords shown = new ShownWords(sealed.opened(old), redactions.getOrDefault(letter, List.of()));
            Set<OpinionId> inOtherWords = new HashSet<>();
            for (SearchedOpinion opinion : summedUp.getOrDefault(letter, List.of())) {
                inOtherWords.add(opinion.id());
                boolean consent = printed.getOrDefault(letter, false);
                Optional<String> told = printed.containsKey(letter)
                        ? PrintedWords.printable(shown, consent, opinion.summary(old))
                        : Optional.empty();
                summariesLeft.add(new Object[] {
                    told.isPresent() ? Opinion.resealed(opinion, shown, old, fresh) : null,
                    Bits.of(shown.maskedIn(told.orElse("")).stream()
                            .map(Redaction::reason)
                            .toList()),
                    opinion.id().toString()
                });
            }
            String left = PublicWords.of(
                    shown.words(),
                    stretches.getOrDefault(letter, List.of()),
                    shown.redactions(),
                    opinion -> PrintedWords.areItsOwn(
                            printed.getOrDefault(letter, false), inOtherWords.contains(opinion)));
            originalsLeft.add(new Object[] {fresh.seal(left, Original.place(letter)), letter.toString()});
        }
        jdbc.batchUpdate(
                "update comment_opinion set sealed_summary = ?, mask_reasons = ?, version = version + 1 where id = ?",
                summariesLeft);
        jdbc.batchUpdate(
                "update comment_original set sealed_text = ?, sealed_receipt = null, sealed_place = null"
                        + " where submission_id = ?",
                originalsLeft);
    }
}
