package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a letter is sorted, every character of it is covered, reasoned, or counted as left: none can get lost. */
class CoverageTest {

    private static final int LETTERS = 300;
    private static final int ACTS = 40;
    private static final String SIGNS = "あ公園、。！\n 　\t「」𠮷👪\uFE0Fe\u0301=<>\u202E";

    static IntStream seeds() {
        return IntStream.range(0, LETTERS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noCharacterIsNeitherCoveredNorReasonedNorLeft(int seed) {
        Random random = new Random(seed);
        String text = text(random);
        OpenedSubmission letter = CommentFixtures.submission(text);
        for (int act = 0; act < ACTS; act++) {
            try {
                act(letter, text, random);
            } catch (RuleViolation refused) {
                // What is refused must have changed nothing, which is looked at like everything else.
            }
            check(letter, text);
        }
    }

    private static void act(OpenedSubmission letter, String text, Random random) {
        List<Segment> segments = Segments.of(letter, Map.of(), Cut.values()[random.nextInt(Cut.values().length)]);
        Segment any = segments.get(random.nextInt(segments.size()));
        switch (random.nextInt(6)) {
            case 0 -> letter.cutOpinion(List.of(any.span()));
            case 1 -> letter.setAside(List.of(any.span()), reason(random), "覚え");
            case 2 -> letter.putBack(any.span().begin());
            case 3 -> letter.cutOpinion(anywhere(text, random));
            case 4 -> letter.setAside(anywhere(text, random), reason(random), "覚え");
            default -> letter.redact(anywhere(text, random).getFirst(), RedactionReason.ABUSE, "");
        }
    }

    private static void check(OpenedSubmission letter, String text) {
        BitSet covered = new BitSet();
        for (Stretch stretch : letter.stretches()) {
            assertThat(covered.get(stretch.begin(), stretch.end()).isEmpty())
                    .as("no word is used twice")
                    .isTrue();
            assertThat(stretch.opinion() == null).isNotEqualTo(stretch.reason() == null);
            covered.set(stretch.begin(), stretch.end());
        }
        boolean left = IntStream.range(0, text.length())
                .anyMatch(at -> !covered.get(at)
                        && !Character.isWhitespace(text.charAt(at))
                        && !Character.isSpaceChar(text.charAt(at)));
        assertThat(letter.submission().coveredPercent() == 100)
                .as("100 % means all of it")
                .isEqualTo(!left);

        for (Cut cut : Cut.values()) {
            List<Span> spans = Segments.of(letter, Map.of(), cut).stream()
                    .map(Segment::span)
                    .toList();
            assertThat(seen(spans.stream().map(span -> span.of(text)).collect(Collectors.joining())))
                    .as("the screen shows the whole letter, but for blanks between what is sorted")
                    .isEqualTo(seen(text));
            assertThat(new ArrayList<>(spans)).isSorted();
        }
    }

    private static String seen(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static SetAsideReason reason(Random random) {
        return SetAsideReason.values()[random.nextInt(SetAsideReason.values().length)];
    }

    private static List<Span> anywhere(String text, Random random) {
        int begin = random.nextInt(text.length());
        return List.of(new Span(begin, begin + 1 + random.nextInt(text.length())));
    }

    private static String text(Random random) {
        int[] signs = SIGNS.codePoints().toArray();
        StringBuilder text = new StringBuilder("字");
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return text.toString();
    }
}
