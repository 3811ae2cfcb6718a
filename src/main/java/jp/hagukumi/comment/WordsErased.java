package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.hagukumi.shared.DataKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes out of the rows of a call what tells who wrote, and what they wrote but for what everybody can read. What is left
 * is sealed with another key, so that the one with which everything was sealed can be destroyed. Within the caller's
 * transaction.
 */
@Component
class WordsErased {

    private static final int AT_ONCE = 500;
    private static final String OF_CALL = " where submission_id in (select id from comment_submission where call_id = ?)";
    private static final List<String> ROWS_OF_LETTERS = List.of("comment_sender", "comment_enclosure");

    private final Submissions submissions;
    private final SubmissionOriginals originals;
    private final Opinions opinions;
    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    WordsErased(
            Submissions submissions,
            SubmissionOriginals originals,
            Opinions opinions,
            JdbcTemplate jdbc,
            JdbcClient client) {
        this.submissions = submissions;
        this.originals = originals;
        this.opinions = opinions;
        this.jdbc = jdbc;
        this.client = client;
    }

    /**
     * @param published whether everybody can read the opinions; else no word of them is left
     * @param old the key with which everything is sealed
     * @param fresh the key with which is sealed what is left
     */
    void erase(CallId call, boolean published, DataKey old, DataKey fresh) {
        Set<OpinionId> summedUp = summaries(call, published, old, fresh);
        Predicate<OpinionId> told = opinion -> published && !summedUp.contains(opinion);
        List<SubmissionId> letters = submissions.numbersOf(call).stream()
                .map(SubmissionNumber::id)
                .toList();
        for (int from = 0; from < letters.size(); from += AT_ONCE) {
            words(letters.subList(from, Math.min(letters.size(), from + AT_ONCE)), told, old, fresh);
        }
        ROWS_OF_LETTERS.forEach(table -> jdbc.update("delete from " + table + OF_CALL, call.toString()));
        // A draft names its scan.
        List.of("comment_draft", "comment_scan", "comment_mail")
                .forEach(table -> jdbc.update("delete from " + table + " where call_id = ?", call.toString()));
        // What a clerk noted beside words that are gone may repeat them.
        jdbc.update("update comment_redaction set note = ''" + OF_CALL, call.toString());
        jdbc.update("update comment_stretch set note = ''" + OF_CALL, call.toString());
        jdbc.update(
                "update comment_submission set version = version + 1, identity_print = null, content_print = null,"
                        + " sender_print = null where call_id = ?",
                call.toString());
    }

    /** @return the opinions of which the office's words are told, and not the citizen's */
    private Set<OpinionId> summaries(CallId call, boolean published, DataKey old, DataKey fresh) {
        Set<OpinionId> summedUp = new HashSet<>();
        List<Object[]> rows = new ArrayList<>();
        client.sql("select id, sealed_summary from comment_opinion where call_id = ? and sealed_summary is not null")
                .param(call.toString())
                .query((row, i) -> {
                    OpinionId id = OpinionId.parse(row.getString("id")).orElseThrow();
                    summedUp.add(id);
                    byte[] left = published ? Opinion.resealed(id, row.getBytes("sealed_summary"), old, fresh) : null;
                    rows.add(new Object[] {left, id.toString()});
                    return id;
                })
                .list();
        jdbc.batchUpdate("update comment_opinion set sealed_summary = ?, version = version + 1 where id = ?", rows);
        return summedUp;
    }

    private void words(List<SubmissionId> letters, Predicate<OpinionId> told, DataKey old, DataKey fresh) {
        Map<SubmissionId, List<Stretch>> stretches = submissions.parts(letters).stream()
                .collect(Collectors.groupingBy(
                        CutPart::letter, Collectors.mapping(CutPart::stretch, Collectors.toList())));
        Map<SubmissionId, List<Redaction>> redactions = submissions.redactedParts(letters).stream()
                .collect(Collectors.groupingBy(
                        RedactedPart::letter, Collectors.mapping(RedactedPart::redaction, Collectors.toList())));
        List<Object[]> rows = new ArrayList<>();
        for (SealedWords sealed : originals.sealed(letters)) {
            SubmissionId letter = sealed.letter();
            String left = PublicWords.of(
                    sealed.opened(old),
                    stretches.getOrDefault(letter, List.of()),
                    redactions.getOrDefault(letter, List.of()),
                    told);
            rows.add(new Object[] {fresh.seal(left, Original.place(letter)), letter.toString()});
        }
        jdbc.batchUpdate(
                "update comment_original set sealed_text = ?, sealed_receipt = null, sealed_place = null"
                        + " where submission_id = ?",
                rows);
    }
}
