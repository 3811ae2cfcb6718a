package jp.hagukumi.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.SharedElements;
import org.springframework.stereotype.Component;

/** Entries of other plans that serve a plan as well; whoever calls it has judged permission. */
@Component
class ServedReports {

    private final SharedElements shared;
    private final PlanReader plans;
    private final Rounds rounds;
    private final Reports reports;
    private final Surroundings around;
    private final CompleteDrafts drafts;

    ServedReports(
            SharedElements shared,
            PlanReader plans,
            Rounds rounds,
            Reports reports,
            Surroundings around,
            CompleteDrafts drafts) {
        this.shared = shared;
        this.plans = plans;
        this.rounds = rounds;
        this.reports = reports;
        this.around = around;
        this.drafts = drafts;
    }

    /** The projects of the round's plan that are reported on elsewhere in its fiscal year, in tree order. */
    List<ServedRow> of(Round round, Predicate<DepartmentId> readable) {
        Map<ElementId, ElementId> served = shared.servedIn(round.plan());
        if (served.isEmpty()) {
            return List.of();
        }
        Map<DepartmentId, String> names = around.departmentNames();
        return plans.projects(round.plan(), round.year()).stream()
                .flatMap(project -> Stream.ofNullable(served.get(project.id()))
                        .flatMap(by -> plans.element(by).stream())
                        .map(by -> row(project, by, entries(round, by, names, readable))))
                .toList();
    }

    private ServedRow row(ElementRow project, ElementRow by, List<ServedRow.Entry> entries) {
        return new ServedRow(
                project.id(),
                project.codeAndTitle(),
                by.id(),
                by.codeAndTitle(),
                by.plan(),
                around.plan(by.plan()).summary().title(),
                entries);
    }

    private List<ServedRow.Entry> entries(
            Round round, ElementRow by, Map<DepartmentId, String> names, Predicate<DepartmentId> readable) {
        Optional<Round> other =
                rounds.openOne(by.plan(), round.year(), round.term().interim());
        List<Standing> told = other.map(found -> reports.standings(found.id()).stream()
                        .filter(standing -> standing.element().equals(by.id()))
                        .toList())
                .orElse(List.of());
        Set<ReportId> complete = other.map(found -> drafts.among(found, told)).orElse(Set.of());
        return told.stream()
                .map(standing -> new ServedRow.Entry(
                        standing.id(),
                        standing.department(),
                        names.getOrDefault(standing.department(), "—"),
                        standing.state(),
                        standing.stateKey(complete.contains(standing.id())),
                        readable.test(standing.department())))
                .toList();
    }

    /** The projects of other plans for which the entry on this one serves as well. */
    List<ReportDetails.Served> servedBy(ElementId element) {
        return plans.elements(shared.servedBy(element)).stream()
                .map(other -> new ReportDetails.Served(
                        other.plan(),
                        other.id(),
                        around.plan(other.plan()).summary().title(),
                        other.codeAndTitle()))
                .toList();
    }
}
