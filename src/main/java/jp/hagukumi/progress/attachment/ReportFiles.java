package jp.hagukumi.progress.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.account.Trail;
import jp.hagukumi.progress.ReportAnnex;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.shared.FileStore;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.workbook.FileLimits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-028: the files of a report. Whoever reads the report reads them; its section changes them while it is open. */
@Service
@Transactional(readOnly = true)
@May(Operation.REPORT_READ)
public class ReportFiles {

    /** The largest file in bytes. */
    public static final long BYTES_MAX = FileLimits.FILE_BYTES;

    /** The most files that a report has at once. */
    public static final int FILES_MAX = 10;

    private final Attachments attachments;
    private final ReportAnnex annex;
    private final FileStore store;
    private final Directory directory;
    private final Trail trail;
    private final CurrentAccount current;
    private final Clock clock;

    ReportFiles(
            Attachments attachments,
            ReportAnnex annex,
            FileStore store,
            Directory directory,
            Trail trail,
            CurrentAccount current,
            Clock clock) {
        this.attachments = attachments;
        this.annex = annex;
        this.store = store;
        this.directory = directory;
        this.trail = trail;
        this.current = current;
        this.clock = clock;
    }

    /** All files of a report, also those taken off, the first attached first. */
    public List<AttachedFile> of(ReportId report) {
        annex.expectReadable(report);
        List<Attachment> all = attachments.findByReportOrderByAttachedAtAsc(report);
        Map<PersonId, String> names = directory.personNames(all.stream()
                .flatMap(one -> Stream.of(Optional.of(one.attachedBy()), Optional.ofNullable(one.removedBy())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return all.stream().map(one -> asFile(one, names)).toList();
    }

    private static AttachedFile asFile(Attachment one, Map<PersonId, String> names) {
        PersonId remover = one.removedBy();
        Instant removedAt = one.removedAt();
        return new AttachedFile(
                one.id(),
                one.name(),
                one.type(),
                one.stored().bytes(),
                names.getOrDefault(one.attachedBy(), "—"),
                one.attachedAt(),
                remover == null || removedAt == null
                        ? null
                        : new AttachedFile.Removal(names.getOrDefault(remover, "—"), removedAt),
                one.isReadable());
    }

    /**
     * Attaches a file whole or not at all. What it is says its content; its name is made harmless.
     *
     * @param seenVersion of the report that the person saw
     * @return false if the report has the same file already, under whatever name
     */
    @Transactional
    @May(Operation.REPORT_WRITE)
    public boolean attach(ReportId report, long seenVersion, String name, InputStream content) {
        annex.openToWrite(report, seenVersion);
        try {
            byte[] bytes = content.readNBytes((int) BYTES_MAX + 1);
            RuleViolation.unless(bytes.length > 0, "progress.violation.fileEmpty");
            RuleViolation.unless(bytes.length <= BYTES_MAX, "progress.violation.fileTooLarge", BYTES_MAX >> 20);
            FileType type = type(bytes).orElseThrow(() -> new RuleViolation("progress.violation.fileType"));
            return keep(report, AttachedName.of(name, type), type, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<FileType> type(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("attachment-", ".tmp");
        try {
            return FileType.of(Files.write(file, bytes));
        } finally {
            Files.delete(file);
        }
    }

    private boolean keep(ReportId report, String name, FileType type, byte[] bytes) throws IOException {
        List<Attachment> there = attachments.findByReportOrderByAttachedAtAsc(report).stream()
                .filter(Attachment::isThere)
                .toList();
        RuleViolation.unless(there.size() < FILES_MAX, "progress.violation.filesFull", FILES_MAX);
        FileStore.Stored stored = store.putSealed(bytes);
        if (there.stream().anyMatch(one -> one.stored().equals(stored))) {
            return false;
        }
        Attachment attachment =
                attachments.save(new Attachment(report, name, type, stored, current.id(), clock.instant()));
        trail.done(Operation.REPORT_WRITE, attachment.id(), "attached " + type + " " + stored.bytes() + " bytes");
        return true;
    }

    /** Takes a file off its report. If the report was handed in with it, it stays to be read in the past. */
    @Transactional
    @May(Operation.REPORT_WRITE)
    public void remove(AttachmentId id, long seenVersion) {
        Attachment attachment =
                attachments.findById(id).orElseThrow(() -> new RuleViolation("progress.violation.fileGone"));
        annex.openToWrite(attachment.report(), seenVersion);
        attachment.remove(
                current.id(), clock.instant(), annex.wasHandedInSince(attachment.report(), attachment.attachedAt()));
        trail.done(Operation.REPORT_WRITE, id, "taken off");
    }

    /** The bytes of a file; nothing when there is no such file, or it was taken off before anybody got it. */
    public Optional<InputStream> open(AttachmentId id) {
        Optional<Attachment> found = attachments.findById(id);
        found.ifPresent(one -> annex.expectReadable(one.report()));
        return found.filter(Attachment::isReadable).map(one -> {
            try (InputStream stream = store.open(one.stored())) {
                return new ByteArrayInputStream(stream.readAllBytes());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }
}
