package jp.hagukumi.publication;

import java.util.Locale;

/** The names of the files in an edition. */
final class EditionFiles {

    static final String COVER = "index.html";
    static final String COUNCIL = "council.html";
    static final String READ_ALOUD = "read-aloud.txt";
    static final String CSV = "data.csv";
    static final String JSON = "data.json";
    static final String STYLE = "style.css";
    static final String MANIFEST = "manifest.json";

    private EditionFiles() {}

    /** The page of a goal, counted from 1. */
    static String goal(int number) {
        return String.format(Locale.ROOT, "goal-%02d.html", number);
    }
}
