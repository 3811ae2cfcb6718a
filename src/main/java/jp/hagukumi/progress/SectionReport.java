package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One report with all its words, among those of its section.
 *
 * @param title code and title of the project
 * @param stateKey the key of the name of its state
 * @param lapsed whether the last day has passed until which it was open again
 * @param rubric what is asked of it, with what is asked of no other report
 * @param entries what stands in its fields; nothing for one in which nothing was ever written
 * @param earlier what the same section reported on the same project before, if anything
 */
public record SectionReport(
        ReportId id,
        long version,
        String title,
        ReportState state,
        String stateKey,
        boolean lapsed,
        Rubric rubric,
        Map<FieldCode, ReportEntry> entries,
        ReportDetails.@Nullable Earlier earlier)
        implements Serializable {}
