package jp.hagukumi.test;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.CurrentAccount;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How often something asks the database, counted by the database itself. */
public final class Statements {

    private static final Pattern TABLE = Pattern.compile("(?:from|join) ([a-z]+_[a-z_]+)");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CurrentAccount current;

    Statements(JdbcClient jdbc, PlatformTransactionManager transactions, CurrentAccount current) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.current = current;
    }

    /** Counted within one transaction, that is on one connection; who acts is asked before and counts for the sign-in. */
    public int selectsOf(Supplier<?> deed) {
        return Objects.requireNonNull(CurrentAccount.readingOnce(() -> transaction.execute(status -> {
            current.roles();
            int before = selects();
            deed.get();
            return selects() - before;
        })));
    }

    /** What it asks, in the order in which it asks: the words of each statement. */
    public List<String> textsOf(Supplier<?> deed) {
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        List<Logger> loggers = Stream.of("org.hibernate.SQL", "org.springframework.jdbc.core.JdbcTemplate")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(heard);
        });
        try {
            CurrentAccount.readingOnce(() -> transaction.execute(status -> {
                current.roles();
                heard.list.clear();
                return deed.get();
            }));
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(heard);
                logger.setAdditive(true);
                logger.setLevel(null);
            });
        }
        String self = Thread.currentThread().getName();
        return heard.list.stream()
                .filter(event -> event.getThreadName().equals(self))
                .map(ILoggingEvent::getFormattedMessage)
                .map(text -> text.replaceAll("\\s+", " "))
                .filter(text -> text.contains("select "))
                .toList();
    }

    /** How often each table is read by it; a table that a part of a statement reads counts once for that statement. */
    public Map<String, Long> readsOf(Supplier<?> deed) {
        return textsOf(deed).stream()
                .flatMap(text -> TABLE.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private int selects() {
        return jdbc.sql("show session status like 'Com_select'")
                .query((row, number) -> row.getInt("Value"))
                .single();
    }
}
