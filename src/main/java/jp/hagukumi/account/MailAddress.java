package jp.hagukumi.account;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hagukumi.shared.RuleViolation;

/**
 * The e-mail address of an account in the plain form of RFC 5321: no display name, no quotes, no comments, and never a
 * line break, with which whoever types it could write headers of their own into a mail.
 */
public record MailAddress(String value) implements Serializable {

    /** RFC 5321, 4.5.3.1.3 with erratum 1690: what fits between the brackets of a path. */
    static final int LENGTH_MAX = 254;

    private static final int LOCAL_MAX = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    public MailAddress {
        RuleViolation.unless(isPlain(value), "account.violation.mailForm");
    }

    private static boolean isPlain(String value) {
        // Length first: the pattern is for what can be an address at all.
        return value.length() <= LENGTH_MAX
                && value.indexOf('@') <= LOCAL_MAX
                && FORM.matcher(value).matches();
    }

    /** What somebody typed, full-width letters too; nothing where they left it empty. */
    public static Optional<MailAddress> read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return plain.isEmpty() ? Optional.empty() : Optional.of(new MailAddress(plain));
    }

    @Override
    public String toString() {
        return value;
    }
}
