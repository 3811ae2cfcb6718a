package jp.hagukumi.comment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.hagukumi.shared.DataKey;
import org.jspecify.annotations.Nullable;

/**
 * By what a letter is known when it comes again. Words are compared in one width and one case and without blanks: the
 * same form sent twice by a program that ends lines otherwise is the same.
 *
 * @param identity of the row: the service's receipt number, or where there is none everything that it says
 * @param content the words and who says them
 * @param sender name with contact or address; null where they are not given, and nobody is recognised
 */
record Prints(
        @Nullable Print identity, Print content, @Nullable Print sender) {

    private static final String BETWEEN = "\u0000";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Of a letter that a clerk typed in: there is no row. */
    static Prints of(NewSubmission letter, DataKey key) {
        return new Prints(null, content(letter, key), sender(letter, key));
    }

    /**
     * Of a row.
     *
     * @param service whose receipt numbers these are: two services may count alike
     * @param occurrence how many rows of the file said the same before; counts only where there is no receipt number
     */
    static Prints ofRow(NewSubmission letter, String service, int occurrence, DataKey key) {
        String receipt = plain(letter.form().receipt());
        String row = receipt.isEmpty()
                ? everything(letter) + BETWEEN + occurrence
                : "receipt" + BETWEEN + plain(service) + BETWEEN + receipt;
        return new Prints(new Print(key.print("row" + BETWEEN + row)), content(letter, key), sender(letter, key));
    }

    /** What a row without a receipt number says, to be counted. */
    static String everything(NewSubmission letter) {
        return letter.receivedAt() + BETWEEN + said(letter);
    }

    private static Print content(NewSubmission letter, DataKey key) {
        return new Print(key.print("content" + BETWEEN + said(letter)));
    }

    private static String said(NewSubmission letter) {
        return String.join(
                BETWEEN, plain(letter.text()), plain(letter.name()), plain(letter.address()), plain(letter.contact()));
    }

    private static @Nullable Print sender(NewSubmission letter, DataKey key) {
        String name = plain(letter.name());
        String where = letter.contact().isBlank() ? plain(letter.address()) : plain(letter.contact());
        return name.isEmpty() || where.isEmpty()
                ? null
                : new Print(key.print("sender" + BETWEEN + name + BETWEEN + where));
    }

    private static String plain(String words) {
        return BLANKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
