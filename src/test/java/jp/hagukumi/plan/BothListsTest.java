package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hagukumi.account.DepartmentId;
import org.junit.jupiter.api.Test;

class BothListsTest {

    private static final DepartmentId HOIKU = DepartmentId.next();
    private static final DepartmentId KATEI = DepartmentId.next();
    private static final DepartmentId BUNKA = DepartmentId.next();
    private static final DepartmentId KENKO = DepartmentId.next();

    @Test
    void holdsWhatEitherAddedAndNotWhatEitherTookOff() {
        assertThat(together(
                        List.of(said(HOIKU, ""), said(KATEI, "")),
                        List.of(said(HOIKU, ""), said(BUNKA, "文化課の文")),
                        List.of(said(HOIKU, ""), said(KATEI, ""), said(KENKO, ""))))
                .containsExactly(said(HOIKU, ""), said(KENKO, ""), said(BUNKA, "文化課の文"));
    }

    @Test
    void putsTextsThatBothWroteOneAfterTheOther() {
        assertThat(together(
                        List.of(said(HOIKU, "前"), said(KATEI, "前")),
                        List.of(said(HOIKU, "わたし"), said(KATEI, "わたし")),
                        List.of(said(HOIKU, "相手"), said(KATEI, "前"))))
                .containsExactly(said(HOIKU, "相手\nわたし"), said(KATEI, "わたし"));
    }

    @Test
    void keepsATextThatOneWroteOnWhatTheOtherTookOff() {
        assertThat(together(List.of(said(HOIKU, "前")), List.of(said(HOIKU, "書き足した")), List.of()))
                .containsExactly(said(HOIKU, "書き足した"));
    }

    @Test
    void leaveAListThatNamesOneThingTwiceToTheRuleThatForbidsIt() {
        List<Responsible> twice = List.of(said(HOIKU, "一"), said(HOIKU, "二"), said(KATEI, "前"));
        List<Responsible> base = List.of(said(HOIKU, "一"), said(KATEI, "前"));
        List<Responsible> theirs = List.of(said(HOIKU, "一"), said(KATEI, "相手"));
        ThreeWay.Field field = new ThreeWay.Field("departments", base, twice, theirs);

        assertThat(BothLists.settled(field)).hasValue(List.copyOf(twice));
        assertThat(field.mineFirst()).isEqualTo(twice);
        assertThat(together(base, twice, theirs)).isEqualTo(twice);
    }

    private static List<Object> together(List<?> base, List<?> mine, List<?> theirs) {
        return BothLists.of(new ThreeWay.Field("departments", base, mine, theirs));
    }

    private static Responsible said(DepartmentId department, String text) {
        return new Responsible(department, text);
    }
}
