package jp.hagukumi.comment.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A PDF, looked at without believing any of its tables: it goes on to its end, and nothing that is packed in it becomes
 * larger than a page of a letter. What reads it afterwards unpacks in memory and asks nobody how much that will be.
 */
final class PdfFile {

    /** Within this many bytes of the end it says that it ends; machines may add something of their own behind. */
    private static final int END_WITHIN = 4096;

    /** What is packed may itself be packed, this many times. */
    private static final int DEPTH = 3;

    /** Ways to pack of old, and none of scanners, of which nobody can tell how much they will be. */
    private static final Set<String> OUTDATED =
            Set.of("LZWDecode", "LZW", "ASCII85Decode", "A85", "ASCIIHexDecode", "AHx", "RunLengthDecode", "Crypt");

    private static final int NAME_MAX = 20;

    private static final int HEX = 16;

    private static final int PIECE = 8 * 1024;

    private final byte[] bytes;
    private final Deadline deadline;

    private PdfFile(byte[] bytes, Deadline deadline) {
        this.bytes = bytes;
        this.deadline = deadline;
    }

    static void check(byte[] bytes, Deadline deadline) {
        ScanFault.CUT.unless(Bytes.find(bytes, "%%EOF", bytes.length - END_WITHIN) >= 0);
        PdfFile file = new PdfFile(bytes, deadline);
        file.checkNames();
        file.checkStreams();
    }

    /**
     * The tables of a file are unpacked before anybody can ask what they are; {@link PdfStreams} judges everything else. One
     * short name is left to it: in the bytes of a picture it comes about by chance.
     */
    private void checkNames() {
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '/') {
                ScanFault.UNKNOWN_PACKING.unless(!OUTDATED.contains(name(at + 1)));
            }
        }
    }

    /** Any of its signs may be spelt as a number. */
    private String name(int begin) {
        StringBuilder name = new StringBuilder();
        int at = begin;
        while (at < bytes.length && name.length() <= NAME_MAX && isOfName(bytes[at])) {
            int sign = bytes[at] & 0xFF;
            if (sign == '#' && at + 2 < bytes.length && hex(at + 1) >= 0 && hex(at + 2) >= 0) {
                sign = hex(at + 1) * HEX + hex(at + 2);
                at += 2;
            }
            name.append((char) sign);
            at++;
        }
        return name.toString();
    }

    private int hex(int at) {
        return Character.digit(bytes[at], HEX);
    }

    private static boolean isOfName(byte one) {
        return !isBlank(one) && "/[]<>(){}%".indexOf(one) < 0;
    }

    private void checkStreams() {
        for (int at = Bytes.find(bytes, "stream", 0); at >= 0; at = Bytes.find(bytes, "stream", at)) {
            at += "stream".length();
            int begin = at;
            while (begin < bytes.length && isBlank(bytes[begin])) {
                begin++;
            }
            for (int depth = 1; depth <= DEPTH && unpacks(begin, depth); depth++) {
                deadline.check();
            }
        }
    }

    private static boolean isBlank(byte one) {
        return one == ' ' || one == '\r' || one == '\n' || one == '\t' || one == '\f' || one == 0;
    }

    /** Whether something comes out at that depth; refused as soon as it is too much. */
    private boolean unpacks(int begin, int depth) {
        byte[] piece = new byte[PIECE];
        long sum = 0;
        try (InputStream in = unpacked(begin, depth)) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                sum += count;
                ScanLimits.requireUnpacked(sum);
                deadline.check();
            }
        } catch (IOException notPacked) {
            // It is none, or ends early: what came out until then counts.
        }
        return sum > 0;
    }

    private InputStream unpacked(int begin, int depth) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes, begin, bytes.length - begin);
        try {
            for (int i = 0; i < depth; i++) {
                // As the reader does it: two bytes are passed over, whatever they are.
                in.skipNBytes(2);
                in = new Unpacked(in);
            }
            return in;
        } catch (IOException | RuntimeException none) {
            in.close();
            throw none;
        }
    }

    /** Gives its memory back at once: a file may have millions of beginnings. */
    private static final class Unpacked extends InflaterInputStream {

        Unpacked(InputStream in) {
            super(in, new Inflater(true), PIECE);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
