package jp.hagukumi.plan.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import jp.hagukumi.shared.Words;

/** Why there is no value for a year. None of these is 0, and none of them is forgetting to enter it. */
public enum MissingReason {
    /** The survey is made every few years and not in this one. */
    NOT_SURVEY_YEAR,
    /** It should have been surveyed and was not. */
    NOT_SURVEYED,
    /** The value comes later. */
    NOT_YET_KNOWN,
    /** The project did not take place, so there is nothing to count. */
    NOT_CARRIED_OUT,
    /** So few cases that the value is not made known. */
    WITHHELD,
    /** Another reason, told in the remark. */
    OTHER;

    /** The reason that these words name in one of the portal's languages; {@link #OTHER} names none by itself. */
    public static Optional<MissingReason> named(String words) {
        return Arrays.stream(values())
                .filter(reason -> reason != OTHER)
                .filter(reason -> Words.LANGUAGES.stream()
                        .anyMatch(language -> reason.in(language).equals(words.strip())))
                .findFirst();
    }

    /** Its words. */
    public String in(Locale language) {
        return Words.in(language).say("plan.MissingReason." + this);
    }
}
