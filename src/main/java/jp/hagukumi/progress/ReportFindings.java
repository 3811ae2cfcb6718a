package jp.hagukumi.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import org.springframework.stereotype.Component;

/** What does not go together in reports; whoever calls it has judged permission. */
@Component
class ReportFindings {

    private final ReportChecks checks;
    private final Rounds rounds;
    private final Reports reports;
    private final Surroundings around;

    ReportFindings(ReportChecks checks, Rounds rounds, Reports reports, Surroundings around) {
        this.checks = checks;
        this.rounds = rounds;
        this.reports = reports;
        this.around = around;
    }

    /** The check of one report, for words that may still change. */
    ReportCheck check(Report report) {
        return prepared(prepare(List.of(report)), report);
    }

    List<Finding> of(Report report) {
        return check(report).of(report.text());
    }

    /** What is found in each of them; the database is asked once for all of a round. */
    Map<ReportId, List<Finding>> of(Collection<Report> many) {
        Map<ReportId, ReportCheck> prepared = prepare(many);
        return many.stream()
                .collect(Collectors.toMap(
                        Report::id, report -> prepared(prepared, report).of(report.text())));
    }

    private static ReportCheck prepared(Map<ReportId, ReportCheck> prepared, Report report) {
        return Objects.requireNonNull(prepared.get(report.id()), "a check for each report");
    }

    private Map<ReportId, ReportCheck> prepare(Collection<Report> many) {
        Map<RoundId, List<Report>> byRound = many.stream().collect(Collectors.groupingBy(Report::round));
        Map<ReportId, ReportCheck> prepared = new HashMap<>();
        byRound.forEach((id, ofRound) -> {
            Round round = rounds.findById(id).orElseThrow();
            Rubric rubric = Rubric.of(round, around.plan(round.plan()));
            List<Report> before = lastYear(round, ofRound);
            Map<DepartmentId, Set<UUID>> lines = new HashMap<>();
            prepared.putAll(checks.prepare(ofRound.stream()
                    .map(report -> new CheckedReport(
                            report.id(),
                            round.plan(),
                            round.year(),
                            report.element(),
                            rubric,
                            before(report, before, lines.computeIfAbsent(report.department(), around::lineOf))))
                    .toList()));
        });
        return prepared;
    }

    private List<Report> lastYear(Round round, List<Report> now) {
        return reports.acceptedIn(
                round.plan(),
                round.year().previous(),
                now.stream().map(report -> report.element().value()).collect(Collectors.toSet()));
    }

    private static ReportText before(Report now, List<Report> before, Set<UUID> line) {
        return before.stream()
                .filter(then -> then.element().equals(now.element())
                        && line.contains(then.department().value()))
                .findFirst()
                .flatMap(Report::acceptedWord)
                .map(AcceptedWord::text)
                .orElse(ReportText.EMPTY);
    }
}
