package jp.hagukumi.comment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which letters are known, by their prints, while the rows of a file are judged one after another. */
final class Knowledge {

    /**
     * A letter that is known.
     *
     * @param number null while it has none because it would only be taken
     * @param person by whom it is counted
     * @param consent whether its sender agrees to publication
     */
    record Known(@Nullable Integer number, SubmissionId person, boolean consent, Prints prints) {}

    /** @param like the letter that it is like, if any */
    record Judged(IncomingVerdict verdict, @Nullable Known like) {}

    /** One row with one content. */
    private record Same(Print identity, Print content) {}

    private final @Nullable Knowledge before;
    private final Map<Same, Known> rows = new HashMap<>();
    private final Map<Print, Known> byIdentity = new HashMap<>();
    private final Map<Print, Known> byContent = new HashMap<>();
    private final Map<Print, Known> bySender = new HashMap<>();
    private int upTo;

    Knowledge() {
        this(null);
    }

    /** On top of what was known before; what is learned here stays here. */
    Knowledge(@Nullable Knowledge before) {
        this.before = before;
    }

    /** The highest number of the letters that were learned here. */
    int upTo() {
        return upTo;
    }

    void learn(Known letter) {
        upTo = letter.number() == null ? upTo : Math.max(upTo, letter.number());
        Prints prints = letter.prints();
        if (prints.identity() != null) {
            rows.putIfAbsent(new Same(prints.identity(), prints.content()), letter);
            byIdentity.putIfAbsent(prints.identity(), letter);
        }
        byContent.putIfAbsent(prints.content(), letter);
        if (prints.sender() != null) {
            bySender.putIfAbsent(prints.sender(), letter);
        }
    }

    /**
     * What a row is beside what is known.
     *
     * @param consent what it says of the consent to publication; null where it says nothing
     */
    Judged judge(Prints row, @Nullable Boolean consent) {
        Known ofRow = row.identity() == null ? null : ofIdentity(row.identity());
        if (ofRow != null && row.identity() != null) {
            Known here = ofSame(new Same(row.identity(), row.content()));
            if (here == null) {
                return new Judged(IncomingVerdict.CHANGED, ofRow);
            }
            boolean other = consent != null && consent != here.consent();
            return new Judged(other ? IncomingVerdict.OTHER_CONSENT : IncomingVerdict.SAME_AGAIN, here);
        }
        // Two who name nobody may well say the same.
        Known twin = row.sender() == null ? null : ofContent(row.content());
        return new Judged(twin == null ? IncomingVerdict.NEW : IncomingVerdict.TWIN, twin);
    }

    /** By whom a letter counts: the sender's other letters, if senders are recognised or it is like one of theirs. */
    Optional<SubmissionId> person(Judged judged, Prints row, boolean recognise) {
        Known like = judged.like();
        if (like != null && like.prints().isOfSender(row)) {
            return Optional.of(like.person());
        }
        Known other = recognise && row.sender() != null ? ofSender(row.sender()) : null;
        return Optional.ofNullable(other).map(Known::person);
    }

    private @Nullable Known ofSame(Same row) {
        Known known = before == null ? null : before.ofSame(row);
        return known == null ? rows.get(row) : known;
    }

    private @Nullable Known ofIdentity(Print identity) {
        Known known = before == null ? null : before.ofIdentity(identity);
        return known == null ? byIdentity.get(identity) : known;
    }

    private @Nullable Known ofContent(Print content) {
        Known known = before == null ? null : before.ofContent(content);
        return known == null ? byContent.get(content) : known;
    }

    private @Nullable Known ofSender(Print sender) {
        Known known = before == null ? null : before.ofSender(sender);
        return known == null ? bySender.get(sender) : known;
    }
}
