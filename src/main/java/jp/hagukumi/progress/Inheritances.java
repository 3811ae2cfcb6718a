package jp.hagukumi.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import org.springframework.stereotype.Component;

/** Finds what was accepted before on the projects of reports; whoever calls it has judged permission. */
@Component
class Inheritances {

    private final Reports reports;
    private final Rounds rounds;
    private final Surroundings around;

    Inheritances(Reports reports, Rounds rounds, Surroundings around) {
        this.reports = reports;
        this.rounds = rounds;
        this.around = around;
    }

    /** What stands beside a report: what was accepted for the last whole year. */
    Inheritance lastYear(Round round, Report report) {
        return lastYear(round, shares(List.of(report))).getOrDefault(report.id(), Inheritance.NONE);
    }

    /** The same of many reports of one round; how often it asks the database does not depend on how many. */
    Map<ReportId, Inheritance> lastYear(Round round, Map<ReportId, Share> asked) {
        return of(round, asked, term -> !term.isInterim());
    }

    /** What reports may begin with: what was accepted last, be it for the year before or for an interim round since. */
    Map<ReportId, Inheritance> latest(Round round, Collection<Report> begun) {
        return of(
                round,
                shares(begun),
                term -> term.lastDay().isBefore(round.term().lastDay()));
    }

    private static Map<ReportId, Share> shares(Collection<Report> reports) {
        return reports.stream()
                .collect(Collectors.toMap(Report::id, report -> new Share(report.element(), report.department())));
    }

    private Map<ReportId, Inheritance> of(Round round, Map<ReportId, Share> begun, Predicate<RoundTerm> wanted) {
        Set<ElementId> elements = begun.values().stream().map(Share::element).collect(Collectors.toSet());
        Map<ElementId, Set<DepartmentId>> asked = reports.shares(round.id(), ids(elements)).stream()
                .collect(Collectors.groupingBy(
                        Share::element, Collectors.mapping(Share::department, Collectors.toSet())));
        Lineage lineage = around.lineage(
                round, asked.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Set<ElementId> sources = elements.stream()
                .flatMap(element -> lineage.sources(element).stream())
                .collect(Collectors.toSet());
        Map<ElementId, List<PastReport>> past = reports.acceptedOn(ids(sources), round.year()).stream()
                .filter(report -> wanted.test(report.term()))
                .collect(Collectors.groupingBy(PastReport::element));
        Map<ReportId, List<PastReport>> before = new HashMap<>();
        begun.forEach((report, share) -> before.put(
                report,
                lineage.before(
                        share.element(),
                        share.department(),
                        asked.getOrDefault(share.element(), Set.of()),
                        lineage.sources(share.element()).stream()
                                .flatMap(source -> past.getOrDefault(source, List.of()).stream())
                                .toList())));
        return read(before);
    }

    private static List<UUID> ids(Collection<ElementId> elements) {
        return elements.stream().map(ElementId::value).toList();
    }

    private Map<ReportId, Inheritance> read(Map<ReportId, List<PastReport>> before) {
        Map<ReportId, PastReport> wanted = before.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(PastReport::id, Function.identity(), (one, again) -> one));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<ReportId, Map<FieldCode, ReportEntry>> words = accepted(wanted.values());
        Map<RoundId, Round> then =
                rounds
                        .findAllById(
                                wanted.values().stream().map(PastReport::round).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Round::id, Function.identity()));
        Map<ElementId, String> titles =
                around.titles(wanted.values().stream().map(PastReport::element).collect(Collectors.toSet()));
        Map<DepartmentId, String> names = around.departmentNames();
        Map<ReportId, Inheritance> found = new HashMap<>();
        before.forEach((report, past) -> found.put(
                report,
                new Inheritance(past.stream()
                        .map(told -> source(told, words.getOrDefault(told.id(), Map.of()), past, then, titles, names))
                        .toList())));
        return found;
    }

    /** What they were accepted with: of those that are open again it stands in their history. */
    private Map<ReportId, Map<FieldCode, ReportEntry>> accepted(Collection<PastReport> past) {
        Map<ReportId, Map<FieldCode, ReportEntry>> words =
                WordsRow.of(reports, past.stream().map(PastReport::id).toList());
        List<UUID> reopened = past.stream()
                .filter(report -> report.state() != ReportState.ACCEPTED)
                .map(report -> report.id().value())
                .toList();
        if (!reopened.isEmpty()) {
            reports.withIds(reopened).forEach(report -> words.put(report.id(), report.acceptedEntries()));
        }
        return words;
    }

    private static Inheritance.Source source(
            PastReport told,
            Map<FieldCode, ReportEntry> words,
            List<PastReport> past,
            Map<RoundId, Round> then,
            Map<ElementId, String> titles,
            Map<DepartmentId, String> names) {
        Round round = Objects.requireNonNull(then.get(told.round()));
        String title = titles.getOrDefault(told.element(), "—");
        boolean severalTold = new HashSet<>(past.stream()
                                .filter(one -> one.element().equals(told.element()))
                                .map(PastReport::department)
                                .toList())
                        .size()
                > 1;
        return new Inheritance.Source(
                severalTold ? title + " " + names.getOrDefault(told.department(), "—") : title,
                round.term(),
                JointWork.formOf(round.form(), words.keySet()),
                words);
    }
}
