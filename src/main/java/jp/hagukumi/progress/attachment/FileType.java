package jp.hagukumi.progress.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What a file may be, told by what it holds and never by its name or by what the browser says of it. Workbooks and
 * documents with macros are none of these.
 */
public enum FileType {
    PDF("application/pdf", "pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg");

    private static final int HEAD = 8;
    private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_HEAD = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};
    /** No document of an office has more parts; their names alone are looked at, nothing is inflated. */
    private static final int PARTS_MAX = 5000;

    private final String mime;
    /** The endings of its names without the point, the usual one first, apart by blanks. */
    private final String endings;

    FileType(String mime, String endings) {
        this.mime = mime;
        this.endings = endings;
    }

    private List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /** The type that browsers are told. */
    public String mime() {
        return mime;
    }

    /** The first of the endings of its names, without the point. */
    String ending() {
        return endings().getFirst();
    }

    /** Whether a name ends as files of this type do. */
    boolean ends(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return endings().stream().anyMatch(ending -> small.endsWith("." + ending));
    }

    /** What a file is, nothing if it is none of these. */
    static Optional<FileType> of(Path file) throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        }
        if (begins(head, PDF_HEAD)) {
            return Optional.of(PDF);
        }
        if (begins(head, PNG_HEAD)) {
            return Optional.of(PNG);
        }
        if (begins(head, JPEG_HEAD)) {
            return Optional.of(JPEG);
        }
        return begins(head, ZIP_HEAD) ? ofParts(file) : Optional.empty();
    }

    private static boolean begins(byte[] head, byte[] with) {
        return Arrays.equals(Arrays.copyOf(head, with.length), with);
    }

    private static Optional<FileType> ofParts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > PARTS_MAX) {
                return Optional.empty();
            }
            Set<String> parts = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            boolean macros = parts.stream()
                    .anyMatch(part -> part.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
            if (macros || !parts.contains("[Content_Types].xml")) {
                return Optional.empty();
            }
            return parts.contains("xl/workbook.xml")
                    ? Optional.of(XLSX)
                    : Optional.of(DOCX).filter(word -> parts.contains("word/document.xml"));
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }
}
