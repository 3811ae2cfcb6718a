package jp.hagukumi.progress;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All words of whole sections in a round, as they leave the portal and come back. How often it asks the database does not
 * depend on how many reports there are. It asks for no permission; the caller has judged it.
 */
@Component
@Transactional(readOnly = true)
public class SectionReports {

    private final Rounds rounds;
    private final Reports reports;
    private final DetailsOfReport details;
    private final Surroundings around;

    SectionReports(Rounds rounds, Reports reports, DetailsOfReport details, Surroundings around) {
        this.rounds = rounds;
        this.reports = reports;
        this.details = details;
        this.around = around;
    }

    /** The reports of one section, or nothing if it has none in this round. */
    public Optional<RoundSection> of(RoundId round, DepartmentId department) {
        return of(round, Set.of(department)).stream().findFirst();
    }

    /**
     * The sections of a round that have reports, by name.
     *
     * @param departments null for all
     */
    public List<RoundSection> of(RoundId id, @Nullable Set<DepartmentId> departments) {
        Optional<Round> found = rounds.findByIdAndStage(id, RoundStage.OPEN);
        if (found.isEmpty()) {
            return List.of();
        }
        Round round = found.get();
        List<Report> all = departments == null
                ? reports.withWords(id)
                : reports.withWords(
                        id, departments.stream().map(DepartmentId::value).toList());
        Map<DepartmentId, List<Report>> sections = all.stream().collect(Collectors.groupingBy(Report::department));
        DetailsOfReport.Listing listing = details.listing(round);
        RoundSummary summary = around.summary(round);
        Map<ReportId, ReportDetails.Earlier> earlier = earlier(round, sections);
        return sections.entrySet().stream()
                .map(section -> new RoundSection(
                        summary,
                        listing.rubric(),
                        section.getKey(),
                        listing.departments().getOrDefault(section.getKey(), "—"),
                        section.getValue().stream()
                                .sorted(Comparator.comparingInt(listing::place))
                                .map(report -> row(report, listing, earlier.get(report.id())))
                                .toList()))
                .sorted(Comparator.comparing(RoundSection::name))
                .toList();
    }

    /** Where these reports belong; those that there are not are left out. */
    public List<ReportPlace> places(Collection<ReportId> ids) {
        return ids.isEmpty()
                ? List.of()
                : reports.places(ids.stream().map(ReportId::value).toList());
    }

    private static SectionReport row(
            Report report, DetailsOfReport.Listing listing, ReportDetails.@Nullable Earlier earlier) {
        return new SectionReport(
                report.id(),
                report.version(),
                listing.tree().element(report.element()).codeAndTitle(),
                report.state(),
                report.stateKey(listing.rubric()),
                report.entries(),
                earlier);
    }

    /** What each section, or one whose work it took over, had accepted last on the same project. */
    private Map<ReportId, ReportDetails.Earlier> earlier(Round round, Map<DepartmentId, List<Report>> sections) {
        List<AcceptedBefore> before = reports.allAcceptedBefore(round.plan(), round.year());
        Map<ReportId, ReportId> last = new HashMap<>();
        sections.forEach((department, own) -> {
            Set<UUID> line = before.isEmpty() ? Set.of() : around.lineOf(department);
            Map<ElementId, ReportId> latest = new HashMap<>();
            before.stream()
                    .filter(one -> line.contains(one.department().value()))
                    .forEach(one -> latest.putIfAbsent(one.element(), one.id()));
            own.forEach(report ->
                    Optional.ofNullable(latest.get(report.element())).ifPresent(id -> last.put(report.id(), id)));
        });
        if (last.isEmpty()) {
            return Map.of();
        }
        Map<ReportId, Report> words = new HashMap<>();
        reports.withWords(last.values().stream().map(ReportId::value).toList())
                .forEach(report -> words.put(report.id(), report));
        Map<RoundId, Round> then =
                rounds.findAllById(words.values().stream().map(Report::round).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Round::id, Function.identity()));
        Map<ReportId, ReportDetails.Earlier> earlier = new HashMap<>();
        last.forEach((report, id) -> {
            Report told = Objects.requireNonNull(words.get(id));
            Round asked = Objects.requireNonNull(then.get(told.round()));
            earlier.put(report, new ReportDetails.Earlier(asked.year(), asked.form(), told.acceptedEntries()));
        });
        return earlier;
    }
}
