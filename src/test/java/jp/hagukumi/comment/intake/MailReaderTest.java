package jp.hagukumi.comment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of mails as programs write them. */
class MailReaderTest {

    private static ReadMail heading(String heading) {
        return MailReader.read(Mails.ascii("To: city@example.jp\r\n" + heading + "\r\n\r\nwords\r\n"));
    }

    private static String name(String enclosed) {
        return MailReader.read(Mails.parts(
                        "mixed",
                        Mails.text("words"),
                        Mails.file("Content-Type: image/png\r\n" + enclosed, new byte[3])))
                .attachments()
                .getFirst()
                .name();
    }

    private static String page(String html) {
        return MailReader.read(Mails.parts("alternative", Mails.page(html))).text();
    }

    private static String flowed(String type, String words) {
        return MailReader.read(
                        Mails.mail("text/plain; charset=utf-8; format=flowed" + type, words, StandardCharsets.UTF_8))
                .text();
    }

    private static String jis(String words) {
        return "=?ISO-2022-JP?B?" + Base64.getEncoder().encodeToString(words.getBytes(Mails.JIS)) + "?=";
    }

    private static String raw(String words, Charset charset) {
        return new String(words.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    @Test
    void tellsSenderDaySubjectAndWhichMailItIs() {
        ReadMail mail = MailReader.read(Mails.plain(1, "公園に屋根がほしい。"));

        assertThat(mail.name()).isEqualTo("検体0001");
        assertThat(mail.address()).isEqualTo("k1@example.jp");
        assertThat(mail.sent()).isEqualTo(Instant.parse("2025-01-08T01:15:00Z"));
        assertThat(mail.subject()).isEqualTo("意見");
        assertThat(mail.messageId()).isEqualTo("<1@mail.example.jp>");
        assertThat(mail.attachments()).isEmpty();
        assertThat(mail.mayBeCut()).isFalse();
        assertThat(mail.headingUnreadable()).isFalse();
        assertThat(mail.toString()).doesNotContain("検体", "公園", "example");
    }

    @Test
    void readsNamesHoweverTheyAreWritten() {
        assertThat(heading("From: " + jis("検体0001") + " <k1@example.jp>").name())
                .isEqualTo("検体0001");
        assertThat(heading("From: \"" + jis("検体0001") + "\" <k1@example.jp>").name())
                .isEqualTo("検体0001");
        assertThat(heading("From: =?Shift_JIS?Q?" + "=8C=9F=91=CC_1?= <k1@example.jp>")
                        .name())
                .isEqualTo("検体 1");
        for (Charset charset : List.of(StandardCharsets.UTF_8, Mails.CP932, Mails.JIS)) {
            ReadMail mail = heading("From: " + raw("検体町", charset) + " <k1@example.jp>");
            assertThat(mail.name()).as(charset.name()).isEqualTo("検体町");
            assertThat(mail.address()).isEqualTo("k1@example.jp");
        }
        assertThat(heading("From: k1@example.jp").name()).isEmpty();
        assertThat(heading("From: k1@example.jp (" + "Kentai" + ")").address()).isEqualTo("k1@example.jp");
        assertThat(heading("From: \"Kentai, Ichi \\\"K\\\"\" <k1@example.jp>").name())
                .isEqualTo("Kentai, Ichi \"K\"");
        assertThat(heading("X: y").address()).isEmpty();
    }

    @Test
    void joinsEncodedWordsBetweenWhichACharacterWasCut() {
        byte[] bytes = "検体".getBytes(StandardCharsets.UTF_8);
        String first = Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(bytes, 4));
        String second = Base64.getEncoder().encodeToString(java.util.Arrays.copyOfRange(bytes, 4, 6));

        assertThat(heading("Subject: =?utf-8?B?" + first + "?=\r\n =?UTF-8?B?" + second + "?= a")
                        .subject())
                .isEqualTo("検体 a");
    }

    @Test
    void aSubjectIsOneLineWhateverIsPackedIntoIt() {
        ReadMail mail = heading("Subject: " + Mails.word("件名\r\nBcc: all@example.jp\r\n\r\n<b>\u202Eあ\u0000"));

        assertThat(mail.subject()).isEqualTo("件名 Bcc: all@example.jp <b> あ");
        assertThat(mail.address()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=?utf-8?B?/////w==?=",
                "=?x-nobody?Q?=E6=A4?=",
                "=?iso-2022-jp?B?GyRCfn4bKEI=?=",
                "=?utf-8?B?*?="
            })
    void saysOfANameThatCannotBeReadThatItIsLeftOut(String name) {
        ReadMail mail = heading("From: " + name + " <k1@example.jp>");

        assertThat(mail.name()).isEmpty();
        assertThat(mail.headingUnreadable()).isTrue();
        assertThat(mail.address()).isEqualTo("k1@example.jp");
        assertThat(heading("Subject: " + name).headingUnreadable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 8 Jan 2025 10:15:00 +0900 | 2025-01-08T01:15:00Z",
                "8 Jan 2025 10:15 +0900 | 2025-01-08T01:15:00Z",
                "Wed,  08 JAN 2025 10:15:00 +0900 (JST) | 2025-01-08T01:15:00Z",
                "Wed, 08 Jan 2025 01:15:00 GMT | 2025-01-08T01:15:00Z",
                "Wed, 08 Jan 2025 01:15:00 -0000 | 2025-01-08T01:15:00Z",
                "Wed, 08 Jan 2025 10:15:00 JST | 2025-01-08T01:15:00Z",
                "Fri, 08 Jan 2025 10:15:00 +0900 | 2025-01-08T01:15:00Z",
                "30 Feb 2025 10:15:00 +0900 |",
                "2025-01-08 |",
                "Wed, 8 Jan 2025 10:15:00 |",
                "yesterday |"
            })
    void readsWhenItWasSentOrNothing(String date, Instant sent) {
        assertThat(heading("Date: " + date).sent()).isEqualTo(sent);
    }

    @Test
    void aPageBecomesLinesWithTheAddressesOfItsLinks() {
        assertThat(page("""
                <html><head><title>t</title><style>p{}</style></head><body>
                <p>一行目<br>二行目 です</p><div>三<b>行</b>目</div>
                <ul><li>あ</li><li>い</li></ul>
                <a href="https://example.jp/a">資料</a>と<a href="https://example.jp/">https://example.jp/</a>と
                <a href="javascript:alert(1)">押す</a><noscript>ここも</noscript>
                <img src="http://192.0.2.1/x" alt="印"><iframe src="x">no</iframe></body></html>
                """))
                .isEqualTo("一行目\n二行目 です\n\n三行目\nあ\nい\n資料 <https://example.jp/a>とhttps://example.jp/と 押す\nここも\n印");
    }

    @Test
    void linesThatWereBrokenToFitAreJoined() {
        assertThat(flowed("", "one \ntwo\nthree\n\n-- \nname")).isEqualTo("one two\nthree\n\n-- \nname");
        assertThat(flowed("; delsp=yes", "公園に \n屋根を。\n次")).isEqualTo("公園に屋根を。\n次");
        assertThat(flowed("", "> a \n> b\nc\n  d")).isEqualTo("> a b\nc\n d");
    }

    @Test
    void filesThatCameWithItAreThereByteForByte() {
        byte[] content = {0, 1, 2, (byte) 0xFF, 13, 10};
        ReadMail mail = MailReader.read(Mails.parts(
                "mixed",
                Mails.text("words"),
                Mails.file("Content-Type: IMAGE/png; name=\"" + jis("図面.png") + "\"\r\n", content),
                "Content-Type: text/csv; charset=utf-8\r\nContent-Disposition: attachment; filename=a.csv\r\n\r\nx,y"));

        assertThat(mail.text()).isEqualTo("words");
        assertThat(mail.attachments()).extracting(ReadMail.Attachment::name).containsExactly("図面.png", "a.csv");
        assertThat(mail.attachments()).extracting(ReadMail.Attachment::type).containsExactly("image/png", "text/csv");
        assertThat(mail.attachments().getFirst().content()).isEqualTo(content);
        assertThat(mail.attachments().getFirst().toString()).doesNotContain("図面");
    }

    @Test
    void ofSeveralFormsOfTheWordsNoFileIsLost() {
        String related = Mails.multipart(
                "related", Mails.page("<p>page</p>"), Mails.file("Content-Type: image/png\r\n", new byte[9]));
        ReadMail mail =
                MailReader.read(Mails.ascii(Mails.FROM + Mails.multipart("alternative", Mails.text("plain"), related)));

        assertThat(mail.text()).isEqualTo("plain");
        assertThat(mail.attachments()).extracting(ReadMail.Attachment::type).containsExactly("image/png");
    }

    @Test
    void aMailWithinTheMailIsKeptWithItsWordsAndItsFiles() {
        String inner = new String(Mails.withFiles(2, "中の意見。", "別紙.pdf", "pdf"), StandardCharsets.ISO_8859_1);
        ReadMail mail = MailReader.read(
                Mails.parts("mixed", Mails.text("転送します。"), "Content-Type: message/rfc822\r\n\r\n" + inner));

        assertThat(mail.text()).isEqualTo("転送します。");
        assertThat(mail.attachments())
                .extracting(ReadMail.Attachment::name)
                .containsExactly("意見.eml", "意見.txt", "別紙.pdf");
        assertThat(new String(mail.attachments().get(1).content(), StandardCharsets.UTF_8))
                .isEqualTo("中の意見。");
        assertThat(new String(mail.attachments().getFirst().content(), StandardCharsets.ISO_8859_1))
                .isEqualTo(inner);
    }

    @Test
    void aMailWithinTheMailThatIsDamagedIsKeptAsItCame() {
        ReadMail mail = MailReader.read(Mails.parts(
                "mixed",
                Mails.text("転送します。"),
                "Content-Type: message/rfc822\r\n\r\n" + Mails.FROM + "Content-Transfer-Encoding: base64\r\n\r\n44G"));

        assertThat(mail.attachments()).extracting(ReadMail.Attachment::name).containsExactly("mail.eml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "filename=\"../../etc/passwd\" | passwd",
                "filename=\"C:\\\\\\\\Users\\\\\\\\k1\\\\\\\\a.pdf\" | a.pdf",
                "filename*=utf-8''%e5%9b%b3%e9%9d%a2.pdf | 図面.pdf",
                "filename*0*=utf-8''%e5%9b%b3; filename*1=%e9.pdf | 図_e9.pdf",
                "filename*=utf-8''a%0d%0aSet-Cookie%3A%20x%3D1.pdf | a Set-Cookie_ x=1.pdf",
                "filename*=utf-8''%e2%80%aefdp.exe | fdp.exe",
                "filename*=utf-8''%ff%fe.pdf | ''",
                "filename=con.pdf | _con.pdf",
                "filename=\"...\" | ''",
                "filename=\"<script>alert(1)</script>\" | script_",
                "filename=with a blank.pdf | with a blank.pdf"
            })
    void namesOfFilesAreNeitherPathsNorHeadings(String said, String kept) {
        assertThat(name("Content-Disposition: attachment; " + said + "\r\n")).isEqualTo(kept);
    }

    @Test
    void aNameOfGreatLengthKeepsItsEnding() {
        assertThat(name("Content-Disposition: attachment; filename=\"" + "a".repeat(300) + ".pdf\"\r\n"))
                .hasSize(120)
                .endsWith("a.pdf");
    }

    @Test
    void namesOfFilesThatCameUnencodedAreReadInTheirCode() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Mails.CP932)) {
            assertThat(name("Content-Disposition: attachment; filename=\"" + raw("図面.pdf", charset) + "\"\r\n"))
                    .as(charset.name())
                    .isEqualTo("図面.pdf");
        }
    }

    @Test
    void whatAFilePutsBeforeAMailIsNoneOfIt() {
        byte[] mail = Mails.plain(1, "意見。");

        assertThat(MailReader.read(Mails.joined(Mails.ascii("From k1 Wed Jan 8 10:15:00 2025\r\n"), mail))
                        .name())
                .isEqualTo("検体0001");
        assertThat(MailReader.read(Mails.joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '\n'}, mail))
                        .name())
                .isEqualTo("検体0001");
    }
}
