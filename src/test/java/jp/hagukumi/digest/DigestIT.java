package jp.hagukumi.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.MailAddress;
import jp.hagukumi.account.MailReader;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.OwnAccount;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.account.PersonView;
import jp.hagukumi.account.SeenAs;
import jp.hagukumi.account.Trail;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ReportStatus;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.MailServer;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/** One mail per person and working day from their time on, and none when nothing waits: against a real mail server. */
@PortalIT
class DigestIT {

    private static final String HOIKU = "writer-hoiku@city.example.jp";
    private static final LocalTime BEFORE = LocalTime.of(8, 29);
    private static final LocalTime AT = LocalTime.of(8, 30);

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private AccountAdministration accounts;

    @Autowired
    private OwnAccount own;

    @Autowired
    private DigestRun run;

    @Autowired
    private DigestDesk desk;

    @Autowired
    private MailReader readers;

    @Autowired
    private WaitingFor waiting;

    @Autowired
    private DispatchBook book;

    @Autowired
    private JavaMailSender sender;

    @Autowired
    private MailSettings settings;

    @Autowired
    private SeenAs seenAs;

    @Autowired
    private Trail trail;

    @Autowired
    private CurrentAccount current;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    private final MailServer server = MailServer.get();
    private ProgressFixtures fixtures;
    private RoundId round;
    private LocalDate day;

    @BeforeEach
    void openARoundOnTheEveOfAWorkday() {
        fixtures = new ProgressFixtures(beans, office);
        round = fixtures.open(PlanFixtures.create(office, imports), new FiscalYear(2025));
        reachable(DemoPeople.WRITER_HOIKU, HOIKU);
        day = nextWorkday(JapanTime.today(clock));
        office.nobody();
    }

    @Test
    void comesOnceFromThePersonsTimeOnAndOnceMoreOnTheNextWorkday() throws Exception {
        at(day, BEFORE);
        run.run();
        assertThat(server.received()).isEmpty();

        at(day, AT);
        run.run();
        run.run();
        at(day, LocalTime.of(17, 0));
        run.run();

        assertThat(server.received()).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(HOIKU);
            assertThat(mail.getFrom()).extracting(Object::toString).containsExactly(MailServer.SENDER);
            assertThat(mail.getSubject()).startsWith("【育み】待っている仕事 ").contains("（あと");
            assertThat(body(mail)).contains("書く報告が", MailServer.PORTAL);
        });

        at(nextWorkday(day), AT);
        run.run();

        assertThat(server.received()).hasSize(2);
    }

    @Test
    void comesToNobodyForWhomNothingWaits() {
        reachable(DemoPeople.AUDITOR, "auditor@city.example.jp");
        reports(DemoPeople.HOIKU).forEach(report -> fixtures.submit(report.id(), ProgressFixtures.complete("B")));
        office.nobody();
        at(day, AT);

        run.run();

        assertThat(server.received()).isEmpty();
    }

    @Test
    void isSilentOnceWhatWaitedIsDone() {
        at(day, AT);
        run.run();
        reports(DemoPeople.HOIKU).forEach(report -> fixtures.submit(report.id(), ProgressFixtures.complete("B")));
        office.nobody();

        at(nextWorkday(day), AT);
        run.run();

        assertThat(server.received()).hasSize(1);
    }

    @Test
    void doesNotComeLaterOnADayOnWhoseMorningNothingWaited() {
        reachable(DemoPeople.CHIEF_HOIKU, "chief-hoiku@city.example.jp");
        at(day, AT);
        run.run();
        fixtures.submit(reports(DemoPeople.HOIKU).getFirst().id(), ProgressFixtures.complete("B"));
        office.nobody();
        at(day, LocalTime.of(14, 0));

        run.run();

        assertThat(recipients()).containsExactly(HOIKU);

        at(nextWorkday(day), AT);
        run.run();

        assertThat(recipients()).containsOnlyOnce("chief-hoiku@city.example.jp");
    }

    @Test
    void comesOnNoDayOnWhichTheOfficeIsClosed() {
        LocalDate closed = day.datesUntil(day.plusDays(8))
                .filter(d -> !OfficeDays.isOpen(d))
                .findFirst()
                .orElseThrow();
        at(closed, LocalTime.NOON);

        run.run();

        assertThat(server.received()).isEmpty();
    }

    @Test
    void comesAtTheTimeThatThePersonChoseOrNotAtAll() {
        choose(DemoPeople.WRITER_HOIKU, HOIKU, LocalTime.of(13, 0));
        at(day, LocalTime.of(12, 59));
        run.run();
        assertThat(server.received()).isEmpty();
        at(day, LocalTime.of(13, 0));
        run.run();
        assertThat(server.received()).hasSize(1);

        choose(DemoPeople.WRITER_HOIKU, HOIKU, null);
        at(nextWorkday(day), LocalTime.of(18, 0));
        run.run();

        assertThat(server.received()).hasSize(1);
    }

    @Test
    void comesOnceHoweverManyPortalsLookAtTheClockAtOnce() {
        List<String> all = everybodyIsReachable();
        at(day, AT);
        CountDownLatch ready = new CountDownLatch(4);

        Stream.generate(() -> CompletableFuture.runAsync(
                        () -> {
                            ready.countDown();
                            await(ready);
                            anotherPortal(new Postman(sender, settings)).run();
                        },
                        Thread::startVirtualThread))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(recipients())
                .doesNotHaveDuplicates()
                .contains("chief-hoiku@city.example.jp", "lead@city.example.jp")
                .isSubsetOf(all);
    }

    /** The machine stops after the mail server has taken the mail and before that is written down. */
    @Test
    void doesNotComeTwiceWhenThePortalDiesInBetween() {
        at(day, AT);
        DigestRun dying = anotherPortal(new Postman(sender, settings) {
            @Override
            Outcome send(MailAddress to, Letter letter, String mark) {
                super.send(to, letter, mark);
                throw new PowerCut();
            }
        });
        assertThatThrownBy(dying::run).isInstanceOf(PowerCut.class);

        run.run();
        at(day, LocalTime.of(18, 0));
        run.run();

        assertThat(server.received()).hasSize(1);
    }

    @Test
    void isSentOnceTheServerIsBack() {
        at(day, AT);
        server.goAway();
        run.run();
        assertThat(dispatchOf(DemoPeople.WRITER_HOIKU).trouble()).isEqualTo(Trouble.NO_SERVER);
        server.comeBack();
        run.run();
        assertThat(server.received()).isEmpty();

        clock.advance(Dispatch.PAUSES.getFirst());
        run.run();
        run.run();

        assertThat(recipients()).containsExactly(HOIKU);
        assertThat(dispatchOf(DemoPeople.WRITER_HOIKU).state()).isEqualTo(DispatchState.SENT);
    }

    @Test
    void isNotSentLateWhenTheWorkHasBeenDoneMeanwhile() {
        at(day, AT);
        server.goAway();
        run.run();
        server.comeBack();
        reports(DemoPeople.HOIKU).forEach(report -> fixtures.submit(report.id(), ProgressFixtures.complete("B")));
        office.nobody();

        clock.advance(Dispatch.PAUSES.getFirst());
        run.run();

        assertThat(server.received()).isEmpty();
    }

    @Test
    void isGivenUpForTheDayAndTriedOnTheNext() {
        at(day, AT);
        server.goAway();
        for (int i = 0; i < 40; i++) {
            run.run();
            clock.advance(Duration.ofMinutes(10));
        }

        DispatchView given = dispatchOf(DemoPeople.WRITER_HOIKU);
        assertThat(given.state()).isEqualTo(DispatchState.FAILED);
        assertThat(given.attempts()).isEqualTo(Dispatch.PAUSES.size() + 1);

        server.comeBack();
        run.run();
        assertThat(server.received()).isEmpty();
        at(nextWorkday(day), AT);
        run.run();
        assertThat(recipients()).containsExactly(HOIKU);
    }

    @Test
    void stopsForNobodyElseWhereOneAddressIsRefused() throws IOException {
        reachable(DemoPeople.WRITER_KATEI, "writer-katei@city.example.jp");
        at(day, AT);
        try (StubbornMailServer refusing =
                new StubbornMailServer(Map.of("RCPT TO:<WRITER-HOIKU@", "550 no such user"))) {
            anotherPortal(PostmanTest.to(refusing.port())).run();

            assertThat(refusing.taken()).containsExactly("writer-katei@city.example.jp");
        }

        assertThat(dispatchOf(DemoPeople.WRITER_HOIKU).trouble()).isEqualTo(Trouble.REFUSED);
        office.as(DemoPeople.ADMIN);
        assertThat(desk.today().rows())
                .filteredOn(row -> HOIKU.equals(String.valueOf(row.address())))
                .singleElement()
                .satisfies(row -> assertThat(row.dispatch()).isEqualTo(dispatchOf(DemoPeople.WRITER_HOIKU)));
    }

    @Test
    void tellsWhatWaitsByThePersonsOwnRightsOfTheDay() {
        reachable(DemoPeople.CHIEF_HOIKU, "chief-hoiku@city.example.jp");
        fixtures.submit(reports(DemoPeople.HOIKU).getFirst().id(), ProgressFixtures.complete("B"));
        office.as(DemoPeople.ADMIN);
        var writing = person(DemoPeople.WRITER_HOIKU).assignments().getFirst();
        accounts.endAssignment(writing.id(), writing.version(), day.minusDays(1));
        office.nobody();
        at(day, AT);

        run.run();

        assertThat(recipients()).containsExactly("chief-hoiku@city.example.jp");
        assertThat(body(server.received().getFirst())).contains("確認を待つ報告が1件").doesNotContain("書く報告");
    }

    @Test
    void bearsNoneOfTheWordsThatTheWorkIsAbout() throws Exception {
        var report = reports(DemoPeople.HOIKU).getFirst();
        fixtures.write(report.id(), ProgressFixtures.complete("B"));
        office.nobody();
        at(day, AT);

        run.run();

        MimeMessage mail = server.received().getFirst();
        assertThat(mail.getSubject() + body(mail))
                .doesNotContain(ProgressFixtures.RESULT, PlanFixtures.PROJECT_STATION, PlanFixtures.GOAL_1);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).contains("text/plain").containsIgnoringCase("UTF-8");
    }

    /** SEC-54 */
    @Test
    void hasNoMoreHeadersAndReadersThanThePortalGaveIt() throws Exception {
        jdbc.sql("update account_person set name = :name where login = :login")
                .param("name", "保育課\r\nBcc: somebody@example.jp\r\n\r\n担当")
                .param("login", DemoPeople.WRITER_HOIKU)
                .update();
        at(day, AT);

        run.run();

        assertThat(recipients()).containsExactly(HOIKU);
        MimeMessage mail = server.received().getFirst();
        assertThat(mail.getRecipients(Message.RecipientType.BCC)).isNull();
        assertThat(body(mail)).startsWith("保育課 Bcc: somebody@example.jp 担当 様");
    }

    @Test
    void readsInAPersonsPlaceAndDoesNothingInTheirName() {
        PersonId writer = person(DemoPeople.WRITER_HOIKU).id();
        office.nobody();

        assertThat(seenAs.read(writer, current::id)).contains(writer);
        assertThat(current.find()).isEmpty();
        assertThatThrownBy(() -> seenAs.read(writer, () -> {
                    transactions.executeWithoutResult(status -> trail.done(Operation.REPORT_WRITE, writer, ""));
                    return writer;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isAListToCopyWhereThereIsNoServer() {
        jdbc.sql("update account_person set mail = null where login = :login")
                .param("login", DemoPeople.WRITER_HOIKU)
                .update();
        DigestDesk without =
                new DigestDesk(readers, waiting, book, new MailSettings("", "", "", Duration.ofDays(1)), clock);
        PersonId writer = person(DemoPeople.WRITER_HOIKU).id();
        office.as(DemoPeople.LEAD);

        DigestList list = without.today();

        assertThat(list.sends()).isFalse();
        assertThat(list.rows())
                .filteredOn(row -> row.person().equals(writer))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.address()).isNull();
                    assertThat(row.count()).isEqualTo(reports(DemoPeople.HOIKU).size());
                    assertThat(row.due()).isNotNull();
                });
        assertThat(list.rows()).extracting(DigestRow::name).doesNotContain("監査 担当");
        assertThat(without.letter(writer, "http://here/").orElseThrow().body()).contains("http://here/");
    }

    /** The row stays as it was when the portal stopped between sending and writing down. */
    @Test
    void isOnTheListWhileNobodyKnowsWhetherItWent() {
        at(day, AT);
        DigestRun dying = anotherPortal(new Postman(sender, settings) {
            @Override
            Outcome send(MailAddress to, Letter letter, String mark) {
                throw new PowerCut();
            }
        });
        assertThatThrownBy(dying::run).isInstanceOf(PowerCut.class);
        reports(DemoPeople.HOIKU).forEach(report -> fixtures.submit(report.id(), ProgressFixtures.complete("B")));
        PersonId writer = person(DemoPeople.WRITER_HOIKU).id();
        office.as(DemoPeople.ADMIN);

        assertThat(desk.today().rows())
                .filteredOn(row -> row.person().equals(writer))
                .extracting(
                        row -> row.dispatch() == null ? null : row.dispatch().trouble())
                .containsExactly(Trouble.UNKNOWN);
    }

    @Test
    void isWrittenDownAsToBeTriedAgainWhereSomebodysWorkCannotBeReadAndStopsForNobodyElse() {
        reachable(DemoPeople.WRITER_KATEI, "writer-katei@city.example.jp");
        PersonId unreadable = person(DemoPeople.WRITER_HOIKU).id();
        WaitingFor breaking = new WaitingFor(List.of(), seenAs, clock) {
            @Override
            Digest of(PersonId person) {
                if (person.equals(unreadable)) {
                    throw new IllegalStateException("cannot be read");
                }
                return waiting.of(person);
            }
        };
        at(day, AT);

        new DigestRun(readers, breaking, book, new Postman(sender, settings), settings, clock).run();

        assertThat(recipients()).containsExactly("writer-katei@city.example.jp");
        DispatchView told = dispatchOf(DemoPeople.WRITER_HOIKU);
        assertThat(told.state()).isEqualTo(DispatchState.WAITING);
        assertThat(told.trouble()).isEqualTo(Trouble.UNREAD);
        office.as(DemoPeople.ADMIN);
        assertThat(new DigestDesk(readers, breaking, book, settings, clock)
                        .today()
                        .rows())
                .extracting(DigestRow::name)
                .contains("保育課 担当", "子ども家庭課 担当");
    }

    private static final class PowerCut extends Error {}

    private DigestRun anotherPortal(Postman postman) {
        return new DigestRun(readers, waiting, book, postman, settings, clock);
    }

    private DispatchView dispatchOf(String login) {
        return book.on(JapanTime.today(clock)).get(person(login).id()).view();
    }

    private List<ReportStatus> reports(String department) {
        return fixtures.reports(round).stream()
                .filter(report -> report.department().equals(office.department(department)))
                .toList();
    }

    private PersonView person(String login) {
        return office.as(DemoPeople.ADMIN, () -> accounts.people()).stream()
                .filter(person -> person.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private void reachable(String login, String address) {
        PersonView person = person(login);
        accounts.changeMail(person.id(), person.version(), address);
    }

    private List<String> everybodyIsReachable() {
        List<String> addresses = new ArrayList<>();
        for (DemoPeople.Someone someone : DemoPeople.ALL) {
            addresses.add(someone.login() + "@city.example.jp");
            reachable(someone.login(), addresses.getLast());
        }
        DemoPeople.ALL.stream()
                .map(DemoPeople.Someone::department)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .flatMap(department -> reports(department).stream().limit(1))
                .forEach(report -> fixtures.submit(report.id(), ProgressFixtures.complete("B")));
        fixtures.reports(round).stream()
                .skip(1)
                .limit(1)
                .forEach(report -> fixtures.approve(report.id(), ProgressFixtures.complete("B")));
        office.nobody();
        return addresses;
    }

    private void choose(String login, String address, LocalTime time) {
        office.as(login);
        own.chooseMail(own.mail().version(), address, time);
        office.nobody();
    }

    private void at(LocalDate date, LocalTime time) {
        clock.advance(Duration.between(
                clock.instant(),
                LocalDateTime.of(date, time).atZone(JapanTime.ZONE).toInstant()));
    }

    private static LocalDate nextWorkday(LocalDate after) {
        return after.plusDays(1)
                .datesUntil(after.plusDays(30))
                .filter(OfficeDays::isOpen)
                .findFirst()
                .orElseThrow();
    }

    private List<String> recipients() {
        return server.received().stream().map(DigestIT::recipient).toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(MimeMessage mail) {
        try {
            return new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
