package jp.hagukumi.progress.attachment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-028: the files of a report on its page. */
class FilesCardIT extends ViewIT {

    private static final String NAME = "様子.pdf";
    private static final byte[] PDF = "%PDF-1.7 様子".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private BeanFactory beans;

    private ReportId report;

    @BeforeEach
    void aReportOfHoiku(@Autowired PlanImport imports, @Autowired PlanReader plans) {
        ProgressFixtures fixtures = new ProgressFixtures(beans, office);
        PlanId plan = PlanFixtures.create(office, imports);
        report = fixtures.report(
                fixtures.open(plan, new FiscalYear(2025)),
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id(),
                DemoPeople.HOIKU);
    }

    private void look(String login) {
        signIn(login);
        UI.getCurrent().navigate(ProgressLinks.report(report));
    }

    private void attach(String name, byte[] content) {
        look(DemoPeople.WRITER_HOIKU);
        UploadKt._upload(_get(Upload.class), name, content);
        MockVaadin.clientRoundtrip(true);
    }

    private static List<Anchor> files() {
        return _find(_get(FilesCard.class), Anchor.class);
    }

    @Test
    void theWriterAttachesAFileAndSeesItInTheList() {
        attach(NAME, PDF);

        assertThat(textOf(_get(FilesCard.class))).contains("添付ファイル（1件）", NAME, "1 KB");
    }

    @Test
    void whatIsNoneOfTheTypesIsRefusedAndNothingIsInTheList() {
        assertThatThrownBy(() -> attach("計算.exe", "MZ".getBytes(StandardCharsets.US_ASCII)))
                .hasRootCauseMessage("progress.violation.fileType");

        assertThat(textOf(_get(FilesCard.class))).contains("添付ファイル（0件）");
    }

    @Test
    void aFileIsTakenOffOnlyAfterItWasAskedAboutByItsName() {
        attach(NAME, PDF);

        _click(_get(_get(FilesCard.class), Button.class, spec -> spec.withText("外す")));
        assertThat(textOf(_get(Dialog.class))).contains("「様子.pdf」をこの報告から外します。");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("外す")));

        assertThat(files()).isEmpty();
    }

    @Test
    void whoeverOnlyReadsIsGivenTheFilesAndNothingToChangeThem() {
        attach(NAME, PDF);

        look(DemoPeople.VIEWER);

        assertThat(files()).extracting(Anchor::getText).containsExactly(NAME);
        assertThat(_find(Upload.class)).isEmpty();
        assertThat(_find(_get(FilesCard.class), Button.class)).isEmpty();
    }

    @Test
    void aReportWithoutFilesShowsNoneToWhoeverOnlyReads() {
        look(DemoPeople.VIEWER);

        assertThat(_find(FilesCard.class)).isEmpty();
    }

    @Test
    void isSavedByTheBrowserAndNeverOpenedInTheNameOfThePortal() throws IOException {
        attach(NAME, PDF);

        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        fetch(files().getFirst(), response);

        FakeResponse sent = (FakeResponse) response.getResponse();
        assertThat(sent.getBuffer().toByteArray()).isEqualTo(PDF);
        assertThat(sent.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(sent.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(sent.getHeader("Content-Security-Policy")).startsWith("sandbox");
        assertThat(sent.getContentType()).isEqualTo("application/pdf");
    }

    private static void fetch(Anchor file, VaadinServletResponse response) throws IOException {
        VaadinSession.getCurrent()
                .getResourceRegistry()
                .getResource(ElementStreamResource.class, URI.create(file.getHref()))
                .orElseThrow()
                .getElementRequestHandler()
                .handleRequest(VaadinRequest.getCurrent(), response, VaadinSession.getCurrent(), file.getElement());
    }
}
