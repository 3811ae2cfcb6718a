package jp.hagukumi.comment.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a file is called that came with a mail. A name is only shown and given back; no file of the portal bears it. What
 * could deceive a reader or another system is taken out: folders, line breaks, signs that turn the direction of the text,
 * names that systems keep for themselves.
 */
final class EnclosedName {

    /** The longest name in characters. */
    private static final int MAX = 120;

    private static final int ENDING_MAX = 10;

    /** Of a longer one only the beginning and the end are looked at. */
    private static final int LOOKED_AT = 4_000;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}]+");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[:;*?\"'<>|%]+");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private EnclosedName() {}

    /** Empty where nothing is left of it. */
    static String of(String given) {
        String seen = UNSEEN.matcher(shortened(given)).replaceAll("");
        String last = seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1);
        String name = withoutEdges(NOT_IN_NAMES
                .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("_"));
        if (RESERVED.matcher(name).matches()) {
            name = "_" + name;
        }
        int point = name.lastIndexOf('.');
        String ending = point > 0 && name.length() - point <= ENDING_MAX ? name.substring(point) : "";
        String stem = name.substring(0, name.length() - ending.length());
        int most = Math.min(MAX - ending.length(), stem.codePointCount(0, stem.length()));
        return stem.substring(0, stem.offsetByCodePoints(0, most)) + ending;
    }

    private static String shortened(String given) {
        return given.length() <= LOOKED_AT
                ? given
                : given.substring(0, LOOKED_AT / 2) + given.substring(given.length() - LOOKED_AT / 2);
    }

    private static String withoutEdges(String name) {
        int begin = 0;
        int end = name.length();
        while (begin < end && isEdge(name.charAt(begin))) {
            begin++;
        }
        while (end > begin && isEdge(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(begin, end);
    }

    private static boolean isEdge(char unit) {
        return unit == '.' || unit == ' ';
    }
}
