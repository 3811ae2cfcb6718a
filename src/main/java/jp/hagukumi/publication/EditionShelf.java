package jp.hagukumi.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.FileStore;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StoredZip;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was published, to read, check and take along. */
@Service
@Transactional(readOnly = true)
@May(Operation.EDITION_READ)
public class EditionShelf {

    private final Editions editions;
    private final FileStore files;
    private final Directory directory;
    private final PlanReader plans;

    EditionShelf(Editions editions, FileStore files, Directory directory, PlanReader plans) {
        this.editions = editions;
        this.files = files;
        this.directory = directory;
        this.plans = plans;
    }

    /** All editions, the latest fiscal year first, of one round the latest edition first. */
    public List<EditionSummary> editions() {
        List<Edition> all = editions.findAllByOrderByFiscalYearDescPlanTitleAscNumberDesc();
        Map<Object, Integer> last = new HashMap<>();
        all.forEach(edition -> last.merge(edition.subject(), edition.number(), Math::max));
        Map<PersonId, String> names =
                directory.personNames(all.stream().map(Edition::publishedBy).toList());
        return all.stream()
                .map(edition -> edition.summary(
                        names.getOrDefault(edition.publishedBy(), "—"),
                        last.getOrDefault(edition.subject(), 0) == edition.number()))
                .toList();
    }

    public Optional<EditionSummary> edition(EditionId id) {
        return editions.findById(id)
                .map(edition -> edition.summary(
                        directory.personName(edition.publishedBy()), lastNumber(edition) == edition.number()));
    }

    private int lastNumber(Edition edition) {
        RoundId round = edition.round();
        return round == null ? editions.lastNumber(Objects.requireNonNull(edition.call())) : editions.lastNumber(round);
    }

    /** The days of corrections of the plan that were made after an edition was published; the edition lacks them. */
    public List<LocalDate> correctionsSince(EditionId id) {
        return editions.findById(id)
                .map(edition -> plans.correctionsSince(edition.plan(), edition.publishedAt()))
                .orElse(List.of());
    }

    /** The whole edition as the zip that was published; nothing when there is no such edition. */
    public Optional<InputStream> zip(EditionId id) {
        return editions.findById(id).map(edition -> new ByteArrayInputStream(whole(edition)));
    }

    /** One file of an edition by its exact name, as it was published. */
    public Optional<byte[]> file(EditionId id, String name) {
        return editions.findById(id).flatMap(edition -> StoredZip.read(whole(edition), name));
    }

    /** Refused rather than shown as published when the file is not what was published any more. */
    private byte[] whole(Edition edition) {
        try (InputStream zip = files.open(edition.zip())) {
            byte[] bytes = zip.readAllBytes();
            RuleViolation.unless(
                    StoredZip.sha256(bytes).equals(edition.zip().sha256()), "publication.violation.altered");
            return bytes;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
