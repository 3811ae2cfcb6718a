package jp.hagukumi.shared;

/**
 * Encrypts short texts about citizens (AES-256-GCM) with a key that lies in the portal's home, never in the
 * database. Opening a text that was altered or sealed with another key fails with {@link IllegalStateException}.
 */
public interface Sealer {

    byte[] seal(byte[] plain);

    byte[] open(byte[] sealed);

    byte[] sealText(String plain);

    String openText(byte[] sealed);
}
