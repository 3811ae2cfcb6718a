package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ThreeWayTest {

    private final ElementContent base = ElementContent.titled("1", "初めの名称");

    @Test
    void putsTogetherWhatTwoPeopleChangedInDifferentPlaces() {
        ElementContent mine = base.draft().title("わたしの名称").content();
        ElementContent theirs = base.draft().description("相手の説明").content();

        ThreeWay<ElementContent> both = new ThreeWay<>(base, mine, theirs);

        assertThat(both.conflicts()).isEmpty();
        assertThat(both.merged())
                .isEqualTo(base.draft().title("わたしの名称").description("相手の説明").content());
    }

    @Test
    void leavesToPeopleWhatBothChangedInTheSamePlaceAndKeepsBothTexts() {
        ElementContent mine = base.draft().title("わたしの名称").content();
        ElementContent theirs = base.draft().title("相手の名称").priority(true).content();

        ThreeWay<ElementContent> both = new ThreeWay<>(base, mine, theirs);

        assertThat(both.conflicts()).containsExactly(new ThreeWay.Field("title", "初めの名称", "わたしの名称", "相手の名称"));
        assertThat(both.merged().title()).isEqualTo("わたしの名称");
        assertThat(both.merged().priority()).isTrue();
        assertThat(both.mergedWithTheirs().title()).isEqualTo("相手の名称");
    }

    @Test
    void findsNothingToDecideWhereBothWroteTheSame() {
        ElementContent same = base.draft().title("同じ名称").content();

        assertThat(new ThreeWay<>(base, same, same).conflicts()).isEmpty();
    }

    @Test
    void takesWhatWasDecidedAndBothChangesElsewhere() {
        ElementContent mine = base.draft().title("わたしの名称").legalBase("児童福祉法").content();
        ElementContent theirs = base.draft().title("相手の名称").priority(true).content();

        ElementContent decided = new ThreeWay<>(base, mine, theirs).decided(Map.of("title", "合わせた名称"));

        assertThat(decided)
                .isEqualTo(base.draft()
                        .title("合わせた名称")
                        .legalBase("児童福祉法")
                        .priority(true)
                        .content());
    }
}
