package jp.hagukumi.comment.scan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a scanned file is, by its bytes; its name may say anything. */
public enum ScanKind {
    PDF,
    PNG,
    JPEG,
    TIFF;

    /** Before this a PDF begins, if it is one; some machines write a line of their own first. */
    private static final int PDF_BEGINS_WITHIN = 1024;

    /** Nothing for a file that is none of them. */
    static Optional<ScanKind> of(byte[] bytes) {
        if (Bytes.begin(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        if (Bytes.begin(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (Bytes.begin(bytes, 'I', 'I', 42, 0) || Bytes.begin(bytes, 'M', 'M', 0, 42)) {
            return Optional.of(TIFF);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, PDF_BEGINS_WITHIN), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-") ? Optional.of(PDF) : Optional.empty();
    }

    /** How files of this kind end. */
    public String ending() {
        return switch (this) {
            case PDF -> "pdf";
            case PNG -> "png";
            case JPEG -> "jpg";
            case TIFF -> "tif";
        };
    }
}
