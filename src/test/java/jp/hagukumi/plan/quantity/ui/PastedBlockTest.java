package jp.hagukumi.plan.quantity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.hagukumi.plan.quantity.AreaId;
import jp.hagukumi.plan.quantity.Cell;
import jp.hagukumi.shared.FiscalYear;
import org.junit.jupiter.api.Test;

class PastedBlockTest {

    private static final AreaId AREA = AreaId.next();
    /** Three lines, three years. */
    private static final List<List<Cell>> ROWS = IntStream.range(0, 3)
            .mapToObj(
                    row -> IntStream.range(0, 3).mapToObj(col -> cell(row, col)).toList())
            .toList();

    private static Cell cell(int row, int col) {
        return new Cell(AREA, row + 1, new FiscalYear(2025 + col));
    }

    @Test
    void laysABlockToTheRightAndDown() {
        assertThat(PastedBlock.of("1\t2\r\n\"1,234\"\t\r\n").over(ROWS, 1, 1))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(cell(1, 1), "1", cell(1, 2), "2", cell(2, 1), "1,234", cell(2, 2), ""));
    }

    @Test
    void refusesABlockThatReachesBeyondTheTable() {
        assertThatThrownBy(() -> PastedBlock.of("1\t2").over(ROWS, 0, 2))
                .hasMessage("plan.violation.quantityPasteBeyond");
        assertThatThrownBy(() -> PastedBlock.of("1\n2").over(ROWS, 2, 0))
                .hasMessage("plan.violation.quantityPasteBeyond");
    }
}
