package jp.hagukumi.progress;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * One report with everything its page shows.
 *
 * @param title code and title of the project
 * @param goal code and title of the goal above it
 * @param openUntil the last day on which the section may write, if it was opened again
 * @param entries what stands in its fields; nothing for one in which nothing was ever written
 * @param missing the required fields that are still blank
 * @param earlier what the same section reported on the same project before, if anything
 * @param parts what the other departments write on the same project in the same round, without what is internal
 * @param lock why the reader cannot write, or null if they can
 * @param history every step so far, oldest first
 * @param changes what was changed since it was last sent back
 * @param names of everybody who wrote in it or decided on it
 * @param reader who reads it here
 * @param today the day on which this was read
 * @param serves the projects of other plans for which it serves as well
 * @param check compares its words with what is around it, without asking the database again
 * @param explained the sentences that were given on what the checks found, oldest first
 * @param allowed what the reader may do with it now, judged by the code that judges the deed
 */
public record ReportDetails(
        ReportId id,
        long version,
        RoundSummary round,
        String notice,
        String title,
        String goal,
        String description,
        DepartmentId department,
        String departmentName,
        ReportState state,
        String stateKey,
        @Nullable LocalDate openUntil,
        Map<FieldCode, ReportEntry> entries,
        Rubric rubric,
        List<FormField> missing,
        @Nullable Earlier earlier,
        List<Part> parts,
        @Nullable Lock lock,
        List<Step> history,
        List<Change> changes,
        Map<PersonId, String> names,
        PersonId reader,
        LocalDate today,
        List<Served> serves,
        ReportCheck check,
        List<Explained> explained,
        Set<Operation> allowed)
        implements Serializable {

    public boolean may(Operation operation) {
        return allowed.contains(operation);
    }

    /** Whether the reader is the one who decides on it now. */
    public boolean waitsForReader() {
        return may(Operation.REPORT_APPROVE) || may(Operation.REPORT_ACCEPT);
    }

    /** The key of the name of its state once these words stand in it; whoever wrote one has begun it. */
    public String stateKey(Map<FieldCode, ReportEntry> written) {
        boolean begun = !stateKey.equals(state.nameKey(false)) || !written.equals(entries);
        return state.nameKey(begun, rubric.isComplete(WrittenSoFar.of(id, written)));
    }

    /** The day by whose end whoever has it now is to act. */
    public LocalDate dueNow() {
        return round.due().of(state, openUntil);
    }

    /** The words of all its fields. */
    public ReportText text() {
        return ReportText.of(entries);
    }

    /** The last step with which it went back to the section. */
    public Optional<Step> lastSentBack() {
        return history.reversed().stream()
                .filter(step -> step.to() == ReportState.RETURNED && step.from() != step.to())
                .findFirst();
    }

    /**
     * What the section reported for an earlier fiscal year.
     *
     * @param form what was asked then
     */
    public record Earlier(FiscalYear year, Form form, Map<FieldCode, ReportEntry> entries) implements Serializable {}

    /**
     * What another department writes on the same project.
     *
     * @param stateKey the key of the name of its state
     */
    public record Part(String departmentName, String stateKey, Map<FieldCode, ReportEntry> entries)
            implements Serializable {}

    /**
     * Why a report cannot be written now.
     *
     * @param why the key of the sentence that says why; the department is {0}, the last day to write {1}
     * @param opens the key of the sentence that says who can open it and how; the department is {0}
     * @param by who brought it into this state, empty if it is as it was opened
     */
    public record Lock(String why, String opens, Instant since, String by) implements Serializable {}

    /**
     * One step of its history.
     *
     * @param inPlaceOf for whom, if somebody decided in another's place (代決); else empty
     * @param openUntil the last day on which the section may write, if the step set one
     */
    public record Step(
            ReportState from,
            ReportState to,
            String by,
            String inPlaceOf,
            Instant at,
            String reason,
            @Nullable LocalDate openUntil)
            implements Serializable {}

    /** What the checks find in it as it stands. */
    public List<Finding> findings() {
        return check.of(text());
    }

    /** The sentence on something that was found, if there is one and the values are still the same. */
    public Optional<Explained> explained(Finding finding) {
        return explained.stream()
                .filter(one -> one.fingerprint().equals(finding.fingerprint()))
                .findFirst();
    }

    /**
     * A sentence on something that the checks found.
     *
     * @param key of the sentence that says what was compared, as of a {@link Finding}
     */
    public record Explained(
            String fingerprint,
            @Nullable FieldCode field,
            String key,
            List<String> arguments,
            String words,
            String by,
            Instant at)
            implements Serializable {}

    /** A field that reads differently now. */
    public record Change(FieldCode field, String before, String after) implements Serializable {}

    /** A project of another plan for which this entry serves as well. */
    public record Served(PlanId plan, ElementId element, String planTitle, String title) implements Serializable {}
}
