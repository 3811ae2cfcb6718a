package jp.hagukumi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jp.hagukumi.shared.TextDiff.Part;
import jp.hagukumi.shared.TextDiff.Stretch;
import org.junit.jupiter.api.Test;

/** 新旧対照表: the differing stretch of a text is marked, as printed ones underline it. */
class TextDiffTest {

    @Test
    void marksWhatWasPutInAndLeavesTheRest() {
        assertThat(marked("一時預かりを行います。", "一時預かりと休日保育を行います。")).containsExactly("一時預かりを行います。", "一時預かり[と休日保育]を行います。");
    }

    @Test
    void marksOneWordForAnother() {
        assertThat(marked("保育課が担当する", "こども政策課が担当する")).containsExactly("[保育]課が担当する", "[こども政策]課が担当する");
    }

    @Test
    void takesFiguresAsWholes() {
        assertThat(marked("1,280人", "1,380人")).containsExactly("[1,280]人", "[1,380]人");
    }

    @Test
    void doesNotMarkAroundACharacterThatIsTheSameByCoincidence() {
        assertThat(marked("始: 妊婦の健診 :終", "始: 産後の訪問 :終")).containsExactly("始: [妊婦の健診] :終", "始: [産後の訪問] :終");
    }

    @Test
    void hasNothingToMarkInTheSameText() {
        assertThat(marked("同じ文", "同じ文")).containsExactly("同じ文", "同じ文");
        assertThat(TextDiff.of("", "").before()).isEmpty();
    }

    @Test
    void marksAllOfWhatStandsAlone() {
        assertThat(marked("", "新しい文")).containsExactly("", "[新しい文]");
        assertThat(marked("古い文", "")).containsExactly("[古い文]", "");
    }

    @Test
    void neverCutsACharacterBeyondTheBasicPlaneInTwo() {
        assertThat(marked("𠮷田さん", "𠮸田さん")).containsExactly("[𠮷]田さん", "[𠮸]田さん");
    }

    /** Whatever the texts, the stretches put together are the texts, and what is the same is the same in both. */
    @Test
    void losesNoCharacter() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String before = text(random);
            String after = text(random);
            TextDiff diff = TextDiff.of(before, after);
            assertThat(whole(diff.before())).isEqualTo(before);
            assertThat(whole(diff.after())).isEqualTo(after);
            assertThat(same(diff.before())).isEqualTo(same(diff.after()));
        }
    }

    @Test
    void comparesLongTextsInNoTime() {
        String before = "あいうえおかきくけこ".repeat(3000);
        String after = "さしすせそあいうえお".repeat(3000);

        assertThat(whole(TextDiff.of(before, after).after())).isEqualTo(after);
    }

    @Test
    void findsTwoDifferencesThatStandFarApartInALongText() {
        String middle = "子どもたちが安心して遊べる場所を増やしてください。".repeat(400);

        assertThat(marked("はじめ" + middle + "おわり", "初め" + middle + "終わり"))
                .containsExactly("[はじ]め" + middle + "[お]わり", "[初]め" + middle + "[終]わり");
    }

    @Test
    void longTextsThatDifferLittleLoseNoCharacter() {
        Random random = new Random(11);
        String letter =
                random.ints(6000, 'あ', 'ん').mapToObj(Character::toString).collect(Collectors.joining());
        for (int i = 0; i < 5; i++) {
            StringBuilder typed = new StringBuilder(letter);
            for (int slip = 0; slip < 40; slip++) {
                typed.deleteCharAt(random.nextInt(typed.length())).insert(random.nextInt(typed.length()), "検体");
            }
            TextDiff diff = TextDiff.of(letter, typed.toString());
            assertThat(whole(diff.before())).isEqualTo(letter);
            assertThat(whole(diff.after())).isEqualTo(typed.toString());
            assertThat(same(diff.before())).isEqualTo(same(diff.after())).hasSizeGreaterThan(5500);
        }
    }

    @Test
    void partsOfBothTextsStandSideBySide() {
        assertThat(TextDiff.of("公園に屋根がほしい。", "公園に大屋根がほしいです。").parts())
                .containsExactly(
                        new Part("公園に", "公園に"),
                        new Part("", "大"),
                        new Part("屋根がほしい", "屋根がほしい"),
                        new Part("", "です"),
                        new Part("。", "。"));
    }

    @Test
    void partsTogetherAreBothTexts() {
        Random random = new Random(13);
        for (int i = 0; i < 300; i++) {
            String before = text(random);
            String after = text(random);
            List<Part> parts = TextDiff.of(before, after).parts();
            assertThat(parts.stream().map(Part::before).collect(Collectors.joining()))
                    .isEqualTo(before);
            assertThat(parts.stream().map(Part::after).collect(Collectors.joining()))
                    .isEqualTo(after);
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, 6)
                .mapToObj(i -> List.of("あ", "い", "う", "12", "𠮷", "。").get(i))
                .collect(Collectors.joining());
    }

    private static List<String> marked(String before, String after) {
        TextDiff diff = TextDiff.of(before, after);
        return List.of(marked(diff.before()), marked(diff.after()));
    }

    private static String marked(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> stretch.differs() ? "[" + stretch.text() + "]" : stretch.text())
                .collect(Collectors.joining());
    }

    private static String whole(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }

    private static String same(List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> !stretch.differs())
                .map(Stretch::text)
                .collect(Collectors.joining());
    }

    @Test
    void whatIsAlikeIsCutToWhatStandsBesideADifference() {
        TextDiff diff = TextDiff.of("あいうえおかきくけこさしす、旧い部分。たちつてと", "あいうえおかきくけこさしす、新しい部分。たちつてと")
                .shortened(3);

        assertThat(diff.before()).extracting(TextDiff.Stretch::text).containsExactly("…しす、", "旧", "い部分…");
        assertThat(diff.after()).extracting(TextDiff.Stretch::text).containsExactly("…しす、", "新し", "い部分…");
    }
}
