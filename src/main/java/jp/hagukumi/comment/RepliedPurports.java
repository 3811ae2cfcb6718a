package jp.hagukumi.comment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.comment.similar.Purport;
import jp.hagukumi.shared.LastUsed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What opinions are about that have a reply, by their words as everybody may see them. It is kept in memory only, is read
 * anew once a letter is shown otherwise, and is forgotten with the key of its call.
 */
@Component
class RepliedPurports {

    /** So many opinions are kept, those of the calls that were asked for last. */
    private static final int KEPT = 20_000;

    private static final int OPENED_AT_ONCE = 500;

    private final Opinions opinions;
    private final OriginalTexts texts;
    private final CallKeys keys;
    private final LastUsed<CallId, Map<OpinionId, Seen>> kept = new LastUsed<>(KEPT, Map::size);

    RepliedPurports(Opinions opinions, OriginalTexts texts, CallKeys keys) {
        this.opinions = opinions;
        this.texts = texts;
        this.keys = keys;
    }

    private record Seen(@Nullable Long letterVersion, Purport purport) {}

    /** The purports of some opinions of one call; none of a call whose key is gone. */
    Map<OpinionId, Purport> of(CallId call, List<RepliedOpinion> wanted) {
        if (!keys.has(call)) {
            kept.forget(call);
            return Map.of();
        }
        Map<OpinionId, Seen> known = kept.get(call).orElse(Map.of());
        List<RepliedOpinion> unknown = wanted.stream()
                .filter(one -> !isKnown(known.get(one.id()), one))
                .toList();
        Map<OpinionId, Seen> now = known;
        if (!unknown.isEmpty()) {
            now = new HashMap<>(known);
            now.putAll(read(call, unknown));
            kept.keep(call, now);
        }
        Map<OpinionId, Purport> purports = new HashMap<>();
        for (RepliedOpinion one : wanted) {
            Seen seen = now.get(one.id());
            if (seen != null) {
                purports.put(one.id(), seen.purport());
            }
        }
        return purports;
    }

    void forget(CallId call) {
        kept.forget(call);
    }

    private static boolean isKnown(@Nullable Seen seen, RepliedOpinion one) {
        return seen != null && Objects.equals(seen.letterVersion(), one.letterVersion());
    }

    private Map<OpinionId, Seen> read(CallId call, List<RepliedOpinion> unknown) {
        Map<OpinionId, Seen> read = new HashMap<>();
        for (int from = 0; from < unknown.size(); from += OPENED_AT_ONCE) {
            List<RepliedOpinion> some = unknown.subList(from, Math.min(unknown.size(), from + OPENED_AT_ONCE));
            Map<OpinionId, String> words = texts.ofOpinions(
                    call,
                    opinions.findAllById(some.stream().map(RepliedOpinion::id).toList()));
            some.forEach(one ->
                    read.put(one.id(), new Seen(one.letterVersion(), Purport.of(words.getOrDefault(one.id(), "")))));
        }
        return read;
    }
}
