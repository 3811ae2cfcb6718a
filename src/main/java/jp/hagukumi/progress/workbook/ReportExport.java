package jp.hagukumi.progress.workbook;

import java.io.Serializable;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSection;
import jp.hagukumi.progress.SectionReports;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StoredZip;
import jp.hagukumi.shared.Words;
import jp.hagukumi.workbook.FileName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * UC-025: the reports of a section leave as a workbook that can come back. The workbooks are made after the reading and
 * outside of its transaction: thirty sections take seconds, in which no connection should wait for them.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
@May(Operation.REPORT_READ)
public class ReportExport {

    private final SectionReports sections;
    private final Permissions permissions;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ReportExport(
            SectionReports sections,
            Permissions permissions,
            Trail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.sections = sections;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A file that leaves. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares files
    public record Leaving(String name, byte[] content) implements Serializable {}

    /** One section's workbook. A foreign section's is refused. */
    public Leaving section(RoundId round, DepartmentId department, Locale language) {
        permissions.require(Operation.REPORT_READ, department, Permissions.NO_STATE, department);
        return leave(sections.of(round, Set.of(department)), language);
    }

    /** The workbook of the reader's own section; of several, or of none but with a right to read, each in one zip. */
    public Leaving own(RoundId round, Locale language) {
        Set<DepartmentId> own = new HashSet<>();
        Stream.of(Operation.REPORT_SUBMIT, Operation.REPORT_APPROVE)
                .flatMap(deed -> Optional.ofNullable(permissions.departmentsFor(deed)).stream())
                .forEach(own::addAll);
        return own.isEmpty() ? all(round, language) : leave(sections.of(round, own), language);
    }

    /** The workbooks of all sections that the reader may read; of several sections, each in one zip. */
    public Leaving all(RoundId round, Locale language) {
        return leave(sections.of(round, permissions.departmentsFor(Operation.REPORT_READ)), language);
    }

    private Leaving leave(List<RoundSection> leaving, Locale language) {
        RuleViolation.unless(!leaving.isEmpty(), "progress.violation.gone");
        RoundSection first = leaving.getFirst();
        Words words = Words.in(language);
        transaction.executeWithoutResult(status -> trail.done(
                Operation.REPORT_READ,
                first.round().id(),
                "workbook " + leaving.stream().map(RoundSection::name).toList()));
        if (leaving.size() == 1) {
            return new Leaving(name(first, first.name(), words) + ".xlsx", new BookWriter(first, words).bytes());
        }
        List<byte[]> books = leaving.parallelStream()
                .map(section -> new BookWriter(section, words).bytes())
                .toList();
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        for (int place = 0; place < books.size(); place++) {
            RoundSection section = leaving.get(place);
            String name = name(section, section.name(), words);
            // Two departments of one name never exist on one day, but both may have had reports in a round.
            String free = files.containsKey(name + ".xlsx") ? name + "-" + place : name;
            files.put(free + ".xlsx", books.get(place));
        }
        String all = words.say("progress.workbook.allSections");
        return new Leaving(name(first, all, words) + ".zip", StoredZip.of(files, clock.instant()));
    }

    private static String name(RoundSection of, String who, Words words) {
        String year = of.round().term().name(words.language());
        return FileName.of(words.say("progress.workbook.fileName", year, who), "reports");
    }
}
