package jp.hagukumi.comment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.plan.followup.FollowUpSource;
import jp.hagukumi.plan.followup.FollowUpSources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of what is followed on projects which reply promised it: everybody the call and the number, who may read it the way there. */
@Component
@Transactional(readOnly = true)
class PromiseSources implements FollowUpSources {

    private final Calls calls;
    private final Opinions opinions;
    private final Replies replies;
    private final Permissions permissions;

    PromiseSources(Calls calls, Opinions opinions, Replies replies, Permissions permissions) {
        this.calls = calls;
        this.opinions = opinions;
        this.replies = replies;
        this.permissions = permissions;
    }

    @Override
    public Map<FollowUpId, FollowUpSource> of(Collection<FollowUpId> followed) {
        List<PromiseSource> sources = followed.isEmpty() ? List.of() : replies.promised(followed);
        List<OpinionId> ids =
                sources.stream().map(PromiseSource::opinion).distinct().toList();
        Map<OpinionId, Opinion> found =
                opinions.findAllById(ids).stream().collect(Collectors.toMap(Opinion::id, Function.identity()));
        Map<CallId, String> titles =
                calls.findAllById(found.values().stream().map(Opinion::call).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Call::id, Call::title));
        Map<OpinionId, String> numbers = new HashMap<>();
        opinions.numbers(ids).forEach(number -> numbers.put(number.id(), number.label()));
        BiPredicate<DepartmentId, String> readable = permissions.reach(Operation.OPINION_READ);
        Map<FollowUpId, FollowUpSource> told = new HashMap<>();
        for (PromiseSource source : sources) {
            Opinion opinion = found.get(source.opinion());
            if (opinion != null) {
                boolean mayRead =
                        opinion.department() != null && readable.test(opinion.department(), ReplyState.APPROVED.code());
                told.put(
                        source.followUp(),
                        new FollowUpSource(
                                titles.getOrDefault(opinion.call(), "") + " " + numbers.getOrDefault(opinion.id(), ""),
                                mayRead ? CommentLinks.opinion(opinion.call(), opinion.id()) : ""));
            }
        }
        return told;
    }
}
