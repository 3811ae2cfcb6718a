package jp.hagukumi.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.account.MailReader;
import jp.hagukumi.account.MailReader.Reader;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the lead and the information section see of the digests: for whom something waits, and what became of the mail. */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
@May(Operation.DIGEST_READ)
public class DigestDesk {

    private static final Logger LOG = LoggerFactory.getLogger(DigestDesk.class);

    private final MailReader readers;
    private final WaitingFor waiting;
    private final DispatchBook book;
    private final MailSettings settings;
    private final Clock clock;
    private final LetterText text = new LetterText();

    DigestDesk(MailReader readers, WaitingFor waiting, DispatchBook book, MailSettings settings, Clock clock) {
        this.readers = readers;
        this.waiting = waiting;
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    /** Everybody for whom something waits now, and everybody to whom something could not be sent today. */
    public DigestList today() {
        LocalDate today = JapanTime.today(clock);
        Map<PersonId, Dispatch> known = book.on(today);
        List<DigestRow> rows = readers.today().stream()
                .map(reader -> row(reader, known.get(reader.id())))
                .filter(row -> row.count() > 0 || !row.readable() || couldNotBeSent(row.dispatch()))
                .toList();
        return new DigestList(today, settings.sends(), OfficeDays.isOpen(today), rows);
    }

    private static boolean couldNotBeSent(@Nullable DispatchView dispatch) {
        return dispatch != null && dispatch.trouble() != null;
    }

    private DigestRow row(Reader reader, @Nullable Dispatch dispatch) {
        Optional<Digest> digest = read(reader.id());
        return new DigestRow(
                reader.id(),
                reader.name(),
                reader.address(),
                reader.at(),
                digest.isPresent(),
                digest.map(Digest::count).orElse(0),
                digest.map(Digest::due).orElse(null),
                dispatch == null ? null : dispatch.view());
    }

    /** Nothing where it cannot be read: the others are on the list all the same. */
    private Optional<Digest> read(PersonId person) {
        try {
            return Optional.of(waiting.of(person));
        } catch (RuntimeException broken) {
            LOG.error("work of {}: {}", person, broken.getClass().getName());
            return Optional.empty();
        }
    }

    /**
     * The words of one person's mail as it would go out now, to be copied; nothing if there is no such person.
     *
     * @param here the address under which whoever asks has reached the portal, for where none is configured
     */
    public Optional<Letter> letter(PersonId person, String here) {
        String link = settings.link().isEmpty() ? here : settings.link();
        return readers.today().stream()
                .filter(reader -> reader.id().equals(person))
                .findFirst()
                .map(reader -> text.of(reader.name(), waiting.of(person), link));
    }
}
