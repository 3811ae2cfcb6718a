package jp.hagukumi.progress;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
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
    private final Rubrics rubrics;
    private final Inheritances inheritances;

    SectionReports(
            Rounds rounds,
            Reports reports,
            DetailsOfReport details,
            Surroundings around,
            Rubrics rubrics,
            Inheritances inheritances) {
        this.rounds = rounds;
        this.reports = reports;
        this.details = details;
        this.around = around;
        this.rubrics = rubrics;
        this.inheritances = inheritances;
    }

    /**
     * The reports of one section, or nothing if it has none in this round.
     *
     * @param written the fields in which somebody is about to write: what was asked of them when they began still is
     */
    public Optional<RoundSection> of(RoundId round, DepartmentId department, Map<ReportId, Set<FieldCode>> written) {
        return of(round, Set.of(department), written).stream().findFirst();
    }

    /**
     * The sections of a round that have reports, by name.
     *
     * @param departments null for all
     */
    public List<RoundSection> of(RoundId id, @Nullable Set<DepartmentId> departments) {
        return of(id, departments, Map.of());
    }

    private List<RoundSection> of(
            RoundId id, @Nullable Set<DepartmentId> departments, Map<ReportId, Set<FieldCode>> written) {
        Optional<Round> found = rounds.findByIdAndStage(id, RoundStage.OPEN);
        if (found.isEmpty()) {
            return List.of();
        }
        Round round = found.get();
        List<Standing> all = departments == null
                ? reports.standings(id)
                : reports.standings(
                        id, departments.stream().map(DepartmentId::value).toList());
        Map<DepartmentId, List<Standing>> sections = all.stream().collect(Collectors.groupingBy(Standing::department));
        Map<ReportId, Map<FieldCode, ReportEntry>> words =
                WordsRow.of(reports, all.stream().map(Standing::id).toList());
        DetailsOfReport.Listing listing = details.listing(round);
        Map<ReportId, Rubric> asked = rubrics.of(
                round,
                all,
                all.stream()
                        .collect(Collectors.toMap(
                                Standing::id,
                                report -> Rubrics.begun(
                                        Rubric.saidFields(
                                                report.isAskedAnew(), words.getOrDefault(report.id(), Map.of())),
                                        written.getOrDefault(report.id(), Set.of()).stream()))));
        RoundSummary summary = around.summary(round);
        Map<ReportId, Inheritance> before = inheritances.lastYear(
                round,
                all.stream()
                        .collect(Collectors.toMap(
                                Standing::id, report -> new Share(report.element(), report.department()))));
        return sections.entrySet().stream()
                .map(section -> new RoundSection(
                        summary,
                        listing.rubric(),
                        section.getKey(),
                        listing.departments().getOrDefault(section.getKey(), "—"),
                        section.getValue().stream()
                                .sorted(Comparator.comparingInt(
                                        report -> listing.tree().place(report.element())))
                                .map(report -> row(
                                        report,
                                        Objects.requireNonNull(asked.get(report.id())),
                                        words.getOrDefault(report.id(), Map.of()),
                                        listing,
                                        before.get(report.id())))
                                .toList()))
                .sorted(Comparator.comparing(RoundSection::name))
                .toList();
    }

    /** A round that is open, of a whole year or an interim one. */
    public Optional<RoundSummary> round(RoundId id) {
        return rounds.findByIdAndStage(id, RoundStage.OPEN).map(around::summary);
    }

    /** Where these reports belong; those that there are not are left out. */
    public List<ReportPlace> places(Collection<ReportId> ids) {
        return ids.isEmpty()
                ? List.of()
                : reports.places(ids.stream().map(ReportId::value).toList());
    }

    private static SectionReport row(
            Standing report,
            Rubric rubric,
            Map<FieldCode, ReportEntry> entries,
            DetailsOfReport.Listing listing,
            @Nullable Inheritance before) {
        return new SectionReport(
                report.id(),
                report.version(),
                listing.tree().element(report.element()).codeAndTitle(),
                report.state(),
                report.stateKey(rubric.isComplete(WrittenSoFar.of(report.id(), entries))),
                report.isLapsedOn(listing.today()),
                rubric,
                entries,
                before == null ? null : before.earlier().orElse(null));
    }
}
