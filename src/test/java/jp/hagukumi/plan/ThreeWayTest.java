package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.hagukumi.account.DepartmentId;
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
    void comparesAContactThingByThing() {
        ElementContent known =
                base.draft().contact(new Contact("保育課", "1", "", "")).content();
        ElementContent mine =
                known.draft().contact(new Contact("保育課", "2", "", "")).content();
        ElementContent mail = known.draft()
                .contact(new Contact("保育課", "1", "", "a@example.jp"))
                .content();
        ElementContent both =
                known.draft().contact(new Contact("保育課", "3", "4", "")).content();

        assertThat(new ThreeWay<>(known, mine, mail).conflicts()).isEmpty();
        assertThat(new ThreeWay<>(known, mine, mail).merged().contact())
                .isEqualTo(new Contact("保育課", "2", "", "a@example.jp"));
        assertThat(new ThreeWay<>(known, mine, both).conflicts())
                .containsExactly(new ThreeWay.Field("contact.tel", "1", "2", "3"));
        assertThat(new ThreeWay<>(known, mine, both)
                        .decided(Map.of("contact.tel", "5"))
                        .contact())
                .isEqualTo(new Contact("保育課", "5", "4", ""));
    }

    @Test
    void asksNothingWhereTwoPeopleWroteTheTextsOfTwoDepartments() {
        DepartmentId hoiku = DepartmentId.next();
        DepartmentId kenko = DepartmentId.next();
        DepartmentId koen = DepartmentId.next();
        ElementContent before = departments(said(hoiku, ""), said(kenko, ""));
        ElementContent mine = departments(said(hoiku, "保育"), said(kenko, ""), said(koen, ""));
        ElementContent theirs = departments(said(hoiku, ""), said(kenko, "健康"));

        assertThat(new ThreeWay<>(before, mine, theirs).conflicts()).isEmpty();
        assertThat(new ThreeWay<>(before, mine, theirs).merged())
                .isEqualTo(departments(said(hoiku, "保育"), said(kenko, "健康"), said(koen, "")));
        assertThat(new ThreeWay<>(before, theirs, mine).merged())
                .isEqualTo(departments(said(hoiku, "保育"), said(kenko, "健康"), said(koen, "")));
    }

    @Test
    void leavesToPeopleATextThatBothWroteAndKeepsTheOthersWhateverTheyDecide() {
        DepartmentId hoiku = DepartmentId.next();
        DepartmentId kenko = DepartmentId.next();
        ElementContent before = departments(said(hoiku, ""), said(kenko, ""));
        ElementContent mine = departments(said(hoiku, "わたし"), said(kenko, ""));
        ElementContent theirs = departments(said(hoiku, "相手"), said(kenko, "健康"));

        ThreeWay<ElementContent> both = new ThreeWay<>(before, mine, theirs);

        assertThat(both.conflicts()).extracting(ThreeWay.Field::name).containsExactly("departments");
        assertThat(both.conflicts().getFirst().mineFirst()).isEqualTo(List.of(said(hoiku, "わたし"), said(kenko, "健康")));
        assertThat(new ThreeWay<>(before, theirs, mine).mergedWithTheirs())
                .isEqualTo(departments(said(hoiku, "わたし"), said(kenko, "健康")));
    }

    @Test
    void leavesToPeopleWhetherADepartmentStaysWhoseTextTheOtherWrote() {
        DepartmentId hoiku = DepartmentId.next();
        ElementContent before = departments(said(hoiku, "前"));

        assertThat(new ThreeWay<>(before, departments(), departments(said(hoiku, "後"))).conflicts())
                .hasSize(1);
        assertThat(new ThreeWay<>(before, departments(said(hoiku, "後")), departments()).conflicts())
                .hasSize(1);
        assertThat(new ThreeWay<>(before, departments(), before).merged()).isEqualTo(departments());
    }

    private ElementContent departments(Responsible... responsible) {
        return base.draft().departments(List.of(responsible)).content();
    }

    private static Responsible said(DepartmentId department, String text) {
        return new Responsible(department, text);
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
