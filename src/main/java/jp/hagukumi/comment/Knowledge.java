package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
     */
    record Known(@Nullable Integer number, SubmissionId person, Prints prints) {}

    private final Map<Print, List<Known>> byIdentity = new HashMap<>();
    private final Map<Print, Known> byContent = new HashMap<>();
    private final Map<Print, Known> bySender = new HashMap<>();

    void learn(Known letter) {
        Prints prints = letter.prints();
        if (prints.identity() != null) {
            byIdentity
                    .computeIfAbsent(prints.identity(), none -> new ArrayList<>(1))
                    .add(letter);
        }
        byContent.putIfAbsent(prints.content(), letter);
        if (prints.sender() != null) {
            bySender.putIfAbsent(prints.sender(), letter);
        }
    }

    /** What a row is beside what is known. */
    Judged judge(Prints row) {
        List<Known> sameRow = row.identity() == null ? List.of() : byIdentity.getOrDefault(row.identity(), List.of());
        Optional<Known> same = sameRow.stream()
                .filter(known -> known.prints().content().equals(row.content()))
                .findFirst();
        if (same.isPresent()) {
            return new Judged(IncomingVerdict.SAME_AGAIN, same.get());
        }
        if (!sameRow.isEmpty()) {
            return new Judged(IncomingVerdict.CHANGED, sameRow.getFirst());
        }
        // Two who name nobody may well say the same.
        Known twin = row.sender() == null ? null : byContent.get(row.content());
        return twin == null ? new Judged(IncomingVerdict.NEW, null) : new Judged(IncomingVerdict.TWIN, twin);
    }

    /** A letter of the same sender. */
    Optional<Known> ofSender(@Nullable Print sender) {
        return sender == null ? Optional.empty() : Optional.ofNullable(bySender.get(sender));
    }

    /** @param like the letter that it is like, if any */
    record Judged(IncomingVerdict verdict, @Nullable Known like) {}
}
