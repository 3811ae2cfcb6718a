package jp.hagukumi.account;

import java.time.Clock;
import java.util.regex.Pattern;
import jp.hagukumi.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The audit trail: who did what to what, when. A command writes its entry in its own transaction, so that there is
 * neither a deed without an entry nor an entry without a deed; a refusal is written in a transaction of its own.
 * Details never hold a citizen's name, address or words.
 */
@Component
public class Trail {

    /** How an entry ended. */
    public enum Outcome {
        DONE,
        REFUSED
    }

    static final int DETAIL_MAX = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(Trail.class);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    Trail(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Records a deed of the signed-in person.
     *
     * @param subject the id record of what it was done to; its type and value are kept
     * @param detail what a later reader needs beside it (the reason given, counts), cut at 1,000 characters
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(Operation operation, Object subject, String detail) {
        write(operation.code(), Outcome.DONE, subject, detail);
    }

    /** Records that the signed-in person was refused, whatever becomes of the transaction around. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(Operation operation, Object subject) {
        LOG.warn("refused: {} on {}", operation.code(), subject);
        write(operation.code(), Outcome.REFUSED, subject, "");
    }

    /** Records an event of signing in, which has no signed-in person yet. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void signIn(String event, Outcome outcome, @Nullable PersonId person, String login) {
        insert("signIn." + event, outcome, person, login, "PersonId", person == null ? "" : person.toString(), "");
    }

    private void write(String what, Outcome outcome, Object subject, String detail) {
        if (CurrentAccount.SEEN_AS.isBound()) {
            throw new IllegalStateException("in somebody's place the portal only reads: " + what);
        }
        SignedIn who = current.find().orElse(null);
        insert(
                what,
                outcome,
                who == null ? null : who.id(),
                who == null ? "" : who.login(),
                subject.getClass().getSimpleName(),
                subject.toString(),
                detail);
    }

    private void insert(
            String what,
            Outcome outcome,
            @Nullable PersonId person,
            String login,
            String subjectType,
            String subject,
            String detail) {
        jdbc.sql("""
                insert into account_trail (id, at, person_id, login, operation, outcome, subject_type, subject, detail)
                values (:id, :at, :person, :login, :operation, :outcome, :type, :subject, :detail)
                """)
                .param("id", TimeOrderedId.next().toString())
                .param("at", clock.instant())
                .param("person", person == null ? null : person.toString())
                .param("login", clean(login, 60))
                .param("operation", what)
                .param("outcome", outcome.name())
                .param("type", clean(subjectType, 60))
                .param("subject", clean(subject, 200))
                .param("detail", clean(detail, DETAIL_MAX))
                .update();
    }

    /** Control characters could forge lines where the trail is printed. */
    private static String clean(String text, int max) {
        String plain = CONTROL.matcher(text).replaceAll(" ");
        return plain.length() <= max ? plain : plain.substring(0, max);
    }
}
