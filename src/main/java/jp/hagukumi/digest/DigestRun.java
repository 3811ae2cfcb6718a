package jp.hagukumi.digest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import jp.hagukumi.account.MailReader;
import jp.hagukumi.account.MailReader.Reader;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.JapanTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends to everybody whose time of the day has come what waits for them, once. Judged by the days and hours of Japan
 * wherever the server stands. Who cannot be written to stops nobody else.
 */
@Component
class DigestRun {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRun.class);

    private final MailReader readers;
    private final WaitingFor waiting;
    private final DispatchBook book;
    private final Postman postman;
    private final MailSettings settings;
    private final Clock clock;
    private final LetterText text = new LetterText();

    DigestRun(
            MailReader readers,
            WaitingFor waiting,
            DispatchBook book,
            Postman postman,
            MailSettings settings,
            Clock clock) {
        this.readers = readers;
        this.waiting = waiting;
        this.book = book;
        this.postman = postman;
        this.settings = settings;
        this.clock = clock;
    }

    /** One look at the clock. */
    void run() {
        Instant now = clock.instant();
        LocalDate today = JapanTime.dayOf(now);
        if (!settings.sends() || !OfficeDays.isOpen(today)) {
            return;
        }
        Map<PersonId, Dispatch> known = book.on(today);
        LocalTime time = JapanTime.at(now).toLocalTime();
        for (Reader reader : readers.today()) {
            Dispatch before = known.get(reader.id());
            boolean hasCome = reader.address() != null && reader.at() != null && !time.isBefore(reader.at());
            if (hasCome && (before == null || before.mayBeTriedAt(now))) {
                deliver(reader, today);
            }
        }
    }

    private void deliver(Reader reader, LocalDate today) {
        DispatchKey key = new DispatchKey(reader.id(), today);
        try {
            Digest digest = waiting.of(reader.id());
            if (reader.address() != null && book.claim(key, digest.count())) {
                Letter letter = text.of(reader.name(), digest, settings.link());
                Postman.Outcome outcome = postman.send(reader.address(), letter, today + "." + reader.id());
                book.write(key, outcome);
                if (!(outcome instanceof Postman.Outcome.Taken)) {
                    LOG.warn("digest of {} for {}: {}", today, reader.id(), outcome);
                }
            }
        } catch (RuntimeException broken) {
            // Neither the address nor what the work is about belongs into a log.
            LOG.error(
                    "digest of {} for {}: {}",
                    today,
                    reader.id(),
                    broken.getClass().getName());
            putOff(key);
        }
    }

    /** What fails for one person is tried again after the usual pauses, and not with every look at the clock. */
    private void putOff(DispatchKey key) {
        if (book.claim(key, 1)) {
            book.write(key, new Postman.Outcome.NotTaken(Trouble.UNREAD));
        }
    }
}
