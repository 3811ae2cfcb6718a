package jp.hagukumi.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.demo.DemoPlans;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanExport;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.PlanWorkbook;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.WorkbookWriter;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.WorkbookUpload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewIT extends ViewIT {

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanExport exports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private ElementArranging arranging;

    @Test
    void aWorkbookIsPreviewedTakenAndThePlanIsOneClickAway() {
        signIn(DemoPeople.LEAD).open(PlanLinks.imports());

        upload("計画.xlsx", DemoPlans.workbook(DemoPlans.nagareyama()));
        assertThat(page()).contains("追加    31", text("plan.ReadyImport.nothingYet", "計画.xlsx"));
        assertThat(reader.plans()).isEmpty();
        press("plan.ReadyImport.take");

        PlanSummary plan = reader.plans().getFirst();
        assertThat(plan.projects()).isEqualTo(25);
        assertThat(page()).contains("追加31件", text("plan.ImportDone.open"));
    }

    @Test
    void aRefusalIsAFullSentenceNothingIsStoredAndAnotherFileCanBeChosen() {
        signIn(DemoPeople.LEAD).open(PlanLinks.imports());

        upload("違う課.xlsx", bytes(PlanFixtures.unknownDepartment()));

        assertThat(_find(ListItem.class))
                .extracting(item -> item.getElement().getText())
                .contains("「要素」シート3行目「担当課」（G3）の「ない課」という部署は登録されていないので、名前を直すか、先に部署を登録してください。");
        assertThat(offers("plan.ReadyImport.take")).isFalse();
        assertThat(reader.plans()).isEmpty();

        upload("直した.xlsx", bytes(PlanFixtures.workbook()));
        assertThat(offers("plan.ReadyImport.take")).isTrue();
    }

    @Test
    void anUploadThatBreaksOffLeavesNoFile() throws IOException {
        signIn(DemoPeople.LEAD);
        UploadEvent cut = mock();
        when(cut.getInputStream()).thenReturn(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut off");
            }
        });
        List<Path> before = uploads();

        assertThatThrownBy(() -> new WorkbookUpload((name, content) -> {}).store(cut))
                .hasMessage("cut off");

        assertThat(uploads()).isEqualTo(before);
    }

    private static List<Path> uploads() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("upload-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aRefusalSpeaksEnglishToo() {
        speak(Words.ENGLISH);
        signIn(DemoPeople.LEAD).open(PlanLinks.imports());

        upload("plan.txt", new byte[] {1, 2, 3});

        assertThat(page()).contains("“plan.txt” cannot be imported", "Nothing was stored");
    }

    @Test
    void aChangeAsksForItsReasonAndSaysWhatChanges() {
        PlanId plan = PlanFixtures.create(office, imports);
        signIn(DemoPeople.LEAD).open(PlanLinks.imports() + "?plan=" + plan);

        upload("計画.xlsx", bytes(PlanFixtures.renamed("送迎ステーション")));
        assertThat(page()).contains("変更    1 ", "同じ    5 ");
        assertThat(rowsShown()).as("what changes").isEqualTo(1);
        _get(Checkbox.class, spec -> spec.withLabel(text("plan.VerdictGrid.all")))
                .setValue(true);
        assertThat(rowsShown()).as("and what stays").isGreaterThan(5);
        _get(TextField.class).setValue("名称の見直し");
        press("plan.ReadyImport.take");

        assertThat(PlanFixtures.element(reader, plan, "送迎ステーション").project()).isTrue();
        assertThat(page()).contains("変更1件、同じ5件");
    }

    @Test
    void whatBothSidesChangedIsChosenOnScreenBeforeItIsTaken() {
        PlanId plan = PlanFixtures.create(office, imports);
        byte[] mine = PlanFixtures.exportedAndRenamed(exports, plan, "1-01", "送迎バス");
        var theirs = (ImportPreview.Ready) PlanFixtures.preview(imports, PlanFixtures.renamed("送迎ステーション"), plan);
        imports.accept(ImportDecision.on(theirs, PlanFixtures.FROM.firstDay(), "その間の変更"));
        signIn(DemoPeople.LEAD).open(PlanLinks.imports() + "?plan=" + plan);

        upload("計画.xlsx", mine);
        assertThat(page()).contains(text("plan.ConflictChoices.heading", 1));
        assertThat(_find(RadioButtonGroup.class))
                .extracting(RadioButtonGroup<?>::getHelperText)
                .contains(text("plan.ConflictChoices.base", PlanFixtures.PROJECT_STATION));
        _get(TextField.class).setValue("名称の見直し");
        assertThatThrownBy(() -> press("plan.ReadyImport.take")).hasMessage("plan.violation.conflictUndecided");
        press("plan.ConflictChoices.allMine");
        press("plan.ReadyImport.take");

        assertThat(PlanFixtures.element(reader, plan, "送迎バス").project()).isTrue();
    }

    @Test
    void whetherWhatWasTakenOutComesBackIsChosenOnScreen() {
        PlanId plan = PlanFixtures.create(office, imports);
        byte[] mine = PlanFixtures.exportedAndRenamed(exports, plan, "1-01", "送迎バス");
        amendments.open(
                plan,
                reader.plan(plan).orElseThrow().summary().version(),
                PlanFixtures.FROM.firstDay(),
                RevisionKind.AMENDMENT,
                "見直し");
        arranging.remove(
                PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_STATION).id(), 0);
        signIn(DemoPeople.LEAD).open(PlanLinks.imports() + "?plan=" + plan);

        upload("計画.xlsx", mine);

        assertThat(_find(RadioButtonGroup.class))
                .extracting(RadioButtonGroup<?>::getLabel)
                .contains(text("plan.ConflictChoices.takenOutOfPlan", "1-01 送迎バス"));
        assertThat(page())
                .contains(text("plan.ConflictChoices.mineStays", "送迎バス"))
                .contains(text("plan.ConflictChoices.theirsGone"));
        _get(TextField.class).setValue("やはり続ける");
        press("plan.ConflictChoices.allMine");
        press("plan.ReadyImport.take");
        assertThat(PlanFixtures.element(reader, plan, "送迎バス").project()).isTrue();
    }

    @Test
    void theSameWorkbookOffersNothingToTake() {
        PlanId plan = PlanFixtures.create(office, imports);
        signIn(DemoPeople.LEAD).open(PlanLinks.imports() + "?plan=" + plan);

        upload("計画.xlsx", bytes(PlanFixtures.workbook()));

        assertThat(offers("plan.ReadyImport.take")).isFalse();
        assertThat(page()).contains(text("plan.ReadyImport.nothingChanges"));
    }

    @Test
    void aSecondPlanOfTheSameNameIsPointedOut() {
        PlanFixtures.create(office, imports);
        signIn(DemoPeople.LEAD).open(PlanLinks.imports());

        upload("計画.xlsx", bytes(PlanFixtures.workbook()));

        assertThat(page()).contains(text("plan.ReadyImport.namesake"));
    }

    @Test
    void whoeverMayNotImportIsRefused() {
        for (String login : List.of(DemoPeople.WRITER_HOIKU, DemoPeople.VIEWER, DemoPeople.ADMIN)) {
            signIn(login).open(PlanLinks.imports());

            assertThat(page()).as(login).contains(text("shell.RefusedView.title"));
        }
    }

    private static int rowsShown() {
        Grid<?> grid = _get(Grid.class);
        return GridKt._size(grid);
    }

    private static void upload(String name, byte[] content) {
        UploadKt._upload(_get(Upload.class), name, content);
        MockVaadin.clientRoundtrip(true);
    }

    private static byte[] bytes(PlanWorkbook workbook) {
        return WorkbookWriter.bytes(workbook, Locale.JAPANESE);
    }
}
