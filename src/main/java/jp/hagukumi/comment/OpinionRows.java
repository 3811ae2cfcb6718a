package jp.hagukumi.comment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts opinions of one call together with their numbers, sections, places in the plan and replies. */
@Component
class OpinionRows {

    private static final int FEW = 5;

    private final Calls calls;
    private final Submissions submissions;
    private final Opinions opinions;
    private final OriginalTexts texts;
    private final Replies replies;
    private final Directory directory;
    private final PlanReader plans;

    OpinionRows(
            Calls calls,
            Submissions submissions,
            Opinions opinions,
            OriginalTexts texts,
            Replies replies,
            Directory directory,
            PlanReader plans) {
        this.calls = calls;
        this.submissions = submissions;
        this.opinions = opinions;
        this.texts = texts;
        this.replies = replies;
        this.directory = directory;
        this.plans = plans;
    }

    /** Rows for opinions of that call, by number. */
    List<OpinionRow> of(CallId call, List<Opinion> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<SubmissionId, Integer> numbers = new HashMap<>();
        submissions
                .numbers(wanted.stream().map(Opinion::submission).collect(Collectors.toSet()))
                .forEach(n -> numbers.put(n.id(), n.number()));
        List<OpinionId> answering =
                wanted.stream().map(Opinion::answeredBy).distinct().toList();
        Map<OpinionId, Reply> replyOf = new HashMap<>();
        // First, so that no reply asks for its history by itself when it is asked for its reason.
        replies.returnedOf(answering).forEach(r -> replyOf.put(r.opinion(), r));
        replies.of(answering).forEach(r -> replyOf.put(r.opinion(), r));
        Map<DepartmentId, String> departments = directory.departmentNames();
        Map<ElementId, String> places = places(call, wanted);
        Map<OpinionId, String> summaries = summaries(call, wanted);
        Map<OpinionId, List<String>> themes = opinions
                .themesOf(wanted.stream().map(Opinion::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        ThemeOf::opinion, Collectors.mapping(ThemeOf::theme, Collectors.toList())));
        return wanted.stream()
                .map(o -> row(
                        o,
                        numbers.getOrDefault(o.submission(), 0),
                        summaries.getOrDefault(o.id(), ""),
                        replyOf.get(o.answeredBy()),
                        departments,
                        places,
                        themes.getOrDefault(o.id(), List.of())))
                .sorted(Comparator.comparingInt(OpinionRow::number).thenComparingInt(OpinionRow::branch))
                .toList();
    }

    /** What clerks wrote; of the others the beginning of their words. */
    private Map<OpinionId, String> summaries(CallId call, List<Opinion> wanted) {
        Map<OpinionId, String> summaries = texts.told(call, wanted);
        wanted.stream()
                .filter(o -> !o.isSummedUp())
                .forEach(o -> summaries.computeIfPresent(o.id(), (id, words) -> Opinion.shortened(words)));
        return summaries;
    }

    /** Few places are asked for one by one; for many the whole plan is read once. */
    private Map<ElementId, String> places(CallId call, List<Opinion> ofCall) {
        Set<ElementId> wanted =
                ofCall.stream().map(Opinion::element).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<ElementId, String> places = new HashMap<>();
        if (wanted.size() > FEW) {
            plans.tree(calls.require(call).plan()).forEach(e -> places.put(e.id(), label(e)));
        } else {
            wanted.forEach(id -> plans.element(id).ifPresent(e -> places.put(id, label(e))));
        }
        return places;
    }

    private static OpinionRow row(
            Opinion opinion,
            int number,
            String summary,
            @Nullable Reply reply,
            Map<DepartmentId, String> departments,
            Map<ElementId, String> places,
            List<String> themes) {
        Long version = opinion.version();
        ElementId element = opinion.element();
        DepartmentId department = opinion.department();
        return new OpinionRow(
                opinion.id(),
                version == null ? 0 : version,
                opinion.call(),
                number,
                opinion.branch(),
                summary,
                opinion.isSummedUp(),
                element,
                element == null ? "" : places.getOrDefault(element, ""),
                department,
                department == null ? "" : departments.getOrDefault(department, ""),
                reply == null ? null : reply.state(),
                reply == null ? "" : reply.mark(),
                reply == null ? "" : reply.returnReason(),
                opinion.group(),
                opinion.answeredBy(),
                themes.stream().sorted().toList());
    }

    /** How a place in the plan is called: code and title. */
    static String label(ElementRow element) {
        return element.code().isEmpty() ? element.title() : element.code() + " " + element.title();
    }
}
