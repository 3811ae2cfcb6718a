package jp.hagukumi.progress.attachment;

import java.util.regex.Pattern;

/**
 * What a file is called that somebody hands in. A name is only ever shown and given back; no file of the portal bears
 * it. What could deceive a reader or another system is taken out: folders, line breaks, signs that turn the direction of
 * the text, names that systems keep for themselves.
 */
final class AttachedName {

    /** The longest name in characters, its ending included. */
    static final int MAX = 120;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}]+");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[:*?\"<>|]+");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final String OTHERWISE = "file";

    private AttachedName() {}

    /** The name that is kept; it ends as files of its type do, whatever was said. */
    static String of(String given, FileType type) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = NOT_IN_NAMES
                .matcher(UNSEEN.matcher(last).replaceAll(""))
                .replaceAll("_")
                .strip();
        String ending = "." + type.ending();
        if (type.ends(plain)) {
            int point = plain.lastIndexOf('.');
            ending = plain.substring(point);
            plain = plain.substring(0, point);
        }
        String name = plain.replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (name.isEmpty()) {
            name = OTHERWISE;
        }
        if (RESERVED.matcher(name).matches()) {
            name = "_" + name;
        }
        int most = MAX - ending.length();
        int length = name.codePointCount(0, name.length());
        return name.substring(0, name.offsetByCodePoints(0, Math.min(most, length))) + ending;
    }
}
