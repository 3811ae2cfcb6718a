package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.hagukumi.comment.scan.ScanFiles;
import org.junit.jupiter.api.Test;

/** What takes much memory is done one after the other, and its bytes are not in memory before. */
class SeatTest {

    @Test
    void theBytesOfAScanAreReadWhenNobodyElseHasOneInHand() throws Exception {
        ScanStore store = new ScanStore(null);
        AtomicBoolean read = new AtomicBoolean();

        CompletableFuture<Integer> other = store.withPages(() -> ScanFiles.png(10, 10), "k1.png", pages -> {
            CompletableFuture<Integer> waits = CompletableFuture.supplyAsync(() -> store.withPages(
                    () -> {
                        read.set(true);
                        return ScanFiles.png(10, 10);
                    },
                    "k2.png",
                    second -> second.count()));
            assertThat(catchThrowable(() -> waits.get(300, TimeUnit.MILLISECONDS)))
                    .isInstanceOf(TimeoutException.class);
            assertThat(read).isFalse();
            return waits;
        });

        assertThat(other.get(20, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(read).isTrue();
    }

    @Test
    void theSeatIsFreeAgainWhenSomethingFails() {
        Seat seat = new Seat();
        catchThrowable(() -> seat.on(() -> {
            throw new IllegalStateException();
        }));

        assertThat(seat.on(() -> 1)).isEqualTo(1);
    }
}
