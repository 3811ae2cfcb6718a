package jp.hagukumi.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What does not go together in reports; whoever calls it has judged permission. Reports are compared with the same words
 * of before that stand beside their fields.
 */
@Component
class ReportFindings {

    private final ReportChecks checks;
    private final Rounds rounds;
    private final Rubrics rubrics;
    private final Inheritances inheritances;

    ReportFindings(ReportChecks checks, Rounds rounds, Rubrics rubrics, Inheritances inheritances) {
        this.checks = checks;
        this.rounds = rounds;
        this.rubrics = rubrics;
        this.inheritances = inheritances;
    }

    /**
     * The check of one report, for words that may still change.
     *
     * @param rubric what it is asked
     * @param before what stands beside it
     */
    ReportCheck check(Report report, Round round, Rubric rubric, Inheritance before) {
        return prepared(
                prepare(round, Map.of(report, rubric.asking(List.of(), List.of())), Map.of(report.id(), before)),
                report);
    }

    List<Finding> of(Report report) {
        return Objects.requireNonNull(of(List.of(report)).get(report.id()), "findings for each report");
    }

    /** What is found in each of them; the database is asked once for all of a round. */
    Map<ReportId, List<Finding>> of(Collection<Report> many) {
        Map<ReportId, ReportCheck> prepared = new HashMap<>();
        many.stream().collect(Collectors.groupingBy(Report::round)).forEach((id, ofRound) -> {
            Round round = rounds.findById(id).orElseThrow();
            prepared.putAll(prepare(
                    round,
                    rubrics.ofForm(round, ofRound),
                    inheritances.lastYear(
                            round, ofRound.stream().collect(Collectors.toMap(Report::id, Report::share)))));
        });
        return many.stream()
                .collect(Collectors.toMap(
                        Report::id, report -> prepared(prepared, report).of(report.text())));
    }

    private static ReportCheck prepared(Map<ReportId, ReportCheck> prepared, Report report) {
        return Objects.requireNonNull(prepared.get(report.id()), "a check for each report");
    }

    private Map<ReportId, ReportCheck> prepare(
            Round round, Map<Report, Rubric> reports, Map<ReportId, Inheritance> before) {
        return checks.prepare(reports.entrySet().stream()
                .map(asked -> new CheckedReport(
                        asked.getKey().id(),
                        round.plan(),
                        round.year(),
                        asked.getKey().element(),
                        asked.getValue(),
                        before.getOrDefault(asked.getKey().id(), Inheritance.NONE)
                                .texts()))
                .toList());
    }
}
