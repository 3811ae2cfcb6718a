package jp.hagukumi.progress.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SEC-50: names deceive nobody and are part of no path. */
class AttachedNameTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "様子.pdf, 様子.pdf",
        "C:\\Users\\hoiku\\様子.PDF, 様子.PDF",
        "../../etc/passwd, passwd.pdf",
        "..%2f..%2fetc.pdf, %2f..%2fetc.pdf",
        "report.exe, report.exe.pdf",
        "CON, _CON.pdf",
        "nul.pdf, _nul.pdf",
        "lpt1.txt, _lpt1.txt.pdf",
        "'a<b>\"c\"|d?.pdf', a_b_c_d_.pdf",
        ".htaccess, htaccess.pdf",
        "'', file.pdf",
        "..., file.pdf",
        "①㈱髙𠮷.pdf, ①㈱髙𠮷.pdf",
    })
    void takesOutWhatCouldDeceive(String given, String kept) {
        assertThat(AttachedName.of(given, FileType.PDF)).isEqualTo(kept);
    }

    @Test
    void turnsNoTextRoundAndBreaksNoLine() {
        assertThat(AttachedName.of("請求\u202efdp.exe", FileType.PDF)).isEqualTo("請求fdp.exe.pdf");
        assertThat(AttachedName.of("様\r\nSet-Cookie: x\t子 .pdf", FileType.PDF)).isEqualTo("様Set-Cookie_ x子.pdf");
        assertThat(AttachedName.of("\u2066様子\u2069\u200b.pdf", FileType.PDF)).isEqualTo("様子.pdf");
    }

    @Test
    void isNeverLongerThanItMayBeAndKeepsItsEnding() {
        String name = AttachedName.of("𠮷".repeat(300) + ".jpeg", FileType.JPEG);

        assertThat(name.codePointCount(0, name.length())).isEqualTo(AttachedName.MAX);
        assertThat(name).endsWith("𠮷.jpeg");
    }
}
