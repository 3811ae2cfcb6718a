package jp.hagukumi.publication;

import java.util.Objects;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.progress.RoundId;

/** The addresses of editions and of the pages that they froze. */
public final class EditionLinks {

    public static final String EDITIONS = "editions";
    public static final String EDITION = "editions/:edition";
    public static final String PUBLISH = "editions/publish/:round";

    public static final String PUBLISH_RESULT = "editions/result/:call";

    /** Names of the parts of an address. */
    public static final String EDITION_ID = "edition";

    public static final String ROUND_ID = "round";

    public static final String CALL_ID = "call";

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

    /** Where the lead publishes the result of a call. */
    public static String publish(CallId call) {
        return EDITIONS + "/result/" + call;
    }

    /** Where the lead publishes what replaces an edition. */
    public static String further(EditionSummary edition) {
        RoundId round = edition.round();
        return round == null ? publish(Objects.requireNonNull(edition.call())) : publish(round);
    }

    /** The first page of what was published, as everybody will see it. */
    public static String online(EditionId edition) {
        return PUBLISHED + "/" + edition + "/" + EditionFiles.COVER;
    }
}
