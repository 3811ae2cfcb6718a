package jp.hagukumi.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.account.SeenAs;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.WaitingWork;
import jp.hagukumi.shared.WaitingWork.Item;
import jp.hagukumi.shared.WaitingWork.Waiting;
import org.springframework.stereotype.Component;

/** Reads for one person what My work would show them, less what nobody but they themselves waits for. */
@Component
class WaitingFor {

    private final List<WaitingWork> sources;
    private final SeenAs seenAs;
    private final Clock clock;

    WaitingFor(List<WaitingWork> sources, SeenAs seenAs, Clock clock) {
        this.sources = sources;
        this.seenAs = seenAs;
        this.clock = clock;
    }

    Digest of(PersonId person) {
        LocalDate today = JapanTime.today(clock);
        return seenAs.read(person, () -> new Digest(today, lines())).orElseGet(() -> new Digest(today, List.of()));
    }

    private List<Digest.Line> lines() {
        return sources.stream()
                .filter(WaitingWork::deservesMail)
                .flatMap(source -> source.waiting().stream())
                .filter(waiting -> waiting.count() > 0)
                .sorted(Waiting.MOST_URGENT_FIRST)
                .map(WaitingFor::line)
                .toList();
    }

    private static Digest.Line line(Waiting waiting) {
        LocalDate due = waiting.items().stream()
                .map(Item::due)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Digest.Line(waiting.key() + ".sentence", waiting.count(), due);
    }
}
