package jp.hagukumi.comment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is told to everybody of the opinions of a call, word for word, and what stands for all of it. */
@Component
class ResultWords {

    private final ResultNumbers numbers;
    private final CountedInResult counted;
    private final Opinions opinions;
    private final OriginalTexts texts;

    ResultWords(ResultNumbers numbers, CountedInResult counted, Opinions opinions, OriginalTexts texts) {
        this.numbers = numbers;
        this.counted = counted;
        this.opinions = opinions;
        this.texts = texts;
    }

    /**
     * Of the opinions of a call that count in its result.
     *
     * @param letters those that count
     * @param of their opinions
     */
    Map<OpinionId, PrintedWords> of(CallId call, List<CountedLetter> letters, List<Opinion> of) {
        Set<SubmissionId> consenting = letters.stream()
                .filter(CountedLetter::consent)
                .map(CountedLetter::id)
                .collect(Collectors.toSet());
        return texts.printed(call, of, consenting::contains);
    }

    /** Stands for the words that a result of a call would tell today: equal words under equal numbers, equal print. */
    String print(CallId call) {
        Map<OpinionId, ResultNumber> numbered = numbers.of(call);
        Map<OpinionId, PrintedWords> words = of(
                call,
                counted.letters(call),
                opinions.of(call).stream()
                        .filter(opinion -> numbered.containsKey(opinion.id()))
                        .toList());
        return print(numbered.entrySet().stream()
                .map(e -> new Numbered(
                        e.getValue(),
                        words.getOrDefault(e.getKey(), PrintedWords.NONE).words())));
    }

    /** The words of one opinion and what the result calls it. */
    record Numbered(ResultNumber number, String words) {}

    /** @param told in their order */
    static String print(Stream<Numbered> told) {
        MessageDigest digest = sha256();
        told.forEach(one -> {
            String line = one.number().person() + "-" + one.number().branch() + "\t"
                    + one.words().length() + "\t" + one.words() + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
