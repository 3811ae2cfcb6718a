package jp.hagukumi.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** AES-256-GCM with a key file readable by its owner alone; layout: 12 bytes nonce, then ciphertext and tag. */
@Component
class AesSealer implements Sealer {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private static final String BRING_THE_KEY = "Start with the home that belongs to this database, or copy its file"
            + " keys/citizens.key from a backup into this one.";

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /**
     * Takes the key of this home. A new one is made only for a database that was never sealed: with another key than its
     * own, what citizens wrote there would be lost without anybody noticing.
     */
    AesSealer(PortalHome home, KeyRegister register) throws IOException {
        Path file = home.keys().resolve("citizens.key");
        Optional<String> known = register.fingerprint();
        if (!Files.exists(file)) {
            if (known.isPresent()) {
                throw new StartRefused("The database holds what was sealed with a key that is not in this home: " + file
                        + " is missing. " + BRING_THE_KEY);
            }
            writeKey(file);
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length != KEY_BYTES) {
            throw new StartRefused("Not a key of " + KEY_BYTES + " bytes: " + file + ". " + BRING_THE_KEY);
        }
        String fingerprint = fingerprint(bytes);
        if (known.isEmpty()) {
            register.remember(fingerprint);
        } else if (!known.get().equals(fingerprint)) {
            throw new StartRefused(
                    "The key " + file + " is not the one with which this database was sealed. " + BRING_THE_KEY);
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    private static void writeKey(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Disk.write(draft, fresh, file);
    }

    /** A hash of 32 random bytes: nobody finds the key from it. */
    private static String fingerprint(byte[] key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("hagukumi sealing key".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] seal(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] secret = cipher.doFinal(plain);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + secret.length);
            System.arraycopy(secret, 0, sealed, NONCE_BYTES, secret.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    @Override
    public byte[] open(byte[] sealed) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("altered, or sealed with another key", e);
        }
    }

    @Override
    public byte[] sealText(String plain) {
        return seal(plain.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String openText(byte[] sealed) {
        return new String(open(sealed), StandardCharsets.UTF_8);
    }
}
