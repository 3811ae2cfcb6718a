package jp.hagukumi.comment.intake;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Reads the file of a mail (.eml): who sent it and when, its words, and the files that came with it. It is read whole or
 * not at all; nothing is fetched that lies elsewhere.
 */
public final class MailReader {

    private static final Session NOWHERE = Session.getInstance(new Properties());
    private static final List<String> OF_A_MAIL = List.of("From", "To", "Date", "Subject", "Message-ID", "Received");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Some programs put this line before a mail: those in whose files one follows another. */
    private static final byte[] ENVELOPE = {'F', 'r', 'o', 'm', ' '};

    private final List<ReadMail.Attachment> attachments = new ArrayList<>();
    private int parts;
    private long unpacked;

    private MailReader() {}

    /**
     * Reads a mail.
     *
     * @throws MailRefusal where it cannot be read whole
     */
    public static ReadMail read(byte[] file) {
        if (file.length > MailLimits.FILE) {
            throw new MailRefusal(MailFault.TOO_LARGE);
        }
        int begin = begin(file);
        requireFewBorders(file);
        try {
            SharedByteArrayInputStream bytes = new SharedByteArrayInputStream(file, begin, file.length - begin);
            MailParts.requireShortHeadings(bytes.newStream(0, -1));
            return new MailReader().read(new MimeMessage(NOWHERE, bytes), !endsWithLine(file));
        } catch (IOException | MessagingException broken) {
            throw new MailRefusal(MailFault.CUT);
        }
    }

    private ReadMail read(MimeMessage message, boolean open) throws MessagingException, IOException {
        MailPart mail = new MailPart(message);
        if (Stream.of(OF_A_MAIL.toArray(String[]::new)).allMatch(heading -> isMissing(mail, heading))) {
            throw new MailRefusal(MailFault.NO_MAIL);
        }
        MailHeadings.From from = MailHeadings.from(mail.first("From"));
        var subject = MailHeadings.words(mail.first("Subject"));
        String words = words(mail, 0);
        String text = LetterWords.saySomething(words) ? words : subject.orElse("");
        requireLetter(text);
        String name = from.name() == null ? "" : from.name();
        if (name.length() > SubmissionLimits.NAME
                || from.address().length() > SubmissionLimits.CONTACT
                || subject.orElse("").length() > MailLimits.SUBJECT) {
            throw new MailRefusal(MailFault.HEADINGS_TOO_LONG);
        }
        return new ReadMail(
                name,
                from.address(),
                SentAt.of(mail.first("Date")),
                subject.orElse(""),
                mail.heading("Message-ID").strip(),
                text,
                open && !mail.type().startsWith("multipart/"),
                subject.isEmpty() || from.name() == null,
                attachments);
    }

    private static boolean isMissing(MailPart mail, String heading) {
        try {
            return mail.heading(heading).isBlank();
        } catch (MessagingException unreadable) {
            return true;
        }
    }

    private static void requireLetter(String text) {
        if (!LetterWords.saySomething(text)) {
            throw new MailRefusal(MailFault.NO_WORDS);
        }
        if (text.length() > SubmissionLimits.TEXT) {
            throw new MailRefusal(MailFault.TOO_LONG);
        }
        if (MailText.isBroken(text)) {
            throw new MailRefusal(MailFault.BROKEN_CHARACTER);
        }
    }

    /** The words of a part; what lies beside them is put to the attachments. */
    private String words(MailPart part, int depth) throws MessagingException, IOException {
        parts++;
        if (parts > MailLimits.PARTS) {
            throw new MailRefusal(MailFault.TOO_MANY_PARTS);
        }
        if (depth > MailLimits.DEPTH) {
            throw new MailRefusal(MailFault.TOO_DEEP);
        }
        String type = part.type();
        if (type.startsWith("multipart/")) {
            return type.equals("multipart/alternative") ? best(children(part), depth) : all(children(part), depth);
        }
        if (type.equals("message/rfc822") || type.equals("message/global")) {
            enclose(part, depth);
            return "";
        }
        // The mail itself is its words, whatever file it is said to be.
        boolean enclosed = depth > 0 && part.isEnclosed();
        if (!enclosed && type.equals("text/plain")) {
            return plain(part);
        }
        if (!enclosed && type.equals("text/html")) {
            return PageText.of(text(part, MailLimits.PAGE_BYTES));
        }
        attachments.add(new ReadMail.Attachment(part.fileName(), type, unpack(part)));
        return "";
    }

    private static List<MailPart> children(MailPart part) throws MessagingException {
        MailParts inner = new MailParts(part.heading("Content-Type"), part.packed());
        List<MailPart> children = new ArrayList<>();
        for (int i = 0; i < inner.getCount(); i++) {
            children.add(new MailPart((jakarta.mail.internet.MimePart) inner.getBodyPart(i)));
        }
        return children;
    }

    private String all(List<MailPart> children, int depth) throws MessagingException, IOException {
        List<String> texts = new ArrayList<>();
        for (MailPart child : children) {
            String words = words(child, depth + 1);
            if (!words.isBlank()) {
                texts.add(words);
            }
        }
        return String.join("\n\n", texts);
    }

    /** The same words in several forms: the plain one, unless it says nothing. Of no form an attachment is lost. */
    private String best(List<MailPart> children, int depth) throws MessagingException, IOException {
        String plain = "";
        String other = "";
        for (MailPart child : children) {
            boolean isPlain = child.type().equals("text/plain");
            String words = words(child, depth + 1);
            if (LetterWords.saySomething(words)) {
                plain = isPlain && plain.isEmpty() ? words : plain;
                other = isPlain ? other : words;
            }
        }
        return plain.isEmpty() ? other : plain;
    }

    /** A mail within the mail is kept as it is; its words and its own attachments beside it, for those without a mail program. */
    private void enclose(MailPart part, int depth) throws MessagingException, IOException {
        byte[] content = unpack(part);
        SharedByteArrayInputStream bytes = new SharedByteArrayInputStream(content);
        MailParts.requireShortHeadings(bytes.newStream(0, -1));
        MailPart inner = new MailPart(new MimeMessage(NOWHERE, bytes));
        String said = part.fileName();
        String stem = said.isEmpty()
                ? MailHeadings.words(inner.first("Subject"))
                        .map(EnclosedName::of)
                        .orElse("")
                : said.replaceFirst("(?i)\\.eml$", "");
        stem = stem.isEmpty() ? "mail" : stem;
        attachments.add(new ReadMail.Attachment(stem + ".eml", "message/rfc822", content));
        int place = attachments.size();
        try {
            String words = words(inner, depth + 1);
            if (LetterWords.saySomething(words)) {
                attachments.add(
                        place,
                        new ReadMail.Attachment(
                                stem + ".txt", "text/plain", words.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
        } catch (MailRefusal refused) {
            requireDamaged(refused);
            attachments.subList(place, attachments.size()).clear();
        } catch (MessagingException | IOException damaged) {
            // It came damaged, and so it is kept.
            attachments.subList(place, attachments.size()).clear();
        }
    }

    /** What goes beyond a limit is refused wherever it lies. */
    private static void requireDamaged(MailRefusal refused) {
        switch (refused.fault()) {
            case CUT, UNKNOWN_CODE, BROKEN_CHARACTER, TOO_LONG -> {}
            default -> throw refused;
        }
    }

    private String plain(MailPart part) throws MessagingException, IOException {
        String text = text(part, MailLimits.TEXT_BYTES).replace("\r\n", "\n");
        String whole = part.parameter("format").equalsIgnoreCase("flowed")
                ? FlowedText.joined(text, part.parameter("delsp").equalsIgnoreCase("yes"))
                : text;
        return withoutLastLineEnds(whole);
    }

    private static String withoutLastLineEnds(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end);
    }

    /** @param most bytes that such a text can have; more are not decoded: each would take twice its room */
    private String text(MailPart part, int most) throws MessagingException, IOException {
        byte[] bytes = unpack(part);
        if (bytes.length > most) {
            throw new MailRefusal(MailFault.TOO_LONG);
        }
        return MailText.ofBody(bytes, part.parameter("charset"));
    }

    private byte[] unpack(MailPart part) throws MessagingException, IOException {
        try (InputStream in = part.content()) {
            byte[] content = in.readNBytes((int) (MailLimits.UNPACKED - unpacked + 1));
            unpacked += content.length;
            if (unpacked > MailLimits.UNPACKED) {
                throw new MailRefusal(MailFault.TOO_MUCH);
            }
            return content;
        }
    }

    /** Behind what is no part of a mail. */
    private static int begin(byte[] file) {
        int begin = startsWith(file, 0, MARK) ? MARK.length : 0;
        while (begin < file.length && (file[begin] == '\n' || file[begin] == '\r')) {
            begin++;
        }
        if (startsWith(file, begin, ENVELOPE)) {
            while (begin < file.length && file[begin] != '\n') {
                begin++;
            }
            begin = Math.min(begin + 1, file.length);
        }
        return begin;
    }

    private static boolean startsWith(byte[] file, int at, byte[] wanted) {
        return file.length - at >= wanted.length
                && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** Each would be a part before it could be counted. */
    private static void requireFewBorders(byte[] file) {
        int borders = 0;
        for (int at = 0; at + 1 < file.length; at++) {
            boolean atBegin = at == 0 || file[at - 1] == '\n' || file[at - 1] == '\r';
            if (atBegin && file[at] == '-' && file[at + 1] == '-') {
                borders++;
            }
        }
        if (borders > MailLimits.BORDERS) {
            throw new MailRefusal(MailFault.TOO_MANY_PARTS);
        }
    }

    private static boolean endsWithLine(byte[] file) {
        return file.length > 0 && (file[file.length - 1] == '\n' || file[file.length - 1] == '\r');
    }
}
