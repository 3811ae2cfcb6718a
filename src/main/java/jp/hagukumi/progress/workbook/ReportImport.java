package jp.hagukumi.progress.workbook;

import java.io.InputStream;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportPlace;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.ReportWriting;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSection;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.SectionReport;
import jp.hagukumi.progress.SectionReports;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.WorkbookFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-025: a section's workbook comes back. The preview stores nothing; what is taken is written through
 * {@link ReportWriting} like what is typed on the screen, all or nothing.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.REPORT_WRITE)
public class ReportImport {

    private final SectionReports sections;
    private final ReportWriting writing;
    private final Permissions permissions;
    private final Directory directory;

    ReportImport(SectionReports sections, ReportWriting writing, Permissions permissions, Directory directory) {
        this.sections = sections;
        this.writing = writing;
        this.permissions = permissions;
        this.directory = directory;
    }

    /**
     * Says what taking a workbook would do.
     *
     * @param asked the round into which it is brought, null for whichever it belongs to
     * @param workbook closed afterwards
     * @param fileName what the person calls the file
     */
    public WorkbookPreview preview(@Nullable RoundId asked, InputStream workbook, String fileName) {
        try {
            Book book = WorkbookFile.read(workbook, file -> BookReader.read(file, fileName));
            return compared(asked, book, fileName);
        } catch (Refusal refusal) {
            return new WorkbookPreview.Refused(fileName, Reason.of(refusal.problem()));
        }
    }

    private WorkbookPreview compared(@Nullable RoundId asked, Book book, String fileName) {
        Map<ReportId, ReportPlace> places = places(book);
        BookBase base = book.base();
        Optional<ReportPlace> first = book.rows()
                .flatMap(row -> Stream.ofNullable(row.report()))
                .flatMap(key -> Stream.ofNullable(places.get(key)))
                .findFirst();
        RoundId round =
                base != null ? base.round() : first.map(ReportPlace::round).orElse(null);
        DepartmentId department = base != null
                ? base.department()
                : first.map(ReportPlace::department).orElse(null);
        if (round == null || department == null) {
            return new WorkbookPreview.Refused(fileName, Reason.of("progress.workbook.refused.nobodys", fileName));
        }
        if (asked != null && !round.equals(asked)) {
            return new WorkbookPreview.Refused(fileName, ofRound("progress.workbook.refused.otherRound", round, asked));
        }
        Set<DepartmentId> own = permissions.departmentsFor(Operation.REPORT_WRITE);
        if (own != null && !own.contains(department)) {
            return new WorkbookPreview.Refused(
                    fileName,
                    Reason.of("progress.workbook.refused.otherSection", directory.departmentName(department)));
        }
        return sections.of(round, department, book.answered())
                .<WorkbookPreview>map(section -> ready(book, section, places, fileName))
                .orElseGet(() -> new WorkbookPreview.Refused(
                        fileName, Reason.of("progress.workbook.refused.nobodys", fileName)));
    }

    private WorkbookPreview ready(Book book, RoundSection section, Map<ReportId, ReportPlace> places, String fileName) {
        BookComparison comparison =
                new BookComparison(book, section, lock(section), key -> strange(places.get(key), section));
        List<RowVerdict> rows = comparison.rows();
        return new WorkbookPreview.Ready(
                fileName,
                section.round(),
                section.name(),
                section.reports().size(),
                rows.stream().filter(RowVerdict::isWorthTelling).toList(),
                comparison.notes());
    }

    private Map<ReportId, ReportPlace> places(Book book) {
        Set<ReportId> keys =
                book.rows().flatMap(row -> Stream.ofNullable(row.report())).collect(Collectors.toSet());
        return sections.places(keys).stream().collect(Collectors.toMap(ReportPlace::id, Function.identity()));
    }

    /** The right to a report depends on its state within one section, so each state is asked for once, and on its last day. */
    private BookComparison.Lock lock(RoundSection section) {
        Map<ReportState, Boolean> open = section.reports().stream()
                .map(SectionReport::state)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        state -> permissions.allows(Operation.REPORT_WRITE, section.department(), state.code())));
        return report -> report.lapsed()
                ? Optional.of(Reason.of("progress.workbook.refused.locked.lapsed", section.name()))
                : Boolean.TRUE.equals(open.get(report.state()))
                        ? Optional.empty()
                        : Optional.of(Reason.of("progress.workbook.refused.locked." + report.state(), section.name()));
    }

    private Reason strange(@Nullable ReportPlace place, RoundSection section) {
        if (place == null) {
            return Reason.of("progress.workbook.refused.key");
        }
        return place.round().equals(section.round().id())
                ? Reason.of("progress.workbook.refused.rowOfOtherSection", directory.departmentName(place.department()))
                : ofRound(
                        "progress.workbook.refused.rowOfOtherRound",
                        place.round(),
                        section.round().id());
    }

    private Reason ofRound(String key, RoundId found, RoundId asked) {
        return sections.round(found)
                .map(other -> Reason.of(key, other.term(), other.planTitle(), term(asked), plan(asked)))
                .orElseGet(() -> Reason.of("progress.workbook.refused.key"));
    }

    private Serializable term(RoundId round) {
        return sections.round(round).<Serializable>map(RoundSummary::term).orElse("—");
    }

    private String plan(RoundId round) {
        return sections.round(round).map(RoundSummary::planTitle).orElse("—");
    }

    /**
     * Takes what a preview offered, all of it or nothing. What others have changed since the preview is not written over:
     * then nothing is taken, and the sentence names the report.
     *
     * @return how many fields read differently now
     */
    @Transactional
    public int take(List<WorkbookPreview.Wanted> wanted) {
        RuleViolation.unless(!wanted.isEmpty(), "progress.violation.nothingToTake");
        int fields = 0;
        // In one order for everybody, so that two sections' workbooks never wait for each other in a circle.
        for (WorkbookPreview.Wanted one : wanted.stream()
                .sorted(Comparator.comparing(want -> want.report().toString()))
                .toList()) {
            try {
                writing.write(one.report(), one.seenVersion(), one.fields());
            } catch (StaleVersion overtaken) {
                throw new RuleViolation("progress.violation.overtaken", one.title());
            }
            fields += one.fields().size();
        }
        return fields;
    }
}
