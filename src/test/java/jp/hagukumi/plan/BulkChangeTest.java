package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ListChange.Mode;
import org.junit.jupiter.api.Test;

class BulkChangeTest {

    private static final DepartmentId HOIKU = DepartmentId.next();
    private static final DepartmentId KATEI = DepartmentId.next();
    private static final DepartmentId KENKO = DepartmentId.next();
    private static final TermId INFANT = TermId.next();
    private static final TermId PUPIL = TermId.next();
    private static final TermId NORTH = TermId.next();

    private final ElementContent before = ElementContent.titled("1-01", "保育所")
            .draft()
            .departments(List.of(new Responsible(HOIKU, "保育課の文"), new Responsible(KATEI, "")))
            .terms(List.of(NORTH, INFANT))
            .targetGroup("就学前")
            .content();

    @Test
    void changesNothingThatWasNotAskedFor() {
        assertThat(BulkChange.NONE.on(before)).isEqualTo(before);
    }

    @Test
    void departmentsThatStayKeepTheirTexts() {
        assertThat(departments(Mode.ADD, HOIKU, KENKO))
                .containsExactly(
                        new Responsible(HOIKU, "保育課の文"), new Responsible(KATEI, ""), new Responsible(KENKO, ""));
        assertThat(departments(Mode.REMOVE, KATEI, KENKO)).containsExactly(new Responsible(HOIKU, "保育課の文"));
        assertThat(departments(Mode.REPLACE, KENKO, HOIKU))
                .containsExactly(new Responsible(KENKO, ""), new Responsible(HOIKU, "保育課の文"));
    }

    @Test
    void wordsOfOtherAxesStay() {
        assertThat(words(Mode.REPLACE, PUPIL)).containsExactly(NORTH, PUPIL);
        assertThat(words(Mode.ADD, PUPIL)).containsExactly(NORTH, INFANT, PUPIL);
        assertThat(words(Mode.REMOVE, INFANT)).containsExactly(NORTH);
        assertThat(words(Mode.REPLACE)).as("as long as no word is named").containsExactly(NORTH, INFANT);
    }

    @Test
    void priorityAndTargetAreSetForAll() {
        ElementContent after = new BulkChange(ListChange.keep(), true, List.of(), ListChange.keep(), "").on(before);

        assertThat(after.priority()).isTrue();
        assertThat(after.targetGroup()).isEmpty();
    }

    private List<Responsible> departments(Mode mode, DepartmentId... ids) {
        return new BulkChange(new ListChange<>(mode, List.of(ids)), null, List.of(), ListChange.keep(), null)
                .on(before)
                .departments();
    }

    private List<TermId> words(Mode mode, TermId... ids) {
        return new BulkChange(
                        ListChange.keep(), null, List.of(INFANT, PUPIL), new ListChange<>(mode, List.of(ids)), null)
                .on(before)
                .terms();
    }
}
