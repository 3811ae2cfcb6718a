package jp.hagukumi.comment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails that are damaged or mean harm, each with what has to become of it: its words as they were, or a refusal. */
class NastyMailsTest {

    private static final String WORDS = "公園に屋根がほしい。";
    private static final String NAMED_TYPE = "Content-Type: application/pdf\r\n";

    /** Far more than any of them takes: what grows faster than the mail does not end in time. */
    private static final Duration LONG = Duration.ofSeconds(20);

    static Stream<Arguments> mails() {
        return Stream.of(readable(), unreadable(), bombs(), damaged()).flatMap(some -> some);
    }

    private static Stream<Arguments> readable() {
        return Stream.of(
                taken("in ISO-2022-JP", Mails.mail("text/plain; charset=ISO-2022-JP", WORDS, Mails.JIS), WORDS),
                taken(
                        "with the signs of NEC and IBM in ISO-2022-JP",
                        Mails.mail("text/plain; charset=iso-2022-jp", "①ｱ㈱", Mails.JIS),
                        "①ｱ㈱"),
                taken("in Shift_JIS", Mails.mail("text/plain; charset=Shift_JIS", "①髙橋～", Mails.CP932), "①髙橋～"),
                taken("in UTF-8", Mails.mail("text/plain; charset=utf-8", "𠮷野家", StandardCharsets.UTF_8), "𠮷野家"),
                taken(
                        "UTF-8 called ASCII",
                        Mails.mail("text/plain; charset=us-ascii", WORDS, StandardCharsets.UTF_8),
                        WORDS),
                taken(
                        "UTF-8 called Shift_JIS",
                        Mails.mail("text/plain; charset=shift_jis", WORDS, StandardCharsets.UTF_8),
                        WORDS),
                taken("CP932 called UTF-8", Mails.mail("text/plain; charset=utf-8", WORDS, Mails.CP932), WORDS),
                taken("CP932 called Latin", Mails.mail("text/plain; charset=iso-8859-1", WORDS, Mails.CP932), WORDS),
                taken("ISO-2022-JP called UTF-8", Mails.mail("text/plain; charset=utf-8", WORDS, Mails.JIS), WORDS),
                taken(
                        "UTF-8 called what nobody knows",
                        Mails.mail("text/plain; charset=x-nobody", WORDS, StandardCharsets.UTF_8),
                        WORDS),
                taken(
                        "without a type",
                        Mails.joined(
                                Mails.ascii(Mails.FROM + Mails.DATE + "\r\n"),
                                WORDS.getBytes(Mails.JIS),
                                Mails.ascii("\r\n")),
                        WORDS),
                taken(
                        "a type that is none",
                        Mails.mail("text", WORDS, StandardCharsets.UTF_8),
                        null,
                        MailFault.NO_WORDS),
                taken(
                        "no date",
                        Mails.mail(Mails.FROM, "text/plain; charset=utf-8", WORDS, StandardCharsets.UTF_8),
                        WORDS),
                taken(
                        "script in the words",
                        Mails.mail("text/plain", "<script>alert(1)</script>", StandardCharsets.UTF_8),
                        "<script>alert(1)</script>"),
                taken(
                        "right-to-left override in the words",
                        Mails.mail("text/plain; charset=utf-8", "あ\u202Eい", StandardCharsets.UTF_8),
                        "あ\u202Eい"),
                taken(
                        "a page with script, style and a picture from elsewhere",
                        Mails.parts(
                                "alternative",
                                Mails.page("<style>b{}</style><script>alert(1)</script><p>" + WORDS
                                        + "<img src='http://192.0.2.1/x.png'></p>")),
                        WORDS),
                taken(
                        "plain words that say nothing beside a page",
                        Mails.parts("alternative", Mails.text(" \r\n"), Mails.page("<b>" + WORDS + "</b>")),
                        WORDS),
                taken(
                        "only a subject",
                        Mails.mail(
                                Mails.FROM + "Subject: " + Mails.word(WORDS) + "\r\n",
                                "text/plain",
                                "",
                                StandardCharsets.UTF_8),
                        WORDS));
    }

    private static Stream<Arguments> unreadable() {
        return Stream.of(
                refused(
                        "ASCII in a code that nobody knows",
                        Mails.mail("text/plain; charset=utf-7", "+MEI-", StandardCharsets.UTF_8),
                        MailFault.UNKNOWN_CODE),
                refused(
                        "half UTF-8, half CP932",
                        Mails.joined(
                                Mails.mail("text/plain; charset=utf-8", WORDS, StandardCharsets.UTF_8),
                                WORDS.getBytes(Mails.CP932)),
                        MailFault.UNKNOWN_CODE),
                refused(
                        "EUC-JP without a word of it",
                        Mails.mail("text/plain", WORDS, java.nio.charset.Charset.forName("EUC-JP")),
                        MailFault.UNKNOWN_CODE),
                refused(
                        "one byte that no code has",
                        Mails.joined(
                                Mails.mail("text/plain; charset=utf-8", WORDS, StandardCharsets.UTF_8),
                                new byte[] {(byte) 0xFF}),
                        MailFault.UNKNOWN_CODE),
                refused(
                        "ISO-2022-JP with a sign that is none",
                        Mails.mail(
                                "text/plain; charset=iso-2022-jp", "\u001B$B~~\u001B(B", StandardCharsets.ISO_8859_1),
                        MailFault.UNKNOWN_CODE),
                refused(
                        "a sign that was lost before",
                        Mails.mail("text/plain; charset=utf-8", "髙橋\uFFFD", StandardCharsets.UTF_8),
                        MailFault.BROKEN_CHARACTER),
                refused(
                        "a sign in a page that is none",
                        Mails.parts("mixed", Mails.page("あ&#xD800;い")),
                        MailFault.BROKEN_CHARACTER),
                refused(
                        "a character nought in the words",
                        Mails.mail("text/plain; charset=utf-8", "あ\u0000い", StandardCharsets.UTF_8),
                        MailFault.BROKEN_CHARACTER),
                refused(
                        "a character nought in plain words",
                        Mails.mail("text/plain", "a\u0000b", StandardCharsets.UTF_8),
                        MailFault.BROKEN_CHARACTER));
    }

    private static Stream<Arguments> bombs() {
        String nested = Mails.FROM + Mails.text(WORDS);
        String boxes = Mails.text(WORDS);
        for (int depth = 0; depth < 40; depth++) {
            nested = Mails.FROM + "Content-Type: message/rfc822\r\n\r\n" + nested;
            boxes = Mails.multipart("mixed", boxes, Mails.text("d" + depth));
        }
        return Stream.of(
                refused("ten thousand parts", Mails.ofParts(10_000), MailFault.TOO_MANY_PARTS),
                refused(
                        "a million borders",
                        Mails.ascii(Mails.FROM + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                                + "--b\r\n\r\n".repeat(1_000_000) + "--b--\r\n"),
                        MailFault.TOO_MANY_PARTS),
                refused("mails within mails", Mails.ascii(nested), MailFault.TOO_DEEP),
                refused("parts within parts", Mails.ascii(Mails.FROM + boxes), MailFault.TOO_DEEP),
                refused(
                        "one file that counts with every mail around it",
                        Mails.inMails(8, new byte[12 * 1024 * 1024]),
                        MailFault.TOO_MUCH),
                refused("more bytes than are kept", new byte[MailLimits.FILE + 1], MailFault.TOO_LARGE),
                refused(
                        "a heading of half a million bytes",
                        Mails.ascii(Mails.FROM + "Subject: " + "x".repeat(500_000) + "\r\n\r\nx"),
                        MailFault.HEADINGS_TOO_LONG),
                refused(
                        "a million headings in a part",
                        Mails.parts("mixed", "a:\r\n".repeat(1_000_000) + "\r\nx"),
                        MailFault.HEADINGS_TOO_LONG),
                refused(
                        "a name longer than any",
                        Mails.mail(
                                "From: " + Mails.word("検".repeat(101)) + " <k1@example.jp>\r\n",
                                "text/plain",
                                "x",
                                StandardCharsets.UTF_8),
                        MailFault.HEADINGS_TOO_LONG),
                refused(
                        "a letter longer than any",
                        Mails.mail(
                                "text/plain; charset=utf-8",
                                "あ".repeat(SubmissionLimits.TEXT + 1),
                                StandardCharsets.UTF_8),
                        MailFault.TOO_LONG),
                refused(
                        "a page of elements that are never closed",
                        Mails.parts(
                                "mixed",
                                Mails.page(String.join(
                                        "",
                                        IntStream.range(0, 200_000)
                                                .mapToObj(i -> "<b id=" + i + "><div>")
                                                .toList()))),
                        MailFault.TOO_LONG));
    }

    private static Stream<Arguments> damaged() {
        byte[] withFile = Mails.parts("mixed", Mails.text(WORDS), Mails.file(NAMED_TYPE, new byte[1000]));
        byte[] alone = Mails.ascii(Mails.FROM + Mails.text(WORDS.repeat(20)));
        return Stream.of(
                refused("cut in the middle of a file", Mails.cut(withFile, 700), MailFault.CUT),
                refused("cut before the last border", Mails.cut(withFile, 20), MailFault.CUT),
                refused("cut in the last border", Mails.cut(withFile, 5), MailFault.CUT),
                refused("cut in the headings of a part", Mails.cut(withFile, 1420), MailFault.CUT),
                refused("cut in the middle of base64", Mails.cut(alone, 101), MailFault.CUT),
                refused(
                        "cut within a stretch of ISO-2022-JP",
                        Mails.cut(Mails.mail("text/plain; charset=iso-2022-jp", WORDS, Mails.JIS), 7),
                        MailFault.CUT),
                refused(
                        "base64 with signs that are none of it",
                        Mails.ascii(Mails.FROM + "Content-Transfer-Encoding: base64\r\n\r\n44GC\u00014*G\r\n"),
                        MailFault.CUT),
                refused(
                        "an encoding that nobody knows",
                        Mails.ascii(Mails.FROM + "Content-Transfer-Encoding: x-zip\r\n\r\nabc\r\n"),
                        MailFault.CUT),
                refused(
                        "parts without a border",
                        Mails.ascii(Mails.FROM + "Content-Type: multipart/mixed\r\n\r\nabc\r\n"),
                        MailFault.CUT),
                refused("no body", Mails.ascii(Mails.FROM + Mails.DATE), MailFault.NO_WORDS),
                refused("no bytes", new byte[0], MailFault.NO_MAIL),
                refused(
                        "a file and no words",
                        Mails.parts("mixed", Mails.file(NAMED_TYPE, new byte[10])),
                        MailFault.NO_WORDS),
                refused(
                        "signs that nobody sees",
                        Mails.mail("text/plain; charset=utf-8", "\u200B\u202E\u3000", StandardCharsets.UTF_8),
                        MailFault.NO_WORDS),
                refused(
                        "a picture",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13},
                        MailFault.NO_MAIL),
                refused(
                        "the file of another mail program",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, 0, 0},
                        MailFault.NO_MAIL),
                refused("a text", Mails.ascii("Dear city,\r\nplease.\r\n"), MailFault.NO_MAIL));
    }

    private static Arguments taken(String what, byte[] mail, String words) {
        return taken(what, mail, words, null);
    }

    private static Arguments refused(String what, byte[] mail, MailFault why) {
        return taken(what, mail, null, why);
    }

    private static Arguments taken(String what, byte[] mail, @Nullable String words, @Nullable MailFault why) {
        return arguments(named(what, mail), words, why);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void becomesItsWordsOrIsRefused(byte[] mail, @Nullable String words, @Nullable MailFault why) {
        Assertions.assertTimeout(LONG, () -> {
            if (why == null) {
                assertThat(MailReader.read(mail).text()).isEqualTo(words);
            } else {
                MailRefusal refusal = catchThrowableOfType(MailRefusal.class, () -> MailReader.read(mail));
                assertThat(refusal).as("is refused").isNotNull();
                assertThat(refusal.fault()).isEqualTo(why);
                assertThat(refusal.getMessage()).isEqualTo("comment.MailFault." + why);
                assertThat(refusal).hasNoCause();
            }
        });
    }

    /** However a mail is cut, either all of its words come out, or it is refused, or it is said that it may be cut. */
    @ParameterizedTest
    @MethodSource("whole")
    void isNeverTakenInPartWithoutAWord(byte[] mail, String words) {
        for (int less = 1; less < mail.length; less++) {
            try {
                ReadMail read = MailReader.read(Mails.cut(mail, less));
                if (!read.mayBeCut()) {
                    assertThat(read.text()).as("%d bytes less", less).isEqualTo(words);
                }
            } catch (MailRefusal refused) {
                assertThat(refused.fault()).isNotNull();
            }
        }
    }

    static Stream<Arguments> whole() {
        return Stream.of(
                arguments(
                        named("parts", Mails.parts("mixed", Mails.text(WORDS), Mails.file(NAMED_TYPE, new byte[100]))),
                        WORDS),
                arguments(named("base64", Mails.ascii(Mails.FROM + Mails.text(WORDS) + "\r\n")), WORDS),
                arguments(named("ISO-2022-JP", Mails.mail("text/plain; charset=iso-2022-jp", WORDS, Mails.JIS)), WORDS),
                arguments(
                        named("UTF-8", Mails.mail("text/plain; charset=utf-8", WORDS, StandardCharsets.UTF_8)), WORDS));
    }
}
