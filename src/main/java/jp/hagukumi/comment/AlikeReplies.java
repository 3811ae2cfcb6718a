package jp.hagukumi.comment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.comment.similar.Purport;
import jp.hagukumi.comment.similar.Purport.Kin;
import jp.hagukumi.shared.TextDiff;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-043: what the city replied, or is about to reply, to opinions that say something like one. Compared are only the
 * opinions that the signed-in person may read, by the words that they would be shown.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.OPINION_READ)
public class AlikeReplies {

    /** From how much in common on an earlier reply is worth a look; the list is ranked. */
    static final double WORTH_A_LOOK = 0.2;

    /** From how much in common on two opinions want the same answer, so that another class needs a thought. */
    static final double SAME_ANSWER = 0.3;

    private static final int OFFERED = 10;
    private static final int WARNED_OF = 10;

    /** Of more replies those of this call and the latest of the others are compared. */
    private static final int COMPARED = 5000;

    /** What is compared word by word. */
    private static final int WORDS = 600;

    /** What is the same for less than this is no shared word. */
    private static final int SHARED = 3;

    private final Calls calls;
    private final Opinions opinions;
    private final OpinionGroups groups;
    private final Replies replies;
    private final OriginalTexts texts;
    private final RepliedPurports purports;
    private final OpinionReaders readers;
    private final Permissions permissions;

    AlikeReplies(
            Calls calls,
            Opinions opinions,
            OpinionGroups groups,
            Replies replies,
            OriginalTexts texts,
            RepliedPurports purports,
            OpinionReaders readers,
            Permissions permissions) {
        this.calls = calls;
        this.opinions = opinions;
        this.groups = groups;
        this.replies = replies;
        this.texts = texts;
        this.purports = purports;
        this.readers = readers;
        this.permissions = permissions;
    }

    /** What stands beside the reply to an opinion; nothing beside an opinion that is not there any more. */
    public RepliesBeside of(OpinionId id) {
        return opinions.findById(id).map(this::beside).orElse(RepliesBeside.NONE);
    }

    private RepliesBeside beside(Opinion opinion) {
        String state = replies.findById(opinion.answeredBy())
                .map(reply -> reply.state().code())
                .orElse(Permissions.NO_STATE);
        readers.require(opinion, state);
        BiPredicate<DepartmentId, String> readable = permissions.reach(Operation.OPINION_READ);
        List<RepliedOpinion> others = opinions.replied(opinion.call(), Limit.of(COMPARED)).stream()
                .filter(one ->
                        !one.id().equals(opinion.answeredBy()) && !one.id().equals(opinion.id()))
                .filter(one -> one.department() != null
                        && readable.test(one.department(), one.state().code()))
                .toList();
        String words = words(opinion);
        Map<RepliedOpinion, Double> kin = kin(Purport.of(words), others);
        List<RepliedOpinion> earlier = kin.keySet().stream()
                .filter(one -> one.state() == ReplyState.APPROVED)
                .limit(OFFERED)
                .toList();
        List<RepliedOpinion> sameCall = Stream.concat(
                        others.stream().filter(one -> isOfGroup(one, opinion.group())),
                        kin.entrySet().stream()
                                .filter(one ->
                                        one.getKey().call().equals(opinion.call()) && one.getValue() >= SAME_ANSWER)
                                .map(Map.Entry::getKey))
                .distinct()
                .limit(WARNED_OF)
                .toList();
        Map<OpinionId, AlikeReply> told = told(
                Stream.concat(earlier.stream(), sameCall.stream()).distinct().toList(), kin, words);
        return new RepliesBeside(pick(earlier, told), pick(sameCall, told));
    }

    private static boolean isOfGroup(RepliedOpinion one, @Nullable GroupId group) {
        return group != null && group.equals(one.group());
    }

    private String words(Opinion opinion) {
        return texts.ofOpinions(opinion.call(), List.of(opinion)).getOrDefault(opinion.id(), "");
    }

    /** Those that have enough in common to be looked at, the nearest first. */
    private Map<RepliedOpinion, Double> kin(Purport wanted, List<RepliedOpinion> others) {
        Map<RepliedOpinion, Purport> known = new HashMap<>();
        others.stream().collect(Collectors.groupingBy(RepliedOpinion::call)).forEach((call, ofCall) -> {
            Map<OpinionId, Purport> some = purports.of(call, ofCall);
            ofCall.forEach(one -> {
                Purport purport = some.get(one.id());
                if (purport != null) {
                    known.put(one, purport);
                }
            });
        });
        Map<RepliedOpinion, Double> kin = new LinkedHashMap<>();
        for (Kin<RepliedOpinion> one : wanted.kin(known, WORTH_A_LOOK)) {
            kin.put(one.key(), one.kinship());
        }
        return kin;
    }

    private static List<AlikeReply> pick(List<RepliedOpinion> wanted, Map<OpinionId, AlikeReply> told) {
        return wanted.stream()
                .flatMap(one -> Stream.ofNullable(told.get(one.id())))
                .toList();
    }

    private Map<OpinionId, AlikeReply> told(
            List<RepliedOpinion> wanted, Map<RepliedOpinion, Double> kin, String words) {
        List<OpinionId> ids = wanted.stream().map(RepliedOpinion::id).toList();
        Map<OpinionId, Opinion> opinionOf =
                opinions.findAllById(ids).stream().collect(Collectors.toMap(Opinion::id, Function.identity()));
        Map<OpinionId, Reply> replyOf =
                replies.of(ids).stream().collect(Collectors.toMap(Reply::opinion, Function.identity()));
        Map<CallId, Call> callOf =
                calls.findAllById(wanted.stream().map(RepliedOpinion::call).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Call::id, Function.identity()));
        Map<OpinionId, String> numbers = new HashMap<>();
        opinions.numbers(ids).forEach(number -> numbers.put(number.id(), number.label()));
        Map<OpinionId, Integer> groupOf = groupNumbers(wanted);
        Map<OpinionId, String> shown = new HashMap<>();
        opinionOf.values().stream()
                .collect(Collectors.groupingBy(Opinion::call))
                .forEach((call, ofCall) -> shown.putAll(texts.ofOpinions(call, ofCall)));
        Map<OpinionId, AlikeReply> told = new HashMap<>();
        for (RepliedOpinion one : wanted) {
            Reply reply = replyOf.get(one.id());
            Call call = callOf.get(one.call());
            if (reply != null && call != null) {
                told.put(
                        one.id(),
                        new AlikeReply(
                                one.id(),
                                one.call(),
                                call.title(),
                                numbers.getOrDefault(one.id(), ""),
                                groupOf.getOrDefault(one.id(), 0),
                                (int) Math.round(100 * kin.getOrDefault(one, 0.0)),
                                one.mark(),
                                classInWords(call, one.mark()),
                                one.state(),
                                approvedAt(reply),
                                reply.text(),
                                pieces(words, shown.getOrDefault(one.id(), ""))));
            }
        }
        return told;
    }

    private static String classInWords(Call call, String mark) {
        return call.classes().stream()
                .filter(one -> one.mark().equals(mark))
                .findFirst()
                .map(one -> one.mark() + " " + one.label())
                .orElse(mark);
    }

    private Map<OpinionId, Integer> groupNumbers(List<RepliedOpinion> wanted) {
        Set<GroupId> ids = wanted.stream()
                .map(RepliedOpinion::group)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<GroupId, Integer> numbers =
                groups.findAllById(ids).stream().collect(Collectors.toMap(OpinionGroup::id, OpinionGroup::number));
        Map<OpinionId, Integer> groupOf = new HashMap<>();
        for (RepliedOpinion one : wanted) {
            GroupId group = one.group();
            if (group != null) {
                groupOf.put(one.id(), numbers.getOrDefault(group, 0));
            }
        }
        return groupOf;
    }

    private static @Nullable Instant approvedAt(Reply reply) {
        return reply.history().stream()
                .filter(step -> step.to() == ReplyState.APPROVED)
                .map(ReplyStep::at)
                .findFirst()
                .orElse(null);
    }

    private static List<AlikeReply.Piece> pieces(String mine, String theirs) {
        List<AlikeReply.Piece> pieces = new ArrayList<>();
        for (TextDiff.Stretch stretch : TextDiff.of(begin(mine), begin(theirs)).after()) {
            pieces.add(new AlikeReply.Piece(
                    stretch.text(), !stretch.differs() && stretch.text().strip().length() >= SHARED));
        }
        return pieces;
    }

    private static String begin(String words) {
        return words.codePointCount(0, words.length()) <= WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, WORDS)) + "…";
    }
}
