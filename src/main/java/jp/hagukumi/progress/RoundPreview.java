package jp.hagukumi.progress;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import org.springframework.stereotype.Component;

/** Foretells what opening rounds brings; whoever calls it has judged permission. */
@Component
class RoundPreview {

    private final Rounds rounds;
    private final Surroundings around;
    private final ServedReports served;

    RoundPreview(Rounds rounds, Surroundings around, ServedReports served) {
        this.rounds = rounds;
        this.around = around;
        this.served = served;
    }

    /** A round and all that are opened with it. */
    PreparedRound of(Round round) {
        List<Round> together = rounds.of(round.campaign());
        List<PlanDetails> plans =
                together.stream().map(one -> around.plan(one.plan())).toList();
        return new PreparedRound(
                around.summary(round),
                round.stage(),
                round.content(),
                plans.stream().flatMap(plan -> plan.scale().stream()).distinct().toList(),
                plans.stream()
                        .flatMap(plan -> plan.directions().stream())
                        .distinct()
                        .toList(),
                together.stream().map(one -> part(one, together)).toList(),
                together.stream()
                        .flatMap(one -> shares(one).stream())
                        .sorted(Comparator.comparing(PreparedRound.Share::name))
                        .toList(),
                around.withoutWriter(together.stream()
                        .flatMap(one -> around.asked(one).stream())
                        .toList()));
    }

    private PreparedRound.Part part(Round round, List<Round> together) {
        List<ElementRow> all = around.projects(round.plan());
        List<ElementRow> asked = around.asked(round);
        return new PreparedRound.Part(
                around.summary(round),
                (int) asked.stream().map(ElementRow::id).distinct().count(),
                names(asked.stream().filter(project -> project.departments().isEmpty())),
                withoutHeir(asked),
                names(all.stream().filter(project -> !project.life().coversYear(round.year()))),
                served.of(round, reader -> true).stream()
                        .map(row -> served(row, together))
                        .toList(),
                joined(round, asked));
    }

    private List<PreparedRound.WithoutHeir> withoutHeir(List<ElementRow> asked) {
        Map<DepartmentId, String> names = around.departmentNames();
        Map<ElementId, String> titles = asked.stream()
                .collect(Collectors.toMap(ElementRow::id, ElementRow::codeAndTitle, (one, listedAgain) -> one));
        return Round.withoutHeir(asked, around.abandoned(asked)).stream()
                .map(share -> new PreparedRound.WithoutHeir(
                        titles.getOrDefault(share.element(), "—"), names.getOrDefault(share.department(), "—")))
                .toList();
    }

    /** Only those that say something: a project copied from the plan before under its own name goes without saying. */
    private List<PreparedRound.Joined> joined(Round round, List<ElementRow> asked) {
        Lineage lineage = around.lineage(round, Set.of());
        Map<ElementId, String> titles = around.titles(asked.stream()
                .flatMap(project -> lineage.sources(project.id()).stream())
                .collect(Collectors.toSet()));
        return asked.stream()
                .map(project -> new PreparedRound.Joined(
                        project.codeAndTitle(),
                        lineage.sources(project.id()).stream()
                                .skip(1)
                                .map(before -> titles.getOrDefault(before, "—"))
                                .filter(title -> !title.equals(project.codeAndTitle()))
                                .toList()))
                .filter(joined -> !joined.before().isEmpty())
                .distinct()
                .toList();
    }

    private static PreparedRound.Served served(ServedRow row, List<Round> together) {
        PlanId by = row.servingPlan();
        boolean asked = !row.reports().isEmpty()
                || together.stream().anyMatch(one -> one.plan().equals(by));
        return new PreparedRound.Served(row.title(), row.byTitle(), row.byPlan(), asked);
    }

    private List<PreparedRound.Share> shares(Round round) {
        Map<DepartmentId, String> names = around.departmentNames();
        String planTitle = around.summary(round).planTitle();
        List<ElementRow> projects = around.asked(round);
        return projects.stream()
                .flatMap(project -> project.departments().stream())
                .distinct()
                .map(department -> new PreparedRound.Share(
                        department,
                        names.getOrDefault(department, "—"),
                        round.plan(),
                        planTitle,
                        names(projects.stream()
                                .filter(project -> project.departments().contains(department)))))
                .toList();
    }

    private static List<String> names(Stream<ElementRow> projects) {
        return projects
                .collect(Collectors.toMap(
                        ElementRow::id, ElementRow::codeAndTitle, (one, listedAgain) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
