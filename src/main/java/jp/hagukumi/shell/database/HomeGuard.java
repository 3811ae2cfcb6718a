package jp.hagukumi.shell.database;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import jp.hagukumi.shared.PortalHome;
import jp.hagukumi.shared.StartRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Takes possession of the portal's home: one process at a time, never below the JVM's temporary folder, never demo
 * data in a real home nor the reverse.
 */
final class HomeGuard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HomeGuard.class);
    private static final String DEMO = "demo";
    private static final String REAL = "real";

    private final PortalHome home;
    private final @Nullable FileChannel channel;

    private HomeGuard(PortalHome home, @Nullable FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /** @param address where the server will listen; what counts, since more than one setting can name it */
    static HomeGuard take(PortalProperties properties, String address) throws IOException {
        Path path = properties.home().toAbsolutePath().normalize();
        refuseTemporary(path);
        refuseUnsafeAddress(properties, address);
        Files.createDirectories(path);
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        FileChannel channel =
                FileChannel.open(path.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new StartRefused("Another Hagukumi is running in this home: " + path
                    + ". Stop it first, or choose another home with --home.");
        }
        try {
            markKind(path, properties.demo() ? DEMO : REAL);
            if (properties.demo()) {
                beginUnfinishedDemoAnew(new PortalHome(path));
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        return new HomeGuard(new PortalHome(path), channel);
    }

    /**
     * Enters a home for one command of the shell: beside the portal that is running in it, or alone, and then no portal
     * can start until the command has ended. The home has to be there; it stays of the kind that it is.
     */
    static HomeGuard visit(PortalProperties properties) throws IOException {
        PortalHome home = new PortalHome(properties.home().toAbsolutePath().normalize());
        Path mark = home.path().resolve("kind");
        if (!Files.exists(mark)) {
            throw new StartRefused(
                    "There is no portal in " + home.path() + ". Start it there once, or name its home with --home.");
        }
        if (Files.readString(mark).strip().equals(DEMO) && properties.usesExternalDatabase()) {
            throw new StartRefused("This home holds demo data: " + home.path()
                    + ". Its database is the embedded one; unset PORTAL_DB_URL.");
        }
        FileChannel channel = FileChannel.open(
                home.path().resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            return new HomeGuard(home, null);
        }
        boolean whole = properties.usesExternalDatabase() || EmbeddedDatabase.isInstalled(home.database());
        if (!whole || Files.exists(home.unfinishedDemo())) {
            channel.close();
            throw new StartRefused("The portal in " + home.path() + " was never started to its end. Start it once.");
        }
        return new HomeGuard(home, channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException held) {
            return null;
        }
    }

    /** The embedded database wipes what lies below the temporary folder, at start and at exit. */
    private static void refuseTemporary(Path path) {
        Path temporary =
                Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize();
        if (path.startsWith(temporary)) {
            throw new StartRefused("The home " + path + " lies in the temporary folder " + temporary
                    + ", where data does not last. Choose another home with --home.");
        }
    }

    private static void refuseUnsafeAddress(PortalProperties properties, String address) throws IOException {
        if (address.isBlank()) {
            throw new StartRefused("PORTAL_BIND is empty, and the portal would listen on every address of this machine."
                    + " Unset it to listen on this machine alone, or name an address.");
        }
        if (!properties.demo()) {
            return;
        }
        if (properties.usesExternalDatabase()) {
            throw new StartRefused(
                    "Demo mode never writes to an external database. Use --no-demo, or unset" + " PORTAL_DB_URL.");
        }
        if (!InetAddress.getByName(address).isLoopbackAddress()) {
            throw new StartRefused(
                    "Demo mode has published passwords and listens on loopback only, not on " + address + ".");
        }
    }

    private static void markKind(Path path, String kind) throws IOException {
        Path mark = path.resolve("kind");
        if (!Files.exists(mark)) {
            Files.writeString(mark, kind);
        }
        String found = Files.readString(mark).strip();
        if (!found.equals(kind)) {
            throw new StartRefused(
                    found.equals(DEMO)
                            ? "This home holds demo data: " + path + ". Real work needs a home of its own (--home)."
                            : "This home holds real data: " + path + ". Demo data never goes there (--no-demo, or"
                                    + " another --home).");
        }
    }

    /**
     * Half the demo data are worse than none, and nobody's work. Without its mark the embedded database begins anew; what
     * it left is removed there, once no server holds it.
     */
    private static void beginUnfinishedDemoAnew(PortalHome home) throws IOException {
        if (Files.exists(home.unfinishedDemo())) {
            LOG.warn("The demo data were not finished; beginning anew.");
            EmbeddedDatabase.forget(home.database());
            FileSystemUtils.deleteRecursively(home.files());
            FileSystemUtils.deleteRecursively(home.keys());
        }
    }

    PortalHome home() {
        return home;
    }

    /** Whether no other process works in this home. */
    boolean isAlone() {
        return channel != null;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
