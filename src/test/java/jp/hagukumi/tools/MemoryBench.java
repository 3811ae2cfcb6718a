package jp.hagukumi.tools;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.SecondPortal;
import jp.hagukumi.tools.load.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * B2: what an open page holds of the heap. Each screen is opened a thousand times in one session, with the demo's data,
 * beside the same frame around a page that is not there. What the portal holds once for all does not count: each screen
 * has been opened before the first measure.
 */
final class MemoryBench {

    private static final double KB = 1024;
    private static final double LIST_LIMIT_KB = 100;
    private static final double FORM_LIMIT_KB = 250;
    private static final int BEFORE = 10;
    /** Everybody may go there, and it holds little; what it held is gone when its tab goes on. */
    private static final String ANYWHERE = "account/password";

    private static final String NOWHERE = "no-such-page";
    private static final String FORM = "progress.ReportView";

    /** The screens that list what there is, and the one on which everybody lands. */
    private static final Set<String> LISTS = Set.of(
            "shell.MyWorkView",
            "account.PeopleView",
            "account.DepartmentsView",
            "account.TrailView",
            "plan.PlansView",
            "progress.RoundsView",
            "council.CouncilView",
            "comment.CallsView",
            "publication.EditionsView");

    private final SecondPortal portal;
    private final TourIds ids;
    private final int times;
    private final Map<String, Double> frames = new HashMap<>();

    private MemoryBench(SecondPortal portal, int times) {
        this.portal = portal;
        this.ids = new TourIds(portal.get(JdbcClient.class));
        this.times = times;
    }

    /** Understands {@code --times N} and {@code --view module.NameView}, which also says what the memory is made of. */
    static void run(Options options) {
        int times = Math.toIntExact(options.whole("times", 1000));
        String only = options.values().getOrDefault("view", "");
        try (SecondPortal portal = FullPortal.start()) {
            MemoryBench bench = new MemoryBench(portal, times);
            Tour.stops().stream()
                    .filter(stop ->
                            stop.kind() == Stop.Kind.DATA && !stop.login().isEmpty())
                    .filter(stop -> only.isEmpty() || stop.view().equals(only))
                    .forEach(stop -> bench.print(stop, !only.isEmpty()));
        }
    }

    private void print(Stop stop, boolean withClasses) {
        double frame = frames.computeIfAbsent(
                stop.login(),
                login -> grow(login, person -> person.open(ANYWHERE).go(NOWHERE), false));
        String path = stop.path().apply(ids);
        double ours = grow(stop.login(), person -> person.open(path), withClasses);
        double limit = stop.view().equals(FORM) ? FORM_LIMIT_KB : LIST_LIMIT_KB;
        boolean limited = stop.view().equals(FORM) || LISTS.contains(stop.view());
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"memory.%s\",\"unit\":\"kB\",\"times\":%d,\"ours\":%.1f,\"frame\":%.1f,\"ratio\":%.2f%s}%n",
                stop.view(),
                times,
                ours,
                frame,
                ours / frame,
                limited ? String.format(Locale.ROOT, ",\"limit\":%.1f,\"kept\":%b", limit, ours <= limit) : "");
    }

    /** Kilobytes of the heap for each of many tabs that one person opens alike. */
    private double grow(String login, Consumer<Person> tab, boolean withClasses) {
        Person person = Person.signIn(portal.port(), login, DemoPeople.PASSWORD);
        for (int i = 0; i < BEFORE; i++) {
            tab.accept(person);
        }
        Map<String, Long> classes = withClasses ? Heap.byClass() : Map.of();
        long before = Heap.inUse();
        for (int i = 0; i < times; i++) {
            tab.accept(person);
        }
        double each = (Heap.inUse() - before) / KB / times;
        if (withClasses) {
            Map<String, Long> after = Heap.byClass();
            Function<String, Long> growth = name -> after.get(name) - classes.getOrDefault(name, 0L);
            List<String> fattest = after.keySet().stream()
                    .sorted(Comparator.comparing(growth).reversed())
                    .limit(25)
                    .toList();
            fattest.forEach(
                    name -> System.out.printf(Locale.ROOT, "  %8.1f kB %s%n", growth.apply(name) / KB / times, name));
        }
        person.signOut();
        return each;
    }
}
