package jp.hagukumi.comment.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Mails as programs write them and as people who mean harm do, byte for byte. All people are made up. */
public final class Mails {

    public static final Charset JIS = Charset.forName("x-windows-50221");
    public static final Charset CP932 = Charset.forName("windows-31j");

    public static final String FROM = "From: k1@example.jp\r\n";
    public static final String DATE = "Date: Wed, 8 Jan 2025 10:15:00 +0900\r\n";
    private static final String MIME = "MIME-Version: 1.0\r\n";

    private Mails() {}

    /** A plain mail in UTF-8 of a made-up person. */
    public static byte[] plain(int person, String words) {
        return mail(
                "From: " + word("検体%04d".formatted(person)) + " <k" + person + "@example.jp>\r\nMessage-ID: <" + person
                        + "@mail.example.jp>\r\nSubject: " + word("意見") + "\r\n" + DATE,
                "text/plain; charset=utf-8",
                words,
                StandardCharsets.UTF_8);
    }

    /** One with files: name, content, name, content. */
    public static byte[] withFiles(int person, String words, String... files) {
        String[] parts = new String[1 + files.length / 2];
        parts[0] = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + base64(words.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < files.length; i += 2) {
            parts[1 + i / 2] = "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
                    + "Content-Disposition: attachment; filename=\"" + word(files[i]) + "\"\r\n\r\n"
                    + base64(files[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        String head = "From: " + word("検体%04d".formatted(person)) + " <k" + person + "@example.jp>\r\nMessage-ID: <"
                + person + "@mail.example.jp>\r\nSubject: " + word("意見") + "\r\n" + DATE;
        return ascii(head + multipart("mixed", parts));
    }

    /** One of nothing but these words, packed. */
    public static byte[] ofText(String words) {
        return ascii(FROM + DATE + text(words));
    }

    /** One that has that many parts. */
    public static byte[] ofParts(int count) {
        String[] parts = new String[count];
        Arrays.fill(parts, text("x"));
        return parts("mixed", parts);
    }

    /** A file in a mail, in as many mails. */
    public static byte[] inMails(int depth, byte[] file) {
        String mail = FROM + file("Content-Type: application/zip\r\n", file) + "\r\n";
        for (int i = 0; i < depth; i++) {
            mail = FROM + "Content-Type: message/rfc822\r\n\r\n" + mail;
        }
        return ascii(mail);
    }

    /** One as it should be, with this file. */
    public static byte[] withFile(String name, byte[] content) {
        return parts(
                "mixed",
                text("別紙のとおりです。"),
                file(
                        "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"" + name
                                + "\"\r\n",
                        content));
    }

    static byte[] mail(String headings, String type, String words, Charset charset) {
        return joined(
                ascii(headings + MIME + "Content-Type: " + type + "\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"),
                words.replace("\n", "\r\n").getBytes(charset),
                ascii("\r\n"));
    }

    static byte[] mail(String type, String words, Charset charset) {
        return mail(FROM + DATE, type, words, charset);
    }

    static byte[] parts(String kind, String... parts) {
        return ascii(FROM + DATE + multipart(kind, parts));
    }

    static String multipart(String kind, String... parts) {
        String border = "b" + Math.abs(Arrays.hashCode(parts));
        return MIME + "Content-Type: multipart/" + kind + "; boundary=\"" + border + "\"\r\n\r\n--" + border + "\r\n"
                + String.join("\r\n--" + border + "\r\n", parts) + "\r\n--" + border + "--\r\n";
    }

    static String text(String words) {
        return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + base64(words.getBytes(StandardCharsets.UTF_8));
    }

    static String page(String html) {
        return "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + base64(html.getBytes(StandardCharsets.UTF_8));
    }

    static String file(String headings, byte[] content) {
        return headings + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(content);
    }

    static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    public static String word(String words) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] cut(byte[] mail, int bytesLess) {
        return Arrays.copyOf(mail, mail.length - bytesLess);
    }

    static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
