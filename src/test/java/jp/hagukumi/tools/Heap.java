package jp.hagukumi.tools;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** What a deed holds on to: the heap in use right after each collection while it runs, over what was in use before. */
public final class Heap {

    private Heap() {}

    /** In bytes; the collector is asked every so many milliseconds, which slows the deed down. */
    public static long growthDuring(int everyMs, Runnable deed) {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .toList();
        System.gc();
        long before = afterCollection(heap);
        long[] most = {before};
        Thread watcher = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                System.gc();
                most[0] = Math.max(most[0], afterCollection(heap));
                try {
                    Thread.sleep(everyMs);
                } catch (InterruptedException finished) {
                    return;
                }
            }
        });
        try {
            deed.run();
        } finally {
            watcher.interrupt();
        }
        return most[0] - before;
    }

    private static long afterCollection(List<MemoryPoolMXBean> heap) {
        return heap.stream()
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
