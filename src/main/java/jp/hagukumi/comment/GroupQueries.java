package jp.hagukumi.comment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading groups of opinions, and which opinions could be put together. */
@Service
@Transactional(readOnly = true)
@May(Operation.SUBMISSION_READ)
public class GroupQueries {

    /** With whatever a keyboard gives for the stroke between the two. */
    private static final Pattern NUMBER =
            Pattern.compile("\\s*0*(\\d{1,6})\\s*[-\\u2010-\\u2015\\u2212\\u30fc]\\s*0*(\\d{1,4})\\s*");

    private final Calls calls;
    private final Opinions opinions;
    private final OpinionGroups groups;
    private final OpinionRows rows;
    private final OriginalTexts texts;
    private final SimilarOpinions similar;
    private final Permissions permissions;

    GroupQueries(
            Calls calls,
            Opinions opinions,
            OpinionGroups groups,
            OpinionRows rows,
            OriginalTexts texts,
            SimilarOpinions similar,
            Permissions permissions) {
        this.calls = calls;
        this.opinions = opinions;
        this.groups = groups;
        this.rows = rows;
        this.texts = texts;
        this.similar = similar;
        this.permissions = permissions;
    }

    /** What could be put together, the most opinions first; nothing that was looked at and kept apart. */
    public List<GroupProposal> proposals(CallId call) {
        requireReadable(call);
        Map<OpinionId, StandingOpinion> standing =
                opinions.standing(call).stream().collect(Collectors.toMap(StandingOpinion::id, Function.identity()));
        Map<GroupId, OpinionGroup> made =
                groups.of(call).stream().collect(Collectors.toMap(OpinionGroup::id, Function.identity()));
        return similar.of(call).stream()
                .flatMap(alike -> proposal(alike, standing, made).stream())
                .sorted(Comparator.comparing((GroupProposal p) -> p.members().size())
                        .reversed())
                .toList();
    }

    private static Optional<GroupProposal> proposal(
            List<OpinionId> alike, Map<OpinionId, StandingOpinion> standing, Map<GroupId, OpinionGroup> made) {
        List<StandingOpinion> some = alike.stream()
                .map(standing::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(StandingOpinion::number).thenComparingInt(StandingOpinion::branch))
                .toList();
        List<StandingOpinion> free =
                some.stream().filter(o -> o.group() == null && !o.apart()).toList();
        OpinionGroup group = largest(some, made);
        if (free.isEmpty() || (group == null && free.size() < 2)) {
            return Optional.empty();
        }
        return Optional.of(new GroupProposal(
                free.stream().map(StandingOpinion::id).toList(),
                (int) free.stream().map(StandingOpinion::person).distinct().count(),
                group == null ? null : group.id(),
                group == null ? 0 : group.number(),
                group == null ? free.getFirst().id() : group.lead()));
    }

    /** The group to which most of them belong. */
    private static @Nullable OpinionGroup largest(List<StandingOpinion> some, Map<GroupId, OpinionGroup> made) {
        return some.stream()
                .flatMap(o -> Stream.ofNullable(o.group()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> made.get(most.getKey()))
                .orElse(null);
    }

    /** The groups of a call, by number. */
    public List<GroupRow> groups(CallId call) {
        requireReadable(call);
        List<OpinionGroup> made = groups.of(call);
        Map<GroupId, List<StandingOpinion>> members = opinions.standing(call).stream()
                .filter(o -> o.group() != null)
                .collect(Collectors.groupingBy(o -> Objects.requireNonNull(o.group())));
        Map<OpinionId, OpinionRow> leads = new HashMap<>();
        rows.of(call, opinions.findAllById(made.stream().map(OpinionGroup::lead).toList()))
                .forEach(row -> leads.put(row.id(), row));
        List<GroupRow> all = new ArrayList<>();
        for (OpinionGroup group : made) {
            List<StandingOpinion> its = members.getOrDefault(group.id(), List.of());
            all.add(new GroupRow(
                    group.id(),
                    group.number(),
                    its.size(),
                    (int) its.stream().map(StandingOpinion::person).distinct().count(),
                    Objects.requireNonNull(leads.get(group.lead()))));
        }
        return all;
    }

    /** Those that somebody found to be like no others, by number. */
    public List<OpinionId> apart(CallId call) {
        requireReadable(call);
        return opinions.standing(call).stream()
                .filter(StandingOpinion::apart)
                .map(StandingOpinion::id)
                .toList();
    }

    /** The opinion that the office calls so: 12-1, with or without zeros in front, in any width. */
    public OpinionId numbered(CallId call, String number) {
        requireReadable(call);
        Matcher typed = NUMBER.matcher(Normalizer.normalize(number, Normalizer.Form.NFKC));
        RuleViolation.unless(typed.matches(), "comment.violation.numberUnknown", number);
        return opinions.standing(call).stream()
                .filter(o -> o.number() == Integer.parseInt(typed.group(1))
                        && o.branch() == Integer.parseInt(typed.group(2)))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("comment.violation.numberUnknown", number))
                .id();
    }

    /** Those that belong to a group, the leading one first. */
    public List<OpinionId> membersOf(GroupRow group) {
        requireReadable(group.lead().call());
        OpinionId lead = group.lead().id();
        List<OpinionId> others = opinions.standing(group.lead().call()).stream()
                .filter(o -> group.id().equals(o.group()) && !o.id().equals(lead))
                .map(StandingOpinion::id)
                .toList();
        return Stream.concat(Stream.of(lead), others.stream()).toList();
    }

    /** Some opinions beside the one with which they are compared, in this order. */
    public List<GroupMember> members(CallId call, List<OpinionId> ids, OpinionId compared) {
        requireReadable(call);
        List<Opinion> some = opinions.findAllById(Set.copyOf(ids)).stream()
                .filter(o -> o.call().equals(call))
                .toList();
        Map<OpinionId, OpinionRow> told =
                rows.of(call, some).stream().collect(Collectors.toMap(OpinionRow::id, Function.identity()));
        Map<OpinionId, String> words = texts.ofOpinions(call, some);
        Map<OpinionId, Integer> percents = similar.resemblances(call, compared, ids);
        return ids.stream()
                .filter(told::containsKey)
                .map(id -> new GroupMember(
                        Objects.requireNonNull(told.get(id)), words.getOrDefault(id, ""), percents.getOrDefault(id, 0)))
                .toList();
    }

    private void requireReadable(CallId call) {
        permissions.require(
                Operation.SUBMISSION_READ, null, calls.require(call).state().code(), call);
    }
}
