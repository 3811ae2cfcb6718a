package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.progress.Inheritance.Source;
import jp.hagukumi.shared.FiscalYear;
import org.junit.jupiter.api.Test;

class InheritanceTest {

    private static final RoundTerm LAST_YEAR = RoundTerm.of(new FiscalYear(2024));
    private static final FormField ISSUES = field(FieldCode.ISSUES);
    private static final FormField BUDGET = field(FieldCode.BUDGET);
    private static final FormField MARK = field(FieldCode.MARK);
    private static final Form FORM =
            new Form(List.of(ISSUES, BUDGET, MARK, field(FieldCode.DIRECTION), field(FieldCode.IMPROVEMENT)));

    private static FormField field(FieldCode code) {
        return Form.STANDARD
                .field(code)
                .or(() -> Form.FURTHER.stream()
                        .filter(further -> further.code().equals(code))
                        .findFirst())
                .orElseThrow();
    }

    private static Source source(String name, String issues, String budget) {
        return new Source(
                name,
                LAST_YEAR,
                FORM,
                Map.of(FieldCode.ISSUES, entry(issues, ""), FieldCode.BUDGET, entry(budget, "")));
    }

    private static ReportEntry entry(String value, String label) {
        return new ReportEntry(value, label, 3, Instant.EPOCH, PersonId.next());
    }

    @Test
    void beginsWithTheWordsOfOneAsTheyAre() {
        Inheritance one = new Inheritance(List.of(source("1-01 送迎", "朝に集中する。", "1200")));

        assertThat(one.beginning(ISSUES)).isEqualTo("朝に集中する。");
        assertThat(one.beginning(BUDGET)).isEqualTo("1200");
    }

    @Test
    void putsTheWordsOfSeveralTogetherWithTheirNames() {
        Inheritance merged =
                new Inheritance(List.of(source("1-01 送迎", "朝に集中する。", "1200"), source("1-02 窓口", "職員が足りない。", "300")));

        assertThat(merged.beginning(ISSUES)).isEqualTo("【1-01 送迎】\n朝に集中する。\n\n【1-02 窓口】\n職員が足りない。");
    }

    @Test
    void addsUpNoFiguresAndChoosesNone() {
        Inheritance merged = new Inheritance(List.of(source("1-01 送迎", "", "1200"), source("1-02 窓口", "", "300")));

        assertThat(merged.beginning(BUDGET)).isEmpty();
        assertThat(merged.earlier()
                        .orElseThrow()
                        .entries()
                        .get(FieldCode.BUDGET)
                        .value())
                .isEqualTo("【1-01 送迎】\n1200\n\n【1-02 窓口】\n300");
        assertThat(merged.earlier()
                        .orElseThrow()
                        .form()
                        .field(FieldCode.BUDGET)
                        .orElseThrow()
                        .kind())
                .isEqualTo(FieldKind.TEXT);
    }

    @Test
    void takesNothingFromAFieldThatWasOfAnotherKind() {
        FormField words = new FormField(FieldCode.BUDGET, FieldKind.TEXT, "", "", "", 40, false, false);
        Inheritance one = new Inheritance(List.of(new Source(
                "1-01 送迎", LAST_YEAR, new Form(List.of(words)), Map.of(FieldCode.BUDGET, entry("約120万円", "")))));

        assertThat(one.beginning(BUDGET)).isEmpty();
        assertThat(one.beginning(words)).isEqualTo("約120万円");
    }

    @Test
    void showsTheMarksOfSeveralWithTheirNames() {
        Source one = new Source("1-01 送迎", LAST_YEAR, FORM, Map.of(FieldCode.MARK, entry("A", "計画以上")));
        Source other = new Source("1-02 窓口", LAST_YEAR, FORM, Map.of(FieldCode.MARK, entry("C", "一部")));

        ReportEntry shown = new Inheritance(List.of(one, other))
                .earlier()
                .orElseThrow()
                .entries()
                .get(FieldCode.MARK);

        assertThat(shown.value() + shown.label()).isEqualTo("【1-01 送迎】\nA 計画以上\n\n【1-02 窓口】\nC 一部");
    }
}
