package jp.hagukumi.digest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.TimeZone;
import jp.hagukumi.account.OwnAccount;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ReportStatus;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.MailServer;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The hour at which a mail comes and the days that it says are left are those of Japan, wherever the server lives. */
@PortalIT
class DigestZonesIT {

    private static final TimeZone HOME = TimeZone.getDefault();

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private OwnAccount own;

    @Autowired
    private DigestRun run;

    @Autowired
    private TestClock clock;

    @Autowired
    private BeanFactory beans;

    private final MailServer server = MailServer.get();

    @AfterEach
    void goHome() {
        TimeZone.setDefault(HOME);
    }

    /** At each of these hours it is still the day before in the other two zones. */
    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "UTC", "America/Los_Angeles"})
    void comesAtThePersonsHourAndCountsTheDaysToTheirDueDay(String zone) throws MessagingException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        ProgressFixtures fixtures = new ProgressFixtures(beans, office);
        LocalDate section = workday(JapanTime.today(clock).plusDays(3));
        LocalDate chief = workday(section.plusDays(2));
        LocalDate lead = workday(chief.plusDays(4));
        RoundId round = fixtures.open(
                PlanFixtures.create(office, imports), new FiscalYear(2025), new DueDates(section, chief, lead));
        List<ReportStatus> ofHoiku = fixtures.reports(round).stream()
                .filter(report -> report.department().equals(office.department(DemoPeople.HOIKU)))
                .toList();
        fixtures.submit(ofHoiku.getFirst().id(), ProgressFixtures.complete("B"));
        fixtures.approve(ofHoiku.getLast().id(), ProgressFixtures.complete("B"));

        assertCome(DemoPeople.WRITER_KATEI, section, LocalTime.of(8, 30), "今日まで");
        LocalDate late = workday(chief.plusDays(1));
        assertCome(
                DemoPeople.CHIEF_HOIKU, late, LocalTime.of(8, 0), late.toEpochDay() - chief.toEpochDay() + "日過ぎています");
        LocalDate early = lead.minusDays(1);
        while (!OfficeDays.isOpen(early)) {
            early = early.minusDays(1);
        }
        assertCome(DemoPeople.LEAD, early, LocalTime.of(7, 30), "あと" + (lead.toEpochDay() - early.toEpochDay()) + "日");
    }

    /** They are the only one who gets any mail. */
    private void assertCome(String login, LocalDate day, LocalTime hour, String left) throws MessagingException {
        int before = server.received().size();
        choose(login, login + "@city.example.jp", hour);
        stopAt(day, hour.minusMinutes(1));
        run.run();
        assertThat(server.received()).hasSize(before);

        stopAt(day, hour);
        run.run();

        assertThat(server.received()).hasSize(before + 1);
        MimeMessage mail = server.received().getLast();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(login + "@city.example.jp");
        assertThat(mail.getSubject()).endsWith("（" + left + "）");
        choose(login, login + "@city.example.jp", null);
    }

    private void choose(String login, String address, LocalTime hour) {
        office.as(login);
        own.chooseMail(own.mail().version(), address, hour);
        office.nobody();
    }

    private void stopAt(LocalDate day, LocalTime time) {
        clock.stopAt(LocalDateTime.of(day, time).atZone(JapanTime.ZONE).toInstant());
    }

    private static LocalDate workday(LocalDate from) {
        return from.datesUntil(from.plusDays(30))
                .filter(OfficeDays::isOpen)
                .findFirst()
                .orElseThrow();
    }
}
