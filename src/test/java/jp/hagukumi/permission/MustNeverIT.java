package jp.hagukumi.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.account.AccountAdministration;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.account.Role;
import jp.hagukumi.account.Trail;
import jp.hagukumi.account.TrailReader;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallState;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.LetterFilter;
import jp.hagukumi.comment.OpinionDetails;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.ReplyDecisions;
import jp.hagukumi.comment.ReplyState;
import jp.hagukumi.comment.ReplyWriting;
import jp.hagukumi.comment.SenderAccess;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.council.PackReading;
import jp.hagukumi.council.PackState;
import jp.hagukumi.council.PackSummary;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.permission.Portal.Outcome;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ReportApproval;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.ReportWriting;
import jp.hagukumi.progress.Written;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** What nobody of a role must ever do, each in its own words. */
@PortalIT
class MustNeverIT {

    private static final Set<Operation> READING = EnumSet.of(
            Operation.WORK_READ,
            Operation.PLAN_READ,
            Operation.ROUND_READ,
            Operation.REPORT_READ,
            Operation.CHART_READ,
            Operation.COUNCIL_READ,
            Operation.CALL_READ,
            Operation.SUBMISSION_READ,
            Operation.OPINION_READ,
            Operation.CITIZEN_REVEAL,
            Operation.EDITION_READ,
            Operation.ASSESSMENT_READ,
            Operation.DIGEST_READ,
            Operation.VOICE_READ,
            Operation.TRAIL_READ);

    /** Everything in which a citizen's words or person could be met. */
    private static final Set<Operation> CITIZENS = EnumSet.of(
            Operation.CALL_READ,
            Operation.SUBMISSION_READ,
            Operation.OPINION_READ,
            Operation.CITIZEN_REVEAL,
            Operation.TRAIL_READ);

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Office office;

    private Portal portal;

    @BeforeEach
    void openThePortal() {
        portal = new Portal(beans);
    }

    @Test
    void aLeadSeesNoCitizensNameWithoutGivingAReason() {
        SubmissionDetails letter = portal.comments.letter(CallState.OPEN);
        SenderAccess senders = beans.getBean(SenderAccess.class);
        office.as(DemoPeople.LEAD);

        assertThatThrownBy(() -> senders.reveal(letter.id(), "　 "))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.reasonMissing");
        assertThat(everythingElseToReadOf(letter))
                .doesNotContain(CommentWing.NAME, CommentWing.ADDRESS, CommentWing.CONTACT);
        assertThat(senders.reveal(letter.id(), "本人から照会があったため。").name()).isEqualTo(CommentWing.NAME);
        assertThat(trail())
                .as("what others opened while the portal was furnished aside")
                .filteredOn(entry -> entry.operation().equals("citizen.reveal")
                        && entry.login().equals(DemoPeople.LEAD))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.subject()).isEqualTo(letter.id().toString());
                    assertThat(entry.detail()).isEqualTo("本人から照会があったため。");
                });
    }

    private String everythingElseToReadOf(SubmissionDetails letter) {
        CallId call = letter.call();
        Inbox inbox = beans.getBean(Inbox.class);
        OpinionQueries opinions = beans.getBean(OpinionQueries.class);
        return inbox.letters(call, LetterFilter.ALL, 0).rows()
                + inbox.letter(call, letter.number(), Cut.SENTENCES)
                        .orElseThrow()
                        .toString()
                + opinions.list(call)
                + opinions.find(letter.opinions().getFirst().id()).orElseThrow()
                + beans.getBean(CallQueries.class).find(call).orElseThrow();
    }

    @Test
    void aWriterChangesNoTextOfAnotherSection() {
        ReportId report = portal.reports.report(ReportState.DRAFT);
        ProgressFixtures progress = new ProgressFixtures(beans, office);
        ReportText before = progress.text(report);
        List<Written> after = progress.written(report, ProgressFixtures.complete("A"));
        long version = progress.version(report);
        OpinionDetails opinion = portal.comments.opinion(ReplyState.RETURNED);
        office.as(DemoPeople.WRITER_KATEI);

        assertRefused(() -> beans.getBean(ReportWriting.class).write(report, version, after));
        assertRefused(() -> beans.getBean(ReportWriting.class).submit(report, version));
        assertRefused(() -> beans.getBean(ReplyWriting.class)
                .save(opinion.row().id(), opinion.reply().version(), "別の課の文", "A"));
        assertThat(progress.text(report)).isEqualTo(before);
    }

    @Test
    void aChiefApprovesNoReportOfTheirOwnWriting() {
        ReportId report = portal.reports.report(ReportState.DRAFT);
        ProgressFixtures progress = new ProgressFixtures(beans, office);
        alsoGive(DemoPeople.CHIEF_HOIKU, Role.WRITER, DemoPeople.HOIKU);
        ReportApproval approval = beans.getBean(ReportApproval.class);
        office.as(DemoPeople.CHIEF_HOIKU);
        ReportWriting writing = beans.getBean(ReportWriting.class);
        writing.write(report, progress.version(report), progress.written(report, ProgressFixtures.complete("A")));
        writing.submit(report, progress.version(report));

        assertThatThrownBy(() -> approval.approve(report, progress.version(report)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.violation.ownWork");
        assertThat(progress.state(report)).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void aChiefChecksNoReplyOfTheirOwnWritingNeitherAsLead() {
        OpinionId opinion = portal.comments.opinion(ReplyState.RETURNED).row().id();
        alsoGive(DemoPeople.CHIEF_HOIKU, Role.WRITER, DemoPeople.HOIKU);
        alsoGive(DemoPeople.CHIEF_HOIKU, Role.LEAD, DemoPeople.SEISAKU);
        ReplyDecisions decisions = beans.getBean(ReplyDecisions.class);
        office.as(DemoPeople.CHIEF_HOIKU);
        beans.getBean(ReplyWriting.class).submit(opinion, version(opinion), "自分で書いた考え方", "A");

        assertThatThrownBy(() -> decisions.check(opinion, version(opinion)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.ownWork");
        alsoGive(DemoPeople.CHIEF_KATEI, Role.CHIEF, DemoPeople.HOIKU);
        office.as(DemoPeople.CHIEF_KATEI);
        decisions.check(opinion, version(opinion));
        office.as(DemoPeople.CHIEF_HOIKU);
        assertThatThrownBy(() -> decisions.approve(opinion, version(opinion)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.ownWork");
    }

    @Test
    void aClerkBringsNoNameToTheSectionsThatReply() {
        OpinionDetails sorted = portal.comments.opinionOfSomebodyWhoNamesThemselves();
        office.as(DemoPeople.WRITER_HOIKU);
        OpinionQueries opinions = beans.getBean(OpinionQueries.class);

        String toRead = opinions.find(sorted.row().id()).orElseThrow().toString()
                + opinions.list(sorted.row().call());
        assertThat(toRead).contains("遊び場").doesNotContain(CommentWing.NAME, CommentWing.ADDRESS, CommentWing.CONTACT);
        assertRefused(() -> beans.getBean(Inbox.class)
                .letter(sorted.row().call(), sorted.row().number(), Cut.SENTENCES));
        assertRefused(() -> beans.getBean(SenderAccess.class)
                .reveal(portal.comments.letter(CallState.OPEN).id(), "知りたいため"));
    }

    @Test
    void aMemberSeesNothingThatWasNotHandedOver() {
        office.as(DemoPeople.MEMBER);
        PackReading packs = beans.getBean(PackReading.class);

        assertThat(packs.packs())
                .extracting(PackSummary::id)
                .containsExactly(portal.council.pack(PackState.HANDED_OVER));
        assertRefused(() -> packs.pack(portal.council.pack(PackState.PREPARED)));
        for (ReportState state : ReportState.values()) {
            assertRefused(() -> beans.getBean(ReportQueries.class).find(portal.reports.report(state)));
        }
        assertEveryCellRefused(
                "member",
                EnumSet.of(
                        Operation.ROUND_READ,
                        Operation.REPORT_READ,
                        Operation.CHART_READ,
                        Operation.SUBMISSION_READ,
                        Operation.OPINION_READ));
    }

    @Test
    void aViewerChangesNothing() {
        assertEveryCellRefused("viewer", changing());
    }

    @Test
    void anAdministratorReadsNoCitizensData() {
        assertEveryCellRefused("admin", CITIZENS);
    }

    @Test
    void anAuditorChangesNothing() {
        assertEveryCellRefused("auditor", changing());
    }

    @Test
    void aForeignSectionsReportIsRefusedAndTheTrailSaysSo() {
        ReportId report = portal.reports.report(ReportState.ACCEPTED);
        office.as(DemoPeople.WRITER_KATEI);

        assertRefused(() -> beans.getBean(ReportQueries.class).find(report));
        assertThat(trail()).first().satisfies(entry -> {
            assertThat(entry.login()).isEqualTo(DemoPeople.WRITER_KATEI);
            assertThat(entry.operation()).isEqualTo("report.read");
            assertThat(entry.outcome()).isEqualTo(Trail.Outcome.REFUSED);
            assertThat(entry.subject()).isEqualTo(report.toString());
        });
    }

    /** One's own password, and what one likes to see on the board, are no matters of the office. */
    private static Set<Operation> changing() {
        Set<Operation> changing = EnumSet.complementOf(EnumSet.copyOf(READING));
        changing.removeAll(Set.of(Operation.OWN_ACCOUNT, Operation.FILTER_KEEP));
        return changing;
    }

    private void assertEveryCellRefused(String role, Set<Operation> operations) {
        List<PermissionCell> cells = PermissionCell.all().stream()
                .filter(cell -> cell.role().equals(role) && operations.contains(cell.operation()))
                .toList();
        assertThat(cells).extracting(PermissionCell::operation).containsAll(operations);
        assertThat(cells).allSatisfy(cell -> assertThat(portal.outcomes(cell)).containsExactly(Outcome.REFUSED));
    }

    private static void assertRefused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class);
    }

    private long version(OpinionId opinion) {
        return beans.getBean(OpinionQueries.class)
                .find(opinion)
                .orElseThrow()
                .reply()
                .version();
    }

    private List<TrailReader.Entry> trail() {
        return office.as(
                DemoPeople.AUDITOR, () -> beans.getBean(TrailReader.class).entries(0, 50));
    }

    private void alsoGive(String login, Role role, String department) {
        office.as(DemoPeople.ADMIN);
        AccountAdministration accounts = beans.getBean(AccountAdministration.class);
        PersonId person = accounts.people().stream()
                .filter(known -> known.login().equals(login))
                .findFirst()
                .orElseThrow()
                .id();
        accounts.assign(person, role, office.department(department), LocalDate.of(2020, 4, 1));
    }
}
