package jp.hagukumi.tools;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One browser that makes its visits one after the other, on a thread of its own: Playwright wants to stay on one. */
final class TourLane implements AutoCloseable {

    /** The browser and who leads through the two portals in it. */
    record Guides(Chromium chromium, TourGuide full, TourGuide empty) {}

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final int fullPort;
    private final int emptyPort;
    private @Nullable Guides guides;

    TourLane(int fullPort, int emptyPort) {
        this.fullPort = fullPort;
        this.emptyPort = emptyPort;
    }

    /** Joins the queue of this browser. */
    Future<?> begin(Consumer<Guides> visit) {
        return thread.submit(() -> visit.accept(guides()));
    }

    private Guides guides() {
        if (guides == null) {
            Chromium chromium = new Chromium();
            guides = new Guides(chromium, new TourGuide(chromium, fullPort), new TourGuide(chromium, emptyPort));
        }
        return guides;
    }

    /** Waits for the end of a visit; what failed there fails here, as it was. */
    static void await(Future<?> visit) {
        try {
            visit.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case AssertionError failed -> throw failed;
                case RuntimeException broken -> throw broken;
                case null, default -> throw new CompletionException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    @Override
    public void close() {
        Future<?> closed = thread.submit(() -> {
            if (guides != null) {
                guides.full().close();
                guides.empty().close();
                guides.chromium().close();
            }
        });
        thread.shutdown();
        await(closed);
    }
}
