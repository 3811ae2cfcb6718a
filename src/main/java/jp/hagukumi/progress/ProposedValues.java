package jp.hagukumi.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.hagukumi.plan.indicator.ActualRecord;
import jp.hagukumi.plan.indicator.DecidedValue;
import jp.hagukumi.plan.indicator.DecidedValues;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import org.springframework.stereotype.Component;

/**
 * Brings the yearly values of accepted reports into the plan, so that nobody types them there. What the plan says by
 * another hand is never written over unasked.
 */
@Component
class ProposedValues {

    /** The language in which offices write, of what is written down for good. */
    private static final Locale WRITTEN = Words.JAPANESE;

    private final Rubrics rubrics;
    private final Rounds rounds;
    private final Surroundings around;
    private final DecidedValues decided;

    ProposedValues(Rubrics rubrics, Rounds rounds, Surroundings around, DecidedValues decided) {
        this.rubrics = rubrics;
        this.rounds = rounds;
        this.around = around;
        this.decided = decided;
    }

    /** The values of a report that are not what somebody has written into the plan; on each there is to be decided. */
    List<ValueDifference> differing(Report report) {
        return proposals(report).stream()
                .filter(proposal -> proposal.fate() == ProposedValue.Fate.ASKED)
                .map(ProposedValue::difference)
                .toList();
    }

    /** Refuses a report with a value on which somebody has to decide first. */
    void expectSettled(Report report) {
        differing(report).forEach(difference -> difference.takesReport(List.of()));
    }

    /**
     * Brings the values of a report that is just being accepted into the plan.
     *
     * @param choices what was chosen where the plan differs; refused where nothing was
     */
    void take(Report report, List<ValueDifference.Choice> choices) {
        List<DecidedValue> values = new ArrayList<>();
        for (ProposedValue value : proposals(report)) {
            switch (value.fate()) {
                case ENTERED -> values.add(value.decided(value.entered()));
                case CLEARED -> values.add(DecidedValue.none(value.planned()));
                case ASKED -> {
                    if (value.difference().takesReport(choices)) {
                        values.add(value.decided(value.reported()));
                    }
                }
                case NOTHING -> {}
            }
        }
        decided.take(rounds.findById(report.round()).orElseThrow().plan(), values);
    }

    private List<ProposedValue> proposals(Report report) {
        ReportText now = report.text();
        // What it said when it was accepted last, before somebody opened it again.
        ReportText before = report.acceptedWord().map(AcceptedWord::text).orElse(ReportText.EMPTY);
        boolean has = Stream.of(now, before)
                .flatMap(text -> text.values().keySet().stream())
                .anyMatch(FieldCode::isValue);
        if (!has) {
            return List.of();
        }
        String source = source(report);
        return rubrics.of(report).values().stream()
                .map(asked -> new ProposedValue(
                        asked,
                        asked.said(now.get(asked.code()), source),
                        asked.said(before.get(asked.code()), source),
                        asked.entered().map(ActualRecord::content)))
                .toList();
    }

    private String source(Report report) {
        Round round = rounds.findById(report.round()).orElseThrow();
        return Words.in(WRITTEN)
                .say(
                        "progress.ProposedValues.source",
                        Formats.in(WRITTEN).fiscalYear(round.year()),
                        around.departmentName(report.department()));
    }
}
