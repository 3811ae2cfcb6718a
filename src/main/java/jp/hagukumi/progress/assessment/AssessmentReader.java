package jp.hagukumi.progress.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settled assessments for other modules: council and publication print them and nobody types them twice. The caller has
 * judged whether the signed-in person may read them.
 */
@Component
@Transactional(readOnly = true)
public class AssessmentReader {

    private final Assessments assessments;
    private final ProgressReader progress;

    AssessmentReader(Assessments assessments, ProgressReader progress) {
        this.assessments = assessments;
        this.progress = progress;
    }

    /** What is settled in a round, in no order. */
    public List<SettledAssessment> settled(RoundId id) {
        return progress.round(id)
                .map(round -> assessments.findAllByRoundAndState(id, AssessmentState.SETTLED).stream()
                        .map(one -> settled(one, round))
                        .toList())
                .orElse(List.of());
    }

    private static SettledAssessment settled(Assessment assessment, RoundSummary round) {
        Map<AssessmentField, ReportEntry> entries = assessment.entries();
        boolean whole = assessment.subject().equals(round.plan().value());
        return new SettledAssessment(
                whole ? null : new ElementId(assessment.subject()),
                mark(entries.get(AssessmentField.LEAD_MARK)),
                text(entries.get(AssessmentField.LEAD_WORDS)),
                text(entries.get(AssessmentField.LEAD_NEXT)),
                meeting(entries));
    }

    private static SettledAssessment.@Nullable Meeting meeting(Map<AssessmentField, ReportEntry> entries) {
        String mark = mark(entries.get(AssessmentField.MEETING_MARK));
        String words = text(entries.get(AssessmentField.MEETING_WORDS));
        return mark.isEmpty() && words.isEmpty()
                ? null
                : new SettledAssessment.Meeting(
                        text(entries.get(AssessmentField.MEETING_NAME)),
                        LocalDate.parse(text(entries.get(AssessmentField.MEETING_DAY))),
                        mark,
                        words);
    }

    private static String mark(@Nullable ReportEntry entry) {
        return entry == null ? "" : entry.shown();
    }

    private static String text(@Nullable ReportEntry entry) {
        return entry == null ? "" : entry.value().strip();
    }
}
