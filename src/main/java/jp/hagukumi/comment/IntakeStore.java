package jp.hagukumi.comment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import jp.hagukumi.comment.intake.ByteSource;
import jp.hagukumi.comment.intake.IncomingFileReader;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.SealedFiles;
import org.springframework.stereotype.Component;

/** The bytes of brought files: sealed with the key of their call, opened as rows. */
@Component
class IntakeStore {

    private final SealedFiles files;
    private final CallKeys keys;
    private final Clock clock;

    IntakeStore(SealedFiles files, CallKeys keys, Clock clock) {
        this.files = files;
        this.keys = keys;
        this.clock = clock;
    }

    /** @return how many bytes it has */
    long keep(IntakeId id, CallId call, InputStream content) {
        try {
            return files.write(IncomingFile.storedAs(id), keys.of(call), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void forget(IntakeId id) {
        try {
            files.delete(IncomingFile.storedAs(id));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    IncomingFileReader open(IntakeId id, CallId call, String name) {
        DataKey key = keys.of(call);
        ByteSource source = () -> files.open(IncomingFile.storedAs(id), key);
        try {
            return IncomingFileReader.open(source, name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    IncomingRows rows(IncomingFile file, IntakePlan plan) {
        DataKey key = keys.of(file.call());
        return new IncomingRows(open(file.id(), file.call(), file.name(key)), plan, key, clock.instant());
    }
}
