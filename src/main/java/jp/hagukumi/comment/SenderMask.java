package jp.hagukumi.comment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hides what tells who a sender is in a text that somebody typed. People write the same name in many ways, so both sides
 * are compared without blanks, dashes and invisible signs, in one width and one case. Rather a word too much is hidden
 * than one too little: the text is a reason in the trail, which others read.
 */
final class SenderMask {

    /** Shorter pieces of an address are words that stand in any sentence, such as the sign for a city. */
    private static final int ADDRESS_RUN = 3;

    /** Shorter pieces of a number or mail address stand in any date. */
    private static final int CONTACT_RUN = 4;

    /** In a letter shorter pieces of an address stand in what it is about. */
    private static final int LETTER_ADDRESS_RUN = 5;

    private static final int LETTER_CONTACT_RUN = 6;

    /** A part of a name; a single sign is too common a word to be hidden wherever it stands. */
    private static final int NAME_RUN = 2;

    private final String text;
    private final Plain plain;
    private final BitSet hidden = new BitSet();

    SenderMask(String text) {
        this.text = text;
        this.plain = Plain.of(text);
    }

    /** Hides the whole name, each of its parts, and, where no blank tells the parts, every piece of it. */
    SenderMask hideName(String name) {
        String[] parts = parts(name);
        hideWhole(name);
        Arrays.stream(parts).forEach(this::hideWhole);
        if (parts.length == 1 && name.codePoints().allMatch(Character::isLetter) && !isLatin(name)) {
            hideRuns(name, NAME_RUN);
        }
        return this;
    }

    /** Hides what is found elsewhere to tell somebody. */
    SenderMask hideAt(BitSet places) {
        hidden.or(places);
        return this;
    }

    SenderMask hideAddress(String address) {
        Arrays.stream(parts(address)).forEach(this::hideWhole);
        hideRuns(address, ADDRESS_RUN);
        return this;
    }

    SenderMask hideContact(String contact) {
        hideRuns(contact, CONTACT_RUN);
        return this;
    }

    /**
     * Hides the sender in their own letter, of whose words as many as possible have to stay: the whole name and its parts,
     * what of the address has a number in it, and the contact.
     */
    SenderMask hideInLetter(String name, String address, String contact) {
        hideWhole(name);
        Arrays.stream(parts(name)).forEach(this::hideWhole);
        hideRuns(address, LETTER_ADDRESS_RUN, SenderMask::hasDigit);
        hideRuns(contact, LETTER_CONTACT_RUN, run -> true);
        return this;
    }

    /**
     * Whether anything would be hidden in a letter: found without looking at each of its signs, as hardly any letter names
     * its writer and many come at once.
     */
    static boolean mayTell(String letter, String name, String address, String contact) {
        String signs = Plain.signsOf(letter);
        return Stream.concat(Stream.of(name), Arrays.stream(parts(name)))
                        .map(Plain::signsOf)
                        .anyMatch(part -> part.codePointCount(0, part.length()) >= NAME_RUN && signs.contains(part))
                || hasRun(signs, Plain.signsOf(address), LETTER_ADDRESS_RUN, SenderMask::hasDigit)
                || hasRun(signs, Plain.signsOf(contact), LETTER_CONTACT_RUN, run -> true);
    }

    private static boolean hasRun(String signs, String words, int length, Predicate<String> tells) {
        return IntStream.rangeClosed(0, words.length() - length)
                .mapToObj(begin -> words.substring(begin, begin + length))
                .anyMatch(run -> tells.test(run) && signs.contains(run));
    }

    private static boolean hasDigit(String run) {
        return run.chars().anyMatch(Character::isDigit);
    }

    /** What is hidden. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int begin = hidden.nextSetBit(0); begin >= 0; begin = hidden.nextSetBit(hidden.nextClearBit(begin))) {
            spans.add(new Span(begin, hidden.nextClearBit(begin)));
        }
        return spans;
    }

    /** The text, each hidden stretch of it replaced by one mask. */
    String masked() {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = hidden.nextClearBit(at);
            if (end > at) {
                shown.append(SubmissionRow.MASK);
                at = end;
            } else {
                shown.append(text.charAt(at++));
            }
        }
        return shown.toString();
    }

    private static String[] parts(String words) {
        return Arrays.stream(words.split("[\\s\\p{Z}・･,，、]+"))
                .filter(part -> !part.isEmpty())
                .toArray(String[]::new);
    }

    private static boolean isLatin(String words) {
        return words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private void hideWhole(String word) {
        String wanted = Plain.of(word).signs();
        if (wanted.codePointCount(0, wanted.length()) < NAME_RUN
                || (wanted.length() < ADDRESS_RUN && wanted.chars().allMatch(Character::isDigit))) {
            return;
        }
        for (int at = plain.signs().indexOf(wanted); at >= 0; at = plain.signs().indexOf(wanted, at + 1)) {
            hide(at, at + wanted.length());
        }
    }

    /** Hides every stretch of at least so many signs that stands in the sender's words as well. */
    private void hideRuns(String words, int min) {
        hideRuns(words, min, run -> true);
    }

    private void hideRuns(String words, int min, Predicate<String> tells) {
        String theirs = Plain.of(words).signs();
        for (int begin = 0; begin + min <= plain.signs().length(); begin++) {
            int end = begin + min;
            String run = plain.signs().substring(begin, end);
            if (theirs.contains(run) && tells.test(run) && plain.letters(begin, end) >= min) {
                hide(begin, end);
            }
        }
    }

    /** From the first to the last of these signs in the text as it was typed, blanks between them included. */
    private void hide(int begin, int end) {
        hidden.set(
                plain.places().get(begin).begin(), plain.places().get(end - 1).end());
    }

    /**
     * A text reduced to what counts when words are compared.
     *
     * @param places where in the text as it was typed each of the signs stands
     */
    private record Plain(String signs, List<Span> places) {

        static Plain of(String text) {
            StringBuilder signs = new StringBuilder();
            List<Span> places = new ArrayList<>();
            int at = 0;
            while (at < text.length()) {
                int sign = text.codePointAt(at);
                int end = at + Character.charCount(sign);
                // Apart, so that a voiced kana is the same whether it came as one sign or as two.
                String apart = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT);
                for (int i = 0; i < apart.length(); i++) {
                    if (counts(apart.codePointAt(i))) {
                        places.add(new Span(at, end));
                        signs.append(apart.charAt(i));
                    }
                }
                at = end;
            }
            return new Plain(signs.toString(), places);
        }

        /** The signs alone, much faster. */
        static String signsOf(String text) {
            StringBuilder signs = new StringBuilder(text.length());
            Normalizer.normalize(text, Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Plain::counts)
                    .forEach(signs::appendCodePoint);
            return signs.toString();
        }

        /** How many signs of the text as it was typed these are. */
        int letters(int begin, int end) {
            return (int) places.subList(begin, end).stream().distinct().count();
        }

        private static boolean counts(int sign) {
            return !Character.isWhitespace(sign)
                    && !Character.isSpaceChar(sign)
                    && !isVariationSelector(sign)
                    && switch (Character.getType(sign)) {
                        case Character.DASH_PUNCTUATION, Character.FORMAT, Character.CONTROL -> false;
                        default -> sign != '\u2212';
                    };
        }

        private static boolean isVariationSelector(int sign) {
            return (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0xE0100 && sign <= 0xE01EF);
        }
    }
}
