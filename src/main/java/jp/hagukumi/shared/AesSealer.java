package jp.hagukumi.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Seals with a key file that is readable by its owner alone. */
@Component
class AesSealer implements Sealer {

    private static final byte[] NOWHERE = {};

    private static final String BRING_THE_KEY = "Start with the home that belongs to this database, or copy its file"
            + " keys/citizens.key from a backup into this one.";

    private final SecretKeySpec key;

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
            Files.createDirectories(file.getParent());
            Disk.writePrivate(AesGcm.random(AesGcm.KEY_BYTES), file);
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length != AesGcm.KEY_BYTES) {
            throw new StartRefused("Not a key of " + AesGcm.KEY_BYTES + " bytes: " + file + ". " + BRING_THE_KEY);
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
        return AesGcm.seal(key, plain, NOWHERE);
    }

    @Override
    public byte[] open(byte[] sealed) {
        return AesGcm.open(key, sealed, NOWHERE);
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
