package jp.hagukumi.shared;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Content-addressed files below the portal's home: {@code files/ab/abcdef….bin}, sealed ones end in {@code .sealed}. */
@Component
class ContentFiles implements FileStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final Sealer sealer;

    ContentFiles(PortalHome home, Sealer sealer) {
        this.root = home.files();
        this.sealer = sealer;
    }

    @Override
    public Stored put(byte[] content) throws IOException {
        Stored stored = name(content);
        write(place(stored.sha256(), ".bin"), content);
        return stored;
    }

    @Override
    public Stored putSealed(byte[] content) throws IOException {
        Stored stored = name(content);
        write(place(stored.sha256(), ".sealed"), sealer.seal(content));
        return stored;
    }

    @Override
    public InputStream open(Stored file) throws IOException {
        Path plain = place(file.sha256(), ".bin");
        if (Files.exists(plain)) {
            return Files.newInputStream(plain);
        }
        Path sealed = place(file.sha256(), ".sealed");
        if (Files.exists(sealed)) {
            return new ByteArrayInputStream(sealer.open(Files.readAllBytes(sealed)));
        }
        throw new FileNotFoundException(file.sha256());
    }

    private Path place(String sha256, String ending) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a content address");
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256 + ending);
    }

    private static Stored name(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new Stored(HexFormat.of().formatHex(hash), content.length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Written beside, forced to the disk, then moved: a file that is there is whole. */
    private static void write(Path target, byte[] content) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        Disk.write(Files.createTempFile(target.getParent(), "put", ".new"), content, target);
    }
}
