package jp.hagukumi.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What a round looks at: a whole fiscal year, or where things stand on a day within it (中間).
 *
 * @param year the fiscal year that is reviewed
 * @param interim what an interim round is called, empty for the round of the whole year
 * @param asOf the day as of which an interim round stands, null for the round of the whole year
 */
@Embeddable
public record RoundTerm(
        @Column(name = "fiscal_year") FiscalYear year,
        String interim,
        @Nullable LocalDate asOf) implements Serializable {

    public static final int NAME_MAX = 40;

    public RoundTerm {
        interim = interim.strip();
        int length = ReportText.length(interim);
        RuleViolation.unless(length <= NAME_MAX, "progress.violation.tooLong", NAME_MAX, length);
        RuleViolation.unless(interim.isEmpty() == (asOf == null), "progress.violation.interimIncomplete");
        RuleViolation.unless(asOf == null || year.contains(asOf), "progress.violation.interimOutsideYear");
    }

    /** The whole of a fiscal year. */
    public static RoundTerm of(FiscalYear year) {
        return new RoundTerm(year, "", null);
    }

    /** Where things stand on a day, under a name. */
    public static RoundTerm interim(String name, LocalDate asOf) {
        return new RoundTerm(FiscalYear.of(asOf), name, asOf);
    }

    public boolean isInterim() {
        return !interim.isEmpty();
    }

    /** In the words of a reader: the fiscal year, and what an interim round is called. */
    public String name(Locale language) {
        String written = Formats.in(language).fiscalYear(year);
        return isInterim() ? Words.in(language).say("progress.RoundTerm.interim", written, interim) : written;
    }

    /** The last day that it looks at. */
    public LocalDate lastDay() {
        return asOf == null ? year.lastDay() : asOf;
    }
}
