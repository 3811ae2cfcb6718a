package jp.hagukumi.comment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import jp.hagukumi.comment.intake.ReadMail;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.SealedFiles;
import org.springframework.stereotype.Component;

/** The bytes of what came with letters, sealed with the key of their call. They are there before any row names them. */
@Component
class EnclosureStore {

    private final SealedFiles files;
    private final Enclosures enclosures;

    EnclosureStore(SealedFiles files, Enclosures enclosures) {
        this.files = files;
        this.enclosures = enclosures;
    }

    void keep(EnclosureId id, InputStream content, DataKey key) {
        try {
            files.write(Enclosure.storedAs(id), key, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All of a mail's attachments, or none of them. */
    List<Enclosure.KeptFile> keep(List<ReadMail.Attachment> attachments, DataKey key) {
        List<Enclosure.KeptFile> kept = new ArrayList<>();
        try {
            for (ReadMail.Attachment attachment : attachments) {
                EnclosureId id = EnclosureId.next();
                byte[] content = attachment.content();
                keep(id, new ByteArrayInputStream(content), key);
                String name = attachment.name().isEmpty() ? "attachment-" + (kept.size() + 1) : attachment.name();
                kept.add(new Enclosure.KeptFile(id, EnclosureKind.ATTACHMENT, name, attachment.type(), content.length));
            }
            return kept;
        } catch (RuntimeException failed) {
            forget(kept);
            throw failed;
        }
    }

    InputStream open(EnclosureId id, DataKey key) {
        try {
            return files.open(Enclosure.storedAs(id), key);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void forget(List<Enclosure.KeptFile> kept) {
        kept.forEach(file -> forget(file.id()));
    }

    /** After a failure of which nobody can know whether the row was stored before it. */
    void forgetUnlessNamed(EnclosureId id) {
        forgetUnless(() -> enclosures.existsById(id), id);
    }

    /** Where nobody can tell, the bytes stay: sealed ones that no row names harm nobody. */
    void forgetUnless(BooleanSupplier named, EnclosureId id) {
        Unnamed.forget(named, () -> forget(id), id);
    }

    void forget(EnclosureId id) {
        try {
            files.delete(Enclosure.storedAs(id));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
