package jp.hagukumi.workbook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PartScanTest {

    private static final String PART = "xl/worksheets/sheet2.xml";

    @Test
    void aCommentCannotHideACellFromTheScan() {
        XmlTally tally = new XmlTally();
        PartScan scan = new PartScan(PART, tally);
        // For a parser the first comment ends at "-->", and the cell far to the right stands outside of it.
        byte[] attack = "<row><!---><a b=\"--><c r='ZZZZZZ3'/>\"/></row>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> scan.take(attack, attack.length)).isInstanceOf(Refusal.class);
    }

    @Test
    void aQuotedTextCannotHideACellFromTheScan() {
        PartScan scan = new PartScan(PART, new XmlTally());
        byte[] attack = "<row><a b=\"<c r='A1'/>\"/></row>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> scan.take(attack, attack.length)).isInstanceOf(Refusal.class);
    }
}
