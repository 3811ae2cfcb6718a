package jp.hagukumi.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;

/** {@link DataKeys} in the home's folder {@code keys/data}, one file for each. */
@Component
class FileDataKeys implements DataKeys {

    private static final Pattern NAME = Pattern.compile("[0-9a-z-]{1,80}");
    private static final int IN_MEMORY = 100;

    private final Path folder;
    private final Sealer sealer;
    private final LastUsed<String, DataKey> opened = new LastUsed<>(IN_MEMORY);

    FileDataKeys(PortalHome home, Sealer sealer) {
        this.folder = home.keys().resolve("data");
        this.sealer = sealer;
    }

    @Override
    public synchronized DataKey create(String name) {
        Path file = file(name);
        byte[] secret = AesGcm.random(AesGcm.KEY_BYTES);
        byte[] called = name.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(secret, secret.length + called.length);
        System.arraycopy(called, 0, both, secret.length, called.length);
        try {
            Files.createDirectories(folder);
            Disk.writeNewPrivate(sealer.seal(both), file);
        } catch (FileAlreadyExistsException there) {
            throw new IllegalStateException("There is a key of this name: " + name, there);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DataKey key = new Secret(secret);
        opened.keep(name, key);
        return key;
    }

    @Override
    public synchronized Optional<DataKey> find(String name) {
        Path file = file(name);
        if (!Files.exists(file)) {
            // Another program of this home may have destroyed it.
            opened.forget(name);
            return Optional.empty();
        }
        Optional<DataKey> known = opened.get(name);
        if (known.isPresent()) {
            return known;
        }
        DataKey key = read(name, file);
        opened.keep(name, key);
        return Optional.of(key);
    }

    @Override
    public synchronized void destroy(String name) {
        opened.forget(name);
        try {
            if (Files.deleteIfExists(file(name))) {
                Disk.force(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file says whose key it is, so that one that was renamed is not taken for another's. */
    private DataKey read(String name, Path file) {
        try {
            byte[] both = sealer.open(Files.readAllBytes(file));
            String called = new String(both, AesGcm.KEY_BYTES, both.length - AesGcm.KEY_BYTES, StandardCharsets.UTF_8);
            if (!called.equals(name)) {
                throw new IllegalStateException("Not the key of " + name + " but of " + called + ": " + file);
            }
            return new Secret(Arrays.copyOf(both, AesGcm.KEY_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a key");
        }
        return folder.resolve(name + ".key");
    }

    /** Two keys of one secret (HKDF, RFC 5869), so that no byte serves two purposes. */
    private static final class Secret implements DataKey {

        private static final String HMAC = "HmacSHA256";

        private final SecretKey sealing;
        /** Is copied for each use: to look one up takes longer than to print with it. */
        private final Mac printing;

        Secret(byte[] secret) {
            this.sealing = derived(secret, "AES", "seal");
            try {
                this.printing = Mac.getInstance(HMAC);
                printing.init(derived(secret, HMAC, "print"));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private static SecretKey derived(byte[] secret, String algorithm, String purpose) {
            try {
                return KDF.getInstance("HKDF-SHA256")
                        .deriveKey(
                                algorithm,
                                HKDFParameterSpec.ofExtract()
                                        .addIKM(secret)
                                        .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), AesGcm.KEY_BYTES));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public byte[] seal(String text, String place) {
            return sealBytes(text.getBytes(StandardCharsets.UTF_8), place);
        }

        @Override
        public byte[] sealBytes(byte[] plain, String place) {
            return AesGcm.seal(sealing, plain, place.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String open(byte[] sealed, String place) {
            return new String(openBytes(sealed, place), StandardCharsets.UTF_8);
        }

        @Override
        public byte[] openBytes(byte[] sealed, String place) {
            return AesGcm.open(sealing, sealed, place.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public byte[] print(String words) {
            try {
                Mac mac = (Mac) printing.clone();
                return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
