package jp.hagukumi.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.account.Role;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * REL-01: two to five people write in one report, one after another or at the same moment, on what they saw earlier or
 * just now; their chief confirms it or sends it back in between. No update may be lost, and who writes in a field that
 * nobody else touched is never refused.
 */
public final class ConflictTrial {

    private static final int MOST_EDITORS = 5;
    private static final LocalDate SINCE = LocalDate.of(2020, 4, 1);

    /**
     * What the trial found.
     *
     * @param tried all that was tried
     * @param acknowledged how much of it was acknowledged
     * @param merged acknowledged writings beside which somebody else's of other fields stand by themselves
     * @param refused how many tries were refused in words
     * @param broken the rules that were broken, in words
     */
    public record Result(
            int times, long seed, int tried, int acknowledged, int merged, int refused, List<String> broken) {

        public String line() {
            return String.format(
                    Locale.ROOT,
                    "{\"harness\":\"conflicts\",\"times\":%d,\"seed\":%d,\"tried\":%d,\"acknowledged\":%d,"
                            + "\"merged\":%d,\"refused\":%d,\"broken\":%d}",
                    times,
                    seed,
                    tried,
                    acknowledged,
                    merged,
                    refused,
                    broken.size());
        }
    }

    private final AutowireCapableBeanFactory beans;
    private final Office office;
    private final int times;
    private final long seed;
    private final ReportId report;
    private final ProgressFixtures fixtures;
    private int tried;
    private int acknowledged;
    private int merged;
    private int refused;
    private final List<String> broken = new ArrayList<>();

    /** @param office just emptied; the trial makes its plan, its round and its people there */
    public ConflictTrial(AutowireCapableBeanFactory beans, Office office, int times, long seed) {
        this.beans = beans;
        this.office = office;
        this.times = times;
        this.seed = seed;
        this.fixtures = new ProgressFixtures(beans, office);
        DemoAccounts accounts = AccountFixtures.demoAccounts(beans);
        IntStream.range(0, MOST_EDITORS)
                .forEach(i -> accounts.person(
                        editor(i),
                        editor(i),
                        DemoPeople.PASSWORD,
                        Role.WRITER,
                        office.department(DemoPeople.HOIKU),
                        SINCE));
        PlanId plan = PlanFixtures.create(office, beans.getBean(PlanImport.class));
        this.report = fixtures.report(
                fixtures.open(plan, new FiscalYear(2025)),
                PlanFixtures.element(beans.getBean(PlanReader.class), plan, PlanFixtures.PROJECT_STATION)
                        .id(),
                DemoPeople.HOIKU);
        fixtures.write(report, ProgressFixtures.complete("B"));
        office.nobody();
    }

    private static String editor(int number) {
        return "editor-" + (number + 1);
    }

    public Result run() {
        try (ExecutorService threads = Executors.newFixedThreadPool(MOST_EDITORS + 1)) {
            for (int i = 0; i < times; i++) {
                one(new Random(seed + i), threads);
            }
        } finally {
            office.nobody();
        }
        return new Result(times, seed, tried, acknowledged, merged, refused, List.copyOf(broken));
    }

    private void one(Random random, ExecutorService threads) {
        beginAnew();
        ConflictView before = office.as(editor(0), desk()::look);
        List<ConflictEditor> people = new ArrayList<>();
        int editors = 2 + random.nextInt(MOST_EDITORS - 1);
        for (int i = 0; i < editors; i++) {
            people.add(new ConflictEditor(editor(i), false, desk(), random.nextLong()));
        }
        people.add(new ConflictEditor(DemoPeople.CHIEF_HOIKU, true, desk(), random.nextLong()));
        boolean oneByOne = random.nextBoolean();
        List<ConflictDeed> deeds = new ArrayList<>();
        int volleys = 3 + random.nextInt(4);
        for (int volley = 0; volley < volleys; volley++) {
            Collections.shuffle(people, random);
            int together = oneByOne ? 1 : 2 + random.nextInt(people.size() - 1);
            int number = volley;
            deeds.addAll(all(
                    threads,
                    people.subList(0, together).stream()
                            .map(person -> person.next(number))
                            .toList()));
        }
        count(before, deeds);
    }

    private static List<ConflictDeed> all(ExecutorService threads, List<Callable<ConflictDeed>> volley) {
        try {
            List<ConflictDeed> deeds = new ArrayList<>();
            for (Future<ConflictDeed> deed : threads.invokeAll(volley)) {
                deeds.add(deed.get());
            }
            return deeds;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void count(ConflictView before, List<ConflictDeed> deeds) {
        List<PastEntry> past = beans.getBean(PastEntries.class).findAllByReportOrderById(report);
        ConflictJudge judge =
                inOneLook(after -> new ConflictJudge(before, ConflictView.of(after), after.decisions(), past, deeds));
        List<String> found = judge.broken();
        if (!found.isEmpty()) {
            found.forEach(System.out::println);
            deeds.forEach(deed -> System.out.println("    " + deed));
        }
        broken.addAll(found);
        tried += deeds.size();
        acknowledged +=
                (int) deeds.stream().filter(ConflictDeed::isAcknowledged).count();
        refused += (int) deeds.stream().filter(ConflictDeed::isRefusedInWords).count();
        merged += (int) judge.merged();
    }

    private <T> T inOneLook(Function<Report, T> reading) {
        return Objects.requireNonNull(beans.getBean(TransactionTemplate.class)
                .execute(status -> reading.apply(
                        beans.getBean(Reports.class).findById(report).orElseThrow())));
    }

    /** Open for writing, without a past: a report of a hundred thousand steps would be no report any more. */
    private void beginAnew() {
        switch (fixtures.state(report)) {
            case SUBMITTED ->
                office.as(
                        DemoPeople.CHIEF_HOIKU,
                        () -> beans.getBean(ReportApproval.class).sendBack(report, fixtures.version(report), "もう一度"));
            case APPROVED ->
                office.as(
                        DemoPeople.LEAD,
                        () -> beans.getBean(ReportAcceptance.class).sendBack(report, fixtures.version(report), "もう一度"));
            default -> {
                // Open as it is.
            }
        }
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        jdbc.sql("delete from progress_past_entry").update();
        jdbc.sql("delete from progress_decision").update();
    }

    private ConflictEditor.ConflictDesk desk() {
        return new ConflictEditor.ConflictDesk() {

            @Override
            public <T> T as(String login, Supplier<T> deed) {
                return office.as(login, deed);
            }

            @Override
            public ConflictView look() {
                return inOneLook(ConflictView::of);
            }

            @Override
            public ReportWriting.Saved write(long seen, List<Written> fields) {
                return beans.getBean(ReportWriting.class).write(report, seen, fields);
            }

            @Override
            public long step(long seen, ReportState to) {
                return switch (to) {
                    case SUBMITTED -> beans.getBean(ReportWriting.class).submit(report, seen);
                    case APPROVED -> beans.getBean(ReportApproval.class).approve(report, seen);
                    default -> beans.getBean(ReportApproval.class).sendBack(report, seen, "もう一度");
                };
            }
        };
    }
}
