package jp.hagukumi.publication;

import jp.hagukumi.progress.RoundId;

/** The addresses of editions and of the pages that they froze. */
public final class EditionLinks {

    public static final String EDITIONS = "editions";
    public static final String EDITION = "editions/:edition";
    public static final String PUBLISH = "editions/publish/:round";

    /** Names of the parts of an address. */
    public static final String EDITION_ID = "edition";

    public static final String ROUND_ID = "round";

    /** Where frozen files are read online, outside of the screens: {@code /published/{edition}/{file}}. */
    public static final String PUBLISHED = "/published";

    private EditionLinks() {}

    public static String editions() {
        return EDITIONS;
    }

    public static String edition(EditionId edition) {
        return EDITIONS + "/" + edition;
    }

    /** Where the lead publishes a round. */
    public static String publish(RoundId round) {
        return EDITIONS + "/publish/" + round;
    }

    /** The first page of what was published, as everybody will see it. */
    public static String online(EditionId edition) {
        return PUBLISHED + "/" + edition + "/" + EditionFiles.COVER;
    }
}
