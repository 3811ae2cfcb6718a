package jp.hagukumi.comment.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearCopiesTest {

    private static final String CAMPAIGN = "公園に日かげをつくってください。夏は遊具が熱くて子どもが遊べません。木を植えるか屋根をつけてほしいです。";

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource({
        "子どもの居場所, こどもの居場所",
        "子供の居場所, コドモの居場所",
        "障害のある子, 障がいのあるこ",
        "ＡＢＣ　１２３, abc123",
        "ｶﾞｰﾃﾞﾝ, ガーデン",
        "「公園」に、屋根を！, 公園に屋根を",
        "が, か\u3099",
        "増やして下さい, 増やしてください",
    })
    void spellingsWidthsAndPunctuationMakeNoDifference(String one, String other) {
        assertThat(FoldedText.of(one).replace("子", "こ"))
                .isEqualTo(FoldedText.of(other).replace("子", "こ"));
    }

    @Test
    void figuresMakeADifference() {
        assertThat(FoldedText.of("給食費を3割に")).isNotEqualTo(FoldedText.of("給食費を5割に"));
    }

    @Test
    void theSameWordsAreOneGroupAndOthersAreNone() {
        Map<Integer, String> texts = new LinkedHashMap<>();
        texts.put(1, CAMPAIGN);
        texts.put(2, "一時預かりの予約が取れません。もっと枠を増やしてください。");
        texts.put(3, CAMPAIGN.replace("子ども", "子供"));
        texts.put(4, "放課後の居場所が足りません。");

        assertThat(NearCopies.of(texts).groups()).containsExactly(List.of(1, 3));
    }

    @Test
    void aCopyWithAFewWordsOfItsOwnIsInTheGroup() {
        NearCopies<Integer> copies = NearCopies.of(Map.of(1, CAMPAIGN, 2, CAMPAIGN.replace("夏は", "夏の日は")));

        assertThat(copies.groups()).hasSize(1);
        assertThat(copies.resemblance(1, 2)).isBetween(0.8, 0.99);
    }

    @Test
    void aTextOfWhichHalfIsTheSameIsNot() {
        NearCopies<Integer> copies =
                NearCopies.of(Map.of(1, CAMPAIGN, 2, CAMPAIGN.substring(0, 17) + "一時預かりの枠を増やし、放課後の居場所もつくってください。"));

        assertThat(copies.groups()).isEmpty();
        assertThat(copies.resemblance(1, 2)).isLessThan(0.5);
    }

    @Test
    void textsInWhichNothingStandsAreNotAlike() {
        assertThat(NearCopies.of(Map.of(1, "…", 2, "…", 3, "")).groups()).isEmpty();
    }

    @Test
    void textsShorterThanARunAreAlikeWhenTheyAreTheSame() {
        assertThat(NearCopies.of(Map.of(1, "賛成", 2, "賛成。", 3, "反対")).groups())
                .hasSize(1)
                .first()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void whatIsAddedLaterFindsItsGroup() {
        Map<Integer, String> texts = new LinkedHashMap<>(Map.of(1, CAMPAIGN));
        NearCopies<Integer> copies = NearCopies.of(texts);
        copies.add(2, "放課後の居場所が足りません。");
        copies.add(3, CAMPAIGN + "お願いします。");
        copies.add(4, "放課後の居場所が足りません！");

        assertThat(copies.groups()).containsExactly(List.of(1, 3), List.of(2, 4));
    }

    /** As of a form whose questions stand in every text: in each band hundreds of others stand between two that are alike. */
    @Test
    void ofPairsAmongTextsThatShareMostOfTheirWordsNearlyAllAreFound() {
        Random random = new Random(20261122);
        String form = words(random, 160);
        List<Map.Entry<Integer, String>> all = new java.util.ArrayList<>();
        for (int pair = 0; pair < 1000; pair++) {
            String own = words(random, 40);
            all.add(Map.entry(2 * pair, form + own));
            all.add(Map.entry(2 * pair + 1, form + own.substring(0, 39) + words(random, 2)));
        }
        java.util.Collections.shuffle(all, random);
        Map<Integer, String> texts = new LinkedHashMap<>();
        all.forEach(text -> texts.put(text.getKey(), text.getValue()));

        List<List<Integer>> groups = NearCopies.of(texts).groups();

        long found = java.util.stream.IntStream.range(0, 1000)
                .filter(pair -> groups.stream().anyMatch(group -> group.containsAll(List.of(2 * pair, 2 * pair + 1))))
                .count();
        assertThat(found).isGreaterThanOrEqualTo(990);
        assertThat(groups).hasSizeGreaterThan(900);
    }

    /** Fixed numbers, so that what is found is the same every time. */
    @Test
    void ofAThousandPairsThatAreAlikeNearlyAllAreFound() {
        Random random = new Random(20261121);
        Map<Integer, String> texts = new LinkedHashMap<>();
        for (int pair = 0; pair < 1000; pair++) {
            String one = words(random, 60 + random.nextInt(200));
            int cut = 2 + random.nextInt(one.length() / 9);
            texts.put(2 * pair, one);
            texts.put(2 * pair + 1, one.substring(cut) + words(random, 1 + random.nextInt(3)));
        }
        NearCopies<Integer> copies = NearCopies.of(texts);
        Map<Integer, Integer> groups = new LinkedHashMap<>();
        List<List<Integer>> found = copies.groups();
        for (int group = 0; group < found.size(); group++) {
            for (int text : found.get(group)) {
                groups.put(text, group);
            }
        }

        int alike = 0;
        int together = 0;
        for (int pair = 0; pair < 1000; pair++) {
            if (copies.resemblance(2 * pair, 2 * pair + 1) >= NearCopies.LEAST) {
                alike++;
                together +=
                        groups.containsKey(2 * pair) && groups.get(2 * pair).equals(groups.get(2 * pair + 1)) ? 1 : 0;
            } else {
                assertThat(groups).doesNotContainKey(2 * pair);
            }
        }
        assertThat(alike).isGreaterThan(500);
        assertThat(together).isGreaterThanOrEqualTo(alike * 99 / 100);
    }

    private static String words(Random random, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append((char) ('一' + random.nextInt(2000)));
        }
        return words.toString();
    }
}
