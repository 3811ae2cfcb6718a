package jp.hagukumi.account;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the portal itself read what a person would be shown, where nobody is signed in or somebody else is: with that
 * person's rights of today and no others. It only reads; the trail refuses whatever would be done in the person's name.
 */
@Component
public class SeenAs {

    private final People people;
    private final TransactionTemplate reading;

    SeenAs(People people, PlatformTransactionManager transactions) {
        this.people = people;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What the reading gives in the person's place; nothing if there is no such account. */
    public <T> Optional<T> read(PersonId id, Supplier<T> what) {
        return Objects.requireNonNull(
                reading.execute(status -> people.findById(id).map(SignedIn::as).map(who -> inPlaceOf(who, what))));
    }

    private static <T> T inPlaceOf(SignedIn who, Supplier<T> what) {
        return ScopedValue.where(CurrentAccount.SEEN_AS, who).call(() -> CurrentAccount.readingOnce(what::get));
    }
}
