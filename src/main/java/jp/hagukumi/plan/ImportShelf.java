package jp.hagukumi.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hagukumi.shared.PortalHome;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.workbook.WorkbookFile;
import org.springframework.stereotype.Component;

/** Keeps uploaded workbooks in the portal's home between preview and acceptance, half a day at most. */
@Component
class ImportShelf {

    private static final Duration KEPT = Duration.ofHours(12);

    private final Path folder;
    private final Clock clock;

    ImportShelf(PortalHome home, Clock clock) {
        this.folder = home.path().resolve("uploads");
        this.clock = clock;
    }

    /** Keeps a workbook; one byte more than allowed is enough for its refusal. Closes the stream. */
    ImportToken put(InputStream workbook) {
        ImportToken token = new ImportToken(UUID.randomUUID());
        try {
            Files.createDirectories(folder);
            removeOld();
            Path file = place(token);
            WorkbookFile.store(workbook, file);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return token;
        } catch (IOException failed) {
            remove(token);
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the workbook lies; refused when it has been taken or was kept too long. */
    Path get(ImportToken token) {
        Path file = place(token);
        RuleViolation.unless(Files.exists(file), "plan.violation.uploadGone");
        return file;
    }

    void remove(ImportToken token) {
        try {
            Files.deleteIfExists(place(token));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path place(ImportToken token) {
        return folder.resolve(token.value() + ".xlsx");
    }

    private void removeOld() throws IOException {
        Instant limit = clock.instant().minus(KEPT);
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
