package jp.hagukumi.progress.workbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** UC-025: which department is meant by a name that several have had. */
class ExportReportsCommandTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 29);

    private final DepartmentView once = department(LocalDate.of(2010, 4, 1), LocalDate.of(2020, 3, 31));
    private final DepartmentView again = department(LocalDate.of(2024, 4, 1), LocalDate.of(2027, 3, 31));
    private final DepartmentView later = department(LocalDate.of(2030, 4, 1), null);

    private static DepartmentView department(LocalDate from, @Nullable LocalDate to) {
        return new DepartmentView(DepartmentId.next(), 0, "保育課", from, to, null, "");
    }

    @Test
    void isTheOneThatHadItWhenTheReportsWereDue() {
        assertThat(ExportReportsCommand.named("保育課", List.of(once, again, later), DUE))
                .contains(again);
    }

    @Test
    void isTheLastOneWhereNoneHadItThen() {
        assertThat(ExportReportsCommand.named("保育課", List.of(once, later), DUE)).contains(later);
        assertThat(ExportReportsCommand.named("ない課", List.of(once, later), DUE)).isEmpty();
    }
}
