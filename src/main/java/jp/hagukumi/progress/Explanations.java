package jp.hagukumi.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;

/**
 * The sentences that were given on what was found in a report, and what they are good for.
 *
 * @param said oldest first; only ever added to
 */
record Explanations(List<Explanation> said) {

    /**
     * Keeps the sentences that were given on what was found, and refuses while an error is left, or a warning without a
     * sentence.
     *
     * @param sentences by the fingerprint of what each is on
     */
    void answer(List<Finding> findings, Map<String, String> sentences, PersonId by, Instant at) {
        for (Finding finding : findings) {
            String words = sentences.getOrDefault(finding.fingerprint(), "").strip();
            if (finding.severity() == Severity.WARNING && !words.isEmpty() && !isExplained(finding)) {
                said.add(Explanation.of(finding, words, by, at));
            }
        }
        judge(findings);
    }

    /** Refuses while an error is left, or a warning without a sentence. */
    void judge(List<Finding> findings) {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        RuleViolation.unless(errors == 0, "progress.violation.checkError", errors);
        long open = findings.stream().filter(finding -> !isExplained(finding)).count();
        RuleViolation.unless(open == 0, "progress.violation.checkOpen", open);
    }

    private boolean isExplained(Finding finding) {
        return said.stream().anyMatch(one -> one.isOn(finding));
    }
}
