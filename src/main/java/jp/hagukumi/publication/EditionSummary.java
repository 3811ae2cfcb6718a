package jp.hagukumi.publication;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.FileStore;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A published edition, without its pages.
 *
 * @param year the fiscal year that was reviewed
 * @param number 1 for the first of its round, one more for each correction
 * @param reason why it replaces the edition before, empty for the first
 * @param asOf the day for which its figures hold
 * @param publishedBy the name of who published it; for the screens of the office only, never in the pages
 * @param round whose report it is, null for the result of a call
 * @param call whose result it is, null for a report
 * @param persons who took part in the call
 * @param letters of theirs
 * @param projects projects under review, each counted once
 * @param reports reports asked for, one per project and department
 * @param accepted those that are printed
 * @param opinions of the council, or of citizens
 * @param zip the SHA-256 and the size of the whole edition
 * @param contentSha256 the SHA-256 of its {@code data.json}
 * @param latest whether no further edition has replaced it
 */
public record EditionSummary(
        EditionId id,
        EditionKind kind,
        PlanId plan,
        @Nullable RoundId round,
        @Nullable CallId call,
        String planTitle,
        FiscalYear year,
        int number,
        String title,
        String reason,
        LocalDate asOf,
        Instant publishedAt,
        String publishedBy,
        int persons,
        int letters,
        int projects,
        int reports,
        int accepted,
        int opinions,
        FileStore.Stored zip,
        String contentSha256,
        boolean latest)
        implements Serializable {}
