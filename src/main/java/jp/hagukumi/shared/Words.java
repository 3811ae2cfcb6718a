package jp.hagukumi.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of the portal for pages that are no Vaadin view (sign-in, published pages, console) from the same two
 * translation files that the screens use. Japanese is the default.
 */
public final class Words {

    public static final Locale JAPANESE = Locale.JAPANESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> LANGUAGES = List.of(JAPANESE, ENGLISH);

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle bundle;

    private Words(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language, Words.class.getClassLoader(), NO_FALLBACK);
    }

    /** The words in English if that is asked for, else in Japanese. */
    public static Words in(Locale wanted) {
        return new Words(supported(wanted));
    }

    public static Locale supported(Locale wanted) {
        return ENGLISH.getLanguage().equals(wanted.getLanguage()) ? ENGLISH : JAPANESE;
    }

    public Locale language() {
        return language;
    }

    /** The sentence behind a key with its places filled. A missing key is a defect and fails. */
    public String say(String key, Object... arguments) {
        try {
            String pattern = bundle.getString(key);
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("No words for key " + key, missing);
        }
    }
}
