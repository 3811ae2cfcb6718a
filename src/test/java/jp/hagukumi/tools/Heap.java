package jp.hagukumi.tools;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

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

    /** The bytes that are left of everything after whole collections. */
    static long inUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The bytes that live objects take, by their class. */
    static Map<String, Long> byClass() {
        try {
            String table = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            return table.lines()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(words -> words.length >= 4 && words[0].endsWith(":"))
                    .collect(Collectors.toMap(words -> words[3], words -> Long.parseLong(words[2]), Long::sum));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long afterCollection(List<MemoryPoolMXBean> heap) {
        return heap.stream()
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
