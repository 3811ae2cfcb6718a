package jp.hagukumi.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.Sealer;
import jp.hagukumi.shared.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before anybody is let in: every call has its key, and what versions before that left in the clear, or sealed with the
 * home's own key, is sealed with it. Cut off in the middle, it goes on at the next start. Commands of the shell leave that
 * to the portal, which is the only one in its home; a schema that is held back at an older version knows of no keys.
 */
@Component
@ConditionalOnProperty(name = "spring.flyway.target", havingValue = "latest", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "portal.shell", havingValue = false, matchIfMissing = true)
class CallKeysAtStart implements SmartInitializingSingleton {

    private static final byte[] NONE = {};
    private static final int AT_ONCE = 200;
    private static final String BRING_THE_KEYS =
            ". Copy the folder keys/data from the backup that belongs to this database into this home.";

    private static final String OLD_LETTERS = """
            select s.id, s.call_id, s.original_text, x.sealed_name, x.sealed_address, x.sealed_contact
            from comment_submission s left join comment_sender x on x.submission_id = s.id
            where s.original_text is not null limit %d
            """.formatted(AT_ONCE);

    private static final String OLD_SUMMARIES = """
            select o.id, o.call_id, o.summary, o.submission_id, t.begin_index, t.end_index, w.sealed_text
            from comment_opinion o left join comment_stretch t on t.opinion_id = o.id
              join comment_original w on w.submission_id = o.submission_id
            where o.summary is not null limit %d
            """.formatted(AT_ONCE);

    private final Calls calls;
    private final CallKeys keys;
    private final Sealer home;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    CallKeysAtStart(Calls calls, CallKeys keys, Sealer home, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.calls = calls;
        this.keys = keys;
        this.home = home;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(t -> calls.findAll().forEach(this::requireKey));
        untilNoneIsLeft(this::sealLetters);
        untilNoneIsLeft(this::sealSummaries);
    }

    private void requireKey(Call call) {
        if (call.isErased()) {
            // Cut off behind the erasure, or brought back with an old copy of the keys.
            keys.destroy(call.id());
        }
        Optional<DataKey> key;
        try {
            key = keys.find(call.id());
        } catch (IllegalStateException damaged) {
            throw new StartRefused(
                    "The key of a call for comments cannot be read: " + file(call) + BRING_THE_KEYS, damaged);
        }
        if (!call.hasKey()) {
            call.isSealedWith(key.orElseGet(() -> keys.create(call.id())));
        } else if (key.isEmpty()) {
            throw new StartRefused("The key of a call for comments is not in this home: " + file(call) + " is missing"
                    + BRING_THE_KEYS);
        } else if (!call.knows(key.get())) {
            throw new StartRefused("The key " + file(call) + " is not the one with which the letters of its call were"
                    + " sealed" + BRING_THE_KEYS);
        }
    }

    private static String file(Call call) {
        return "keys/data/" + CallKeys.name(call) + ".key";
    }

    private void untilNoneIsLeft(IntSupplier some) {
        int done;
        do {
            Integer inOne = transactions.execute(t -> some.getAsInt());
            done = inOne == null ? 0 : inOne;
        } while (done > 0);
    }

    private int sealLetters() {
        List<Runnable> old =
                jdbc.sql(OLD_LETTERS).query((row, i) -> letter(row)).list();
        old.forEach(Runnable::run);
        return old.size();
    }

    private Runnable letter(ResultSet row) throws SQLException {
        SubmissionId id = new SubmissionId(UUID.fromString(row.getString("id")));
        DataKey key = keys.of(new CallId(UUID.fromString(row.getString("call_id"))));
        byte[] text = key.seal(row.getString("original_text"), Original.place(id));
        boolean signed = row.getBytes("sealed_name") != null;
        byte[] name = signed ? sealedAnew(row.getBytes("sealed_name"), key, Sender.place(Sender.NAME, id)) : NONE;
        byte[] address =
                signed ? sealedAnew(row.getBytes("sealed_address"), key, Sender.place(Sender.ADDRESS, id)) : NONE;
        byte[] contact =
                signed ? sealedAnew(row.getBytes("sealed_contact"), key, Sender.place(Sender.CONTACT, id)) : NONE;
        return () -> {
            jdbc.sql("insert into comment_original (submission_id, sealed_text) values (?, ?)")
                    .params(id.toString(), text)
                    .update();
            jdbc.sql("update comment_sender set sealed_name = ?, sealed_address = ?, sealed_contact = ?"
                            + " where submission_id = ?")
                    .params(name, address, contact, id.toString())
                    .update();
            jdbc.sql("update comment_submission set original_text = null where id = ?")
                    .params(id.toString())
                    .update();
        };
    }

    private byte[] sealedAnew(byte[] sealed, DataKey key, String place) {
        return key.seal(home.openText(sealed), place);
    }

    private int sealSummaries() {
        List<Runnable> old =
                jdbc.sql(OLD_SUMMARIES).query((row, i) -> summary(row)).list();
        old.forEach(Runnable::run);
        return old.size();
    }

    private Runnable summary(ResultSet row) throws SQLException {
        OpinionId id = new OpinionId(UUID.fromString(row.getString("id")));
        DataKey key = keys.of(new CallId(UUID.fromString(row.getString("call_id"))));
        String letter = key.open(
                row.getBytes("sealed_text"),
                Original.place(new SubmissionId(UUID.fromString(row.getString("submission_id")))));
        int end = row.getInt("end_index");
        String words = end == 0 ? "" : new Span(row.getInt("begin_index"), end).of(letter);
        Optional<byte[]> sealed = Opinion.sealedSummary(id, row.getString("summary"), words, key);
        return () -> jdbc.sql("update comment_opinion set summary = null, sealed_summary = :sealed where id = :id")
                .param("sealed", sealed.orElse(null))
                .param("id", id.toString())
                .update();
    }
}
