package jp.hagukumi.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.council.PackDetails.EarlierOpinion;
import jp.hagukumi.council.PackDetails.GoalPart;
import jp.hagukumi.council.PackDetails.ProjectPart;
import jp.hagukumi.council.PackDetails.ReportPart;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.JapanTime;
import org.springframework.stereotype.Component;

/** Turns packs into what screens show. */
@Component
class PackPages {

    private static final Set<Operation> ASKED = EnumSet.of(
            Operation.COUNCIL_PREPARE, Operation.COUNCIL_HAND_OVER, Operation.COUNCIL_OPINE, Operation.COUNCIL_ANSWER);

    private final Meetings meetings;
    private final Bodies bodies;
    private final CouncilOpinions opinions;
    private final Permissions permissions;
    private final Clock clock;

    PackPages(Meetings meetings, Bodies bodies, CouncilOpinions opinions, Permissions permissions, Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.opinions = opinions;
        this.permissions = permissions;
        this.clock = clock;
    }

    List<PackSummary> summaries(Collection<Pack> packs) {
        Map<PackId, OpinionCount> counts = new HashMap<>();
        opinions.counts().forEach(count -> counts.put(new PackId(count.pack()), count));
        Map<MeetingId, Meeting> places = new HashMap<>();
        meetings.findAllById(packs.stream().map(Pack::meeting).toList()).forEach(m -> places.put(m.id(), m));
        Map<BodyId, String> names = new HashMap<>();
        bodies.findAll().forEach(body -> names.put(body.id(), body.name()));
        List<PackSummary> summaries = new ArrayList<>();
        for (Pack pack : packs) {
            Meeting meeting = places.get(pack.meeting());
            if (meeting == null) {
                throw new IllegalStateException("No meeting for pack " + pack.id());
            }
            OpinionCount count =
                    counts.getOrDefault(pack.id(), new OpinionCount(pack.id().value(), 0, 0));
            summaries.add(summary(pack, meeting, names.getOrDefault(meeting.body(), ""), count));
        }
        return summaries;
    }

    private PackSummary summary(Pack pack, Meeting meeting, String body, OpinionCount count) {
        Long version = pack.version();
        return new PackSummary(
                pack.id(),
                version == null ? 0 : version,
                pack.state(),
                pack.round(),
                pack.title(),
                body,
                meeting.heldOn(),
                meeting.isTentative(),
                pack.opinionsUntil(),
                pack.takesOpinionsOn(JapanTime.today(clock)),
                pack.planTitle(),
                pack.fiscalYear(),
                pack.handedOverAt(),
                pack.itemCount(),
                count.given(),
                count.given() - count.answered(),
                permissions.allowedOf(ASKED, null, pack.state().code()));
    }

    /** The goals of a pack with their projects and with what was said about them in earlier packs. */
    List<GoalPart> goals(FrozenContent content, Collection<Pack> earlierPacks) {
        Map<ElementId, List<EarlierOpinion>> said = earlier(earlierPacks);
        return content.goals().stream()
                .map(goal -> new GoalPart(
                        goal.element(),
                        goal.code(),
                        goal.title(),
                        goal.words(),
                        projects(goal.element(), content.items(), said),
                        said.getOrDefault(goal.element(), List.of())))
                .toList();
    }

    private static List<ProjectPart> projects(
            ElementId goal, List<PackItem> items, Map<ElementId, List<EarlierOpinion>> said) {
        Map<ElementId, List<PackItem>> byProject = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.goal().equals(goal))
                .forEach(item -> byProject
                        .computeIfAbsent(item.element(), e -> new ArrayList<>())
                        .add(item));
        return byProject.values().stream()
                .map(reports -> project(reports, said))
                .toList();
    }

    private static ProjectPart project(List<PackItem> reports, Map<ElementId, List<EarlierOpinion>> said) {
        PackItem first = reports.getFirst();
        return new ProjectPart(
                first.element(),
                first.path(),
                first.code(),
                first.title(),
                reports.stream().map(PackPages::report).toList(),
                said.getOrDefault(first.element(), List.of()));
    }

    private static ReportPart report(PackItem item) {
        return new ReportPart(
                item.departmentName(),
                item.mark(),
                item.markLabel(),
                item.result(),
                item.reason(),
                item.issues(),
                item.improvement(),
                item.direction(),
                item.publicText());
    }

    /** What was said in earlier packs by element, the latest first. */
    private Map<ElementId, List<EarlierOpinion>> earlier(Collection<Pack> packs) {
        Map<PackId, Pack> byId = new HashMap<>();
        packs.forEach(pack -> byId.put(pack.id(), pack));
        Map<MeetingId, LocalDate> days = new HashMap<>();
        meetings.findAllById(packs.stream().map(Pack::meeting).toList())
                .forEach(meeting -> days.put(meeting.id(), meeting.heldOn()));
        Map<ElementId, List<EarlierOpinion>> said = new HashMap<>();
        for (CouncilOpinion opinion : opinions.findByPackInOrderByGivenAtAscIdAsc(byId.keySet())) {
            Pack pack = byId.get(opinion.pack());
            ElementId element = opinion.element();
            if (pack == null || element == null) {
                continue;
            }
            AnsweredOpinion plain = opinion.anonymous();
            LocalDate day = days.getOrDefault(pack.meeting(), pack.opinionsUntil());
            said.computeIfAbsent(element, e -> new ArrayList<>())
                    .addFirst(new EarlierOpinion(pack.title(), day, plain.opinion(), plain.answer(), plain.givenAt()));
        }
        return said;
    }
}
