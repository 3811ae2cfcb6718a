package jp.hagukumi.comment;

import java.nio.ByteBuffer;

/**
 * A print of words, to be compared; see {@link jp.hagukumi.shared.DataKey#print}. Half of it is kept: of 128 bits no two
 * are alike by chance, and the indexes are half as large.
 */
record Print(long first, long second) {

    private static final int BYTES = 16;

    /** Of the first bytes; what is missing at the end is nought. */
    Print(byte[] bytes) {
        this(ByteBuffer.wrap(java.util.Arrays.copyOf(bytes, BYTES)));
    }

    private Print(ByteBuffer bytes) {
        this(bytes.getLong(), bytes.getLong());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(first).putLong(second).array();
    }
}
