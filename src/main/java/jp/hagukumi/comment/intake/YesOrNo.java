package jp.hagukumi.comment.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hagukumi.shared.ResourceRows;

/** Understands the answers that form services and offices write where somebody was asked to agree. */
final class YesOrNo {

    private static final Pattern UNSAID = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");

    private static final Map<String, Boolean> SAID = said(ResourceRows.of(YesOrNo.class, "yes-or-no.csv", 2));

    private YesOrNo() {}

    /** Nothing for what is neither, or not known to be: a wish of a citizen is not guessed. */
    static Optional<Boolean> of(String written) {
        return Optional.ofNullable(SAID.get(plain(written)));
    }

    private static Map<String, Boolean> said(List<String[]> rows) {
        Map<String, Boolean> said = new HashMap<>();
        rows.forEach(row -> said.put(plain(row[1]), "YES".equals(row[0])));
        return said;
    }

    private static String plain(String words) {
        return UNSAID.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
