package jp.hagukumi.account;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.shared.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can be written to today. Asks for no permission: the caller has judged it, or is the portal itself. */
@Component
@Transactional(readOnly = true)
public class MailReader {

    private final People people;
    private final Clock clock;

    MailReader(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** One person whose account is valid today, with or without an address. */
    public record Reader(PersonId id, String name, @Nullable MailAddress address, java.time.@Nullable LocalTime at)
            implements Serializable {}

    /** Everybody whose account is valid today, by login. */
    public List<Reader> today() {
        LocalDate today = JapanTime.today(clock);
        return people.findAllByOrderByLoginAsc().stream()
                .filter(person -> person.isValidOn(today))
                .map(person -> new Reader(
                        person.id(),
                        person.name(),
                        person.mail().address(),
                        person.mail().at()))
                .toList();
    }
}
