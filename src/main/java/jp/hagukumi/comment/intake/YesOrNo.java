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

    /** Services number what can be chosen. */
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}(?=\\D)");

    private static final List<String[]> ROWS = ResourceRows.of(YesOrNo.class, "yes-or-no.csv", 2);

    private static final Map<String, Boolean> SAID = said();

    /** What is asked stands in the answer once more: 意見の公表に同意します. */
    private static final Pattern ASKED = ROWS.stream()
            .filter(row -> "ASKED".equals(row[0]))
            .map(row -> Pattern.compile(row[1]))
            .findFirst()
            .orElseThrow();

    /** Yes and no themselves, before an answer that says it once more. */
    private static final List<String> FIRST = ROWS.stream()
            .filter(row -> row[0].endsWith("_FIRST"))
            .map(row -> row[1])
            .toList();

    private YesOrNo() {}

    /** Nothing for what is neither, or not known to be: a wish of a citizen is not guessed. */
    static Optional<Boolean> of(String written) {
        String plain = NUMBERED.matcher(plain(written)).replaceFirst("");
        Optional<Boolean> said = answer(plain);
        if (said.isPresent()) {
            return said;
        }
        // Who says yes and then that they do not agree: nobody knows what they mean.
        return FIRST.stream()
                .filter(plain::startsWith)
                .findFirst()
                .flatMap(first -> answer(plain.substring(first.length())).filter(rest -> rest.equals(SAID.get(first))));
    }

    private static Optional<Boolean> answer(String plain) {
        return Optional.ofNullable(SAID.get(plain))
                .or(() -> Optional.ofNullable(SAID.get(ASKED.matcher(plain).replaceFirst(""))));
    }

    private static Map<String, Boolean> said() {
        Map<String, Boolean> said = new HashMap<>();
        ROWS.stream()
                .filter(row -> !"ASKED".equals(row[0]))
                .forEach(row -> said.put(plain(row[1]), row[0].startsWith("YES")));
        return said;
    }

    private static String plain(String words) {
        return UNSAID.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
