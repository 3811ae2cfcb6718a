package jp.hagukumi.shared;

/** One key of {@link DataKeys}. Safe for many at once. */
public interface DataKey {

    /**
     * Encrypts a text (AES-256-GCM).
     *
     * @param place where the text is kept, such as a column and the id of its row: moved to another place it does not
     *     open
     */
    byte[] seal(String text, String place);

    /** As {@link #seal(String, String)} for bytes. */
    byte[] sealBytes(byte[] plain, String place);

    /** Fails with {@link IllegalStateException} for what was altered, moved, or sealed with another key. */
    String open(byte[] sealed, String place);

    /** As {@link #open(byte[], String)} for bytes. */
    byte[] openBytes(byte[] sealed, String place);

    /**
     * 32 bytes that are the same for the same words, and tell nothing of them to whoever has not the key
     * (HMAC-SHA-256).
     */
    byte[] print(String words);
}
