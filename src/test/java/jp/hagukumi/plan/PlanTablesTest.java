package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hagukumi.shared.CsvFile;
import org.junit.jupiter.api.Test;

class PlanTablesTest {

    @Test
    void giveEveryDatumACellOfItsOwn() {
        List<DataTable> tables = PlanTables.of(PlanFixtures.workbook(), List.of());

        assertThat(tables).extracting(DataTable::name).containsExactly("plan", "elements", "element-departments");
        assertThat(tables.get(0).rows()).contains(List.of("法的根拠", "1", "こども基本法"), List.of("法的根拠", "2", "子ども・子育て支援法"));
        assertThat(tables.get(1).headings()).containsExactly("行キー", "親キー", "階層", "番号", "名称", "説明", "重点", "新規");
        assertThat(tables.get(1).rows())
                .contains(List.of("2-02", "2", "事業", "2-02", "養育支援訪問", "説明の一行目\n二行目", "0", "2023"));
        assertThat(tables.get(2).rows()).contains(List.of("1-02", "1", "保育課"), List.of("1-02", "2", "子ども家庭課"));
    }

    @Test
    void openRightlyInASpreadsheet() {
        byte[] file = CsvFile.of(new DataTable("x", List.of("名称"), List.of(List.of("=1+1"))).all());

        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFF名称\r\n'=1+1\r\n");
    }
}
