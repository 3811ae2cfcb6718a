package jp.hagukumi.publication;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.FiscalYear;

/**
 * What would be published of a round if it were done now.
 *
 * @param number the number that the edition would get; from 2 on it needs a reason
 * @param projects projects under review, each counted once
 * @param reports reports asked for
 * @param accepted those that would be printed
 * @param missing those that would not, because they are not accepted
 * @param withoutPublicText accepted ones whose result is printed because nothing was written for the public
 * @param opinions of the council, word for word as they would be printed
 * @param fingerprint stands for exactly this content; publishing asks for it
 */
public record EditionPreview(
        RoundId round,
        String planTitle,
        FiscalYear year,
        int number,
        int projects,
        int reports,
        int accepted,
        List<Missing> missing,
        int withoutPublicText,
        List<Opinion> opinions,
        String fingerprint)
        implements Serializable {

    /**
     * A report that is not accepted.
     *
     * @param stateKey key of the name of its state in the translation files
     */
    public record Missing(ReportId report, String project, String department, String stateKey)
            implements Serializable {}

    /** What the council said, and the answer; empty while there is none. */
    public record Opinion(String about, String opinion, String answer) implements Serializable {}

    public EditionPreview {
        missing = List.copyOf(missing);
        opinions = List.copyOf(opinions);
    }

    /** Opinions without an answer so far. */
    public int unanswered() {
        return (int)
                opinions.stream().filter(opinion -> opinion.answer().isBlank()).count();
    }

    public boolean needsReason() {
        return number > 1;
    }
}
