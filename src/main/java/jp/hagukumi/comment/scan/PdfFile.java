package jp.hagukumi.comment.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
    private static final List<String> OUTDATED =
            List.of("/LZWDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode", "/Crypt");

    private static final int PIECE = 8 * 1024;

    private final byte[] bytes;
    private final Deadline deadline;

    private PdfFile(byte[] bytes, Deadline deadline) {
        this.bytes = bytes;
        this.deadline = deadline;
    }

    static void check(byte[] bytes, Deadline deadline) {
        ScanFault.CUT.unless(Bytes.find(bytes, "%%EOF", bytes.length - END_WITHIN) >= 0);
        for (String way : OUTDATED) {
            ScanFault.UNKNOWN_PACKING.unless(Bytes.find(bytes, way, 0) < 0);
        }
        new PdfFile(bytes, deadline).checkStreams();
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
