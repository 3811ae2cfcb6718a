package jp.hagukumi.comment;

import java.util.Arrays;

/** A print of words, to be compared; see {@link jp.hagukumi.shared.DataKey#print}. */
final class Print {

    private final byte[] bytes;

    Print(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Print print && Arrays.equals(bytes, print.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
