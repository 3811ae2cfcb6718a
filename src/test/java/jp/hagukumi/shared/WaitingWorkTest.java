package jp.hagukumi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.shared.WaitingWork.Item;
import jp.hagukumi.shared.WaitingWork.Waiting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaitingWorkTest {

    private static final LocalDate TOMORROW = LocalDate.of(2026, 6, 6);

    private static Waiting waiting(String key, @Nullable LocalDate due) {
        return new Waiting(key, 1, List.of(new Item("何か", "", "", due, "state", "link")), "all");
    }

    private static List<String> sorted(Waiting... all) {
        return Stream.of(all)
                .sorted(Waiting.MOST_URGENT_FIRST)
                .map(Waiting::key)
                .toList();
    }

    @Test
    void whatIsDueFirstComesFirst() {
        assertThat(sorted(waiting("later", TOMORROW.plusDays(1)), waiting("sooner", TOMORROW)))
                .containsExactly("sooner", "later");
    }

    @Test
    void whatIsDueOnNoDayComesLast() {
        assertThat(sorted(waiting("never", null), waiting("due", TOMORROW))).containsExactly("due", "never");
    }

    @Test
    void whatIsEquallyUrgentKeepsItsOrder() {
        assertThat(sorted(waiting("a", TOMORROW), waiting("b", TOMORROW))).containsExactly("a", "b");
    }
}
