package jp.hagukumi.progress.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ReportAcceptance;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalIT
class ReportFilesIT {

    private static final byte[] PDF = "%PDF-1.7 様子".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "%PDF-1.7 別".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Office office;

    @Autowired
    private ReportFiles files;

    @Autowired
    private ReportAcceptance acceptance;

    @Autowired
    private BeanFactory beans;

    private ProgressFixtures fixtures;
    private ReportId report;

    @BeforeEach
    void aReportOfHoiku(@Autowired PlanImport imports, @Autowired PlanReader plans) {
        fixtures = new ProgressFixtures(beans, office);
        PlanId plan = PlanFixtures.create(office, imports);
        report = fixtures.report(
                fixtures.open(plan, new FiscalYear(2025)),
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id(),
                DemoPeople.HOIKU);
        office.as(DemoPeople.WRITER_HOIKU);
    }

    private boolean attach(String name, byte[] content) {
        return files.attach(report, fixtures.version(report), name, new ByteArrayInputStream(content));
    }

    private List<String> there() {
        return files.of(report).stream()
                .filter(file -> file.removal() == null)
                .map(AttachedFile::name)
                .toList();
    }

    private byte[] bytes(AttachmentId id) throws IOException {
        try (InputStream stream = files.open(id).orElseThrow()) {
            return stream.readAllBytes();
        }
    }

    @Test
    void whatWasAttachedIsReadByWhoeverReadsTheReport() throws IOException {
        attach("様子.pdf", PDF);

        for (String reader : List.of(DemoPeople.CHIEF_HOIKU, DemoPeople.LEAD, DemoPeople.VIEWER)) {
            office.as(reader);
            AttachedFile file = files.of(report).getFirst();
            assertThat(file.name()).isEqualTo("様子.pdf");
            assertThat(file.bytes()).isEqualTo(PDF.length);
            assertThat(bytes(file.id())).isEqualTo(PDF);
        }
    }

    @Test
    void anotherSectionNeitherReadsNorAttachesNorTakesOff() {
        attach("様子.pdf", PDF);
        AttachmentId id = files.of(report).getFirst().id();
        office.as(DemoPeople.WRITER_KATEI);

        assertThatThrownBy(() -> files.open(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.of(report)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> attach("様子.pdf", PDF)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.remove(id, fixtures.version(report))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theSameFileTwiceIsOne() {
        assertThat(attach("様子.pdf", PDF)).isTrue();
        assertThat(attach("様子（写し）.pdf", PDF)).isFalse();

        assertThat(there()).containsExactly("様子.pdf");
    }

    @Test
    void whatIsNoDocumentIsRefusedWhateverItIsCalled() {
        assertThatThrownBy(() -> attach("様子.pdf", "MZ program".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.violation.fileType");
        assertThatThrownBy(() -> attach("様子.pdf", new byte[0])).hasMessage("progress.violation.fileEmpty");

        assertThat(files.of(report)).isEmpty();
    }

    @Test
    void aFileBeyondTheLimitIsRefusedBeforeItIsTakenInWhole() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                assertThat(given).isLessThan(2 * ReportFiles.BYTES_MAX);
                return '%';
            }
        };

        assertThatThrownBy(() -> files.attach(report, fixtures.version(report), "様子.pdf", endless))
                .hasMessage("progress.violation.fileTooLarge");
    }

    @Test
    void noMoreThanTheLimitAreAttached() {
        for (int number = 0; number < ReportFiles.FILES_MAX; number++) {
            attach(number + ".pdf", ("%PDF-" + number).getBytes(StandardCharsets.UTF_8));
        }

        assertThatThrownBy(() -> attach("様子.pdf", PDF)).hasMessage("progress.violation.filesFull");
        assertThat(there()).hasSize(ReportFiles.FILES_MAX);
    }

    @Test
    void anUploadThatBreaksLeavesNothing() {
        InputStream broken = new FilterInputStream(new ByteArrayInputStream(PDF)) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (super.read(into, from, 1) < 0) {
                    throw new IOException("the line broke");
                }
                return 1;
            }
        };

        assertThatThrownBy(() -> files.attach(report, fixtures.version(report), "様子.pdf", broken))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(files.of(report)).isEmpty();
    }

    @Test
    void aFileTakenOffBeforeTheReportWasHandedInIsGivenToNobody() {
        attach("取り違え.pdf", PDF);
        AttachmentId id = files.of(report).getFirst().id();

        files.remove(id, fixtures.version(report));

        assertThat(there()).isEmpty();
        assertThat(files.open(id)).isEmpty();
        assertThat(files.of(report).getFirst().removal()).isNotNull();
        assertThat(attach("取り違え.pdf", PDF)).isTrue();
    }

    @Test
    void theFileOfAnAcceptedReportStaysEvenWhenItIsTakenOffLater(@Autowired TestClock clock) throws IOException {
        attach("様子.pdf", PDF);
        AttachmentId id = files.of(report).getFirst().id();
        fixtures.accept(report, ProgressFixtures.complete("B"));
        office.as(DemoPeople.WRITER_HOIKU);
        assertThatThrownBy(() -> files.remove(id, fixtures.version(report))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> attach("後から.pdf", OTHER)).isInstanceOf(AccessDeniedException.class);

        office.as(DemoPeople.LEAD);
        acceptance.reopen(report, fixtures.version(report), "写真を差し替える", JapanTime.today(clock));
        office.as(DemoPeople.WRITER_HOIKU);
        files.remove(id, fixtures.version(report));

        assertThat(there()).isEmpty();
        assertThat(bytes(id)).isEqualTo(PDF);

        clock.advance(Duration.ofDays(1));
        assertThatThrownBy(() -> attach("遅い.pdf", OTHER)).hasMessage("progress.violation.openEnded");
    }
}
