package jp.hagukumi.comment;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import jp.hagukumi.shared.DataKey;
import org.jspecify.annotations.Nullable;

/**
 * By what a letter is known when it comes again. Words are compared without blanks, so that a file of a program that
 * ends lines otherwise brings the same; names and numbers also in one width and one case.
 *
 * @param identity of the row: its receipt number, or where there is none everything that it says
 * @param content the words and who says them
 * @param sender name with contact or address; null where they are not given, and nobody is recognised
 */
record Prints(
        @Nullable Print identity, Print content, @Nullable Print sender) {

    private static final String BETWEEN = "\u0000";

    /** Of a letter that a clerk typed in: there is no row. */
    static Prints of(NewSubmission letter, DataKey key) {
        return new Prints(null, content(letter, key), sender(letter, key));
    }

    /**
     * Of a row. The name of the service is not part of it: one service bears many names.
     *
     * @param received when it came in as far as the file says: what the clerk says for the others may be another day the
     *     next time
     * @param occurrence how many rows of the file said the same before; counts only where there is no receipt number
     */
    static Prints ofRow(NewSubmission letter, @Nullable Instant received, int occurrence, DataKey key) {
        String receipt = plain(letter.form().receipt());
        String row =
                receipt.isEmpty() ? everything(letter, received) + BETWEEN + occurrence : "receipt" + BETWEEN + receipt;
        return new Prints(new Print(key.print("row" + BETWEEN + row)), content(letter, key), sender(letter, key));
    }

    /**
     * Of a mail. One that says not which it is, is known by everything that it says.
     *
     * @param messageId by which mail servers know it
     * @param sent when it was sent as far as it says: what the clerk says for the others may be another day the next time
     */
    static Prints ofMail(NewSubmission letter, String messageId, @Nullable Instant sent, DataKey key) {
        String mail = messageId.isEmpty()
                ? everything(letter, sent) + BETWEEN + letter.form().others()
                : "id" + BETWEEN + messageId;
        return new Prints(new Print(key.print("mail" + BETWEEN + mail)), content(letter, key), sender(letter, key));
    }

    /** What a row without a receipt number says, to be counted. */
    static String everything(NewSubmission letter, @Nullable Instant received) {
        return (received == null ? "" : received.toString()) + BETWEEN + said(letter);
    }

    /** Whether both are known to be of the same sender; nobody is like somebody who names nobody. */
    boolean isOfSender(Prints other) {
        return sender != null && sender.equals(other.sender);
    }

    private static Print content(NewSubmission letter, DataKey key) {
        return new Print(key.print("content" + BETWEEN + said(letter)));
    }

    private static String said(NewSubmission letter) {
        return String.join(
                BETWEEN,
                withoutBlanks(letter.text()),
                plain(letter.name()),
                plain(letter.address()),
                plain(letter.contact()));
    }

    private static @Nullable Print sender(NewSubmission letter, DataKey key) {
        String name = plain(letter.name());
        String where = letter.contact().isBlank() ? plain(letter.address()) : plain(letter.contact());
        return name.isEmpty() || where.isEmpty()
                ? null
                : new Print(key.print("sender" + BETWEEN + name + BETWEEN + where));
    }

    private static String plain(String words) {
        return withoutBlanks(Normalizer.normalize(words, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }

    private static String withoutBlanks(String words) {
        StringBuilder rest = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit)) {
                rest.append(unit);
            }
        }
        return rest.toString();
    }
}
