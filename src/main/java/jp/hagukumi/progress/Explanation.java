package jp.hagukumi.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One sentence on a finding, with what was found then; it stays when the values change, and then counts no more.
 *
 * @param arguments what was compared, one piece a line
 */
@Embeddable
record Explanation(
        String fingerprint,
        @Nullable FieldCode field,
        String sentenceKey,
        @Column(columnDefinition = "text") String arguments,
        String words,
        Instant writtenAt,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "written_by"))
        PersonId writtenBy)
        implements Serializable {

    private static final int WORDS_MAX = 500;
    private static final String BORDER = "\n";

    static Explanation of(Finding finding, String words, PersonId by, Instant at) {
        int length = ReportText.length(words);
        RuleViolation.unless(length <= WORDS_MAX, "progress.violation.tooLong", WORDS_MAX, length);
        List<String> lines = finding.arguments().stream()
                .map(argument -> argument.replaceAll("\\s+", " "))
                .toList();
        return new Explanation(
                finding.fingerprint(), finding.field(), finding.key(), String.join(BORDER, lines), words, at, by);
    }

    boolean isOn(Finding finding) {
        return fingerprint.equals(finding.fingerprint());
    }

    List<String> compared() {
        return List.of(arguments.split(BORDER, -1));
    }
}
