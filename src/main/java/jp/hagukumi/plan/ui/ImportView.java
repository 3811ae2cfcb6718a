package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.WorkbookTemplate;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.LinkButton;
import jp.hagukumi.uikit.PageHeader;
import jp.hagukumi.uikit.WorkbookUpload;

/** UC-010: choose a workbook, see what it would do, take it or leave it. */
@Route(PlanLinks.IMPORT)
@CssImport("./styles/plan.css")
@May(Operation.PLAN_IMPORT)
class ImportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** Names the plan to be changed in the address. */
    static final String PLAN = "plan";

    private final transient PlanImport imports;
    private final transient PlanQueries plans;
    private final transient Clock clock;

    private final RadioButtonGroup<Boolean> kind = new RadioButtonGroup<>();
    private final ComboBox<PlanSummary> target = new ComboBox<>();
    private final Div outcome = new Div();
    private boolean entering;

    ImportView(PlanImport imports, PlanQueries plans, WorkbookTemplate empty, Clock clock) {
        this.imports = imports;
        this.plans = plans;
        this.clock = clock;
        PageHeader header = new PageHeader()
                .step(getTranslation("plan.PlansView.title"), PlanLinks.plans())
                .title(getTranslation("plan.ImportView.title"))
                .line(getTranslation("plan.ImportView.line"));
        LinkButton template = new LinkButton(
                TemplateDownload.of(empty, getLocale(), getTranslation("plan.ImportView.templateName")),
                getTranslation("plan.ImportView.template"));
        header.actions(template);
        kind.setLabel(getTranslation("plan.ImportView.kind"));
        kind.setItems(false, true);
        kind.setItemLabelGenerator(
                update -> getTranslation(update ? "plan.ImportView.existing" : "plan.ImportView.new"));
        target.setLabel(getTranslation("plan.ImportView.target"));
        target.setItemLabelGenerator(PlanSummary::title);
        target.setRequiredIndicatorVisible(true);
        Div choice = new Div(kind, target);
        choice.addClassName("import-choice");
        Paragraph rows = new Paragraph(getTranslation("plan.ImportView.rows"));
        rows.addClassName("second");
        outcome.addClassName("import-outcome");
        getContent().add(header, new Card(choice, new WorkbookUpload(this::preview), rows), outcome);

        kind.addValueChangeListener(e -> changed());
        target.addValueChangeListener(e -> changed());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        entering = true;
        target.setItems(plans.plans());
        PlanSummary asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PLAN)
                .flatMap(PlanId::parse)
                .flatMap(plans::plan)
                .map(details -> details.summary())
                .orElse(null);
        if (asked != null) {
            target.setValue(asked);
        }
        if (asked != null || kind.getValue() == null) {
            kind.setValue(asked != null);
        }
        target.setVisible(kind.getValue());
        entering = false;
    }

    /** What was previewed for another plan means nothing any more. */
    private void changed() {
        target.setVisible(Boolean.TRUE.equals(kind.getValue()));
        outcome.removeAll();
        if (!entering) {
            PlanSummary chosen = target.getValue();
            boolean update = Boolean.TRUE.equals(kind.getValue()) && chosen != null;
            UI.getCurrent()
                    .navigate(
                            PlanLinks.imports(),
                            update
                                    ? QueryParameters.simple(
                                            Map.of(PLAN, chosen.id().toString()))
                                    : QueryParameters.empty());
        }
    }

    private void preview(String fileName, InputStream workbook) {
        outcome.removeAll();
        boolean update = Boolean.TRUE.equals(kind.getValue());
        RuleViolation.unless(!update || target.getValue() != null, "plan.violation.targetMissing");
        PlanId plan = update ? target.getValue().id() : null;
        switch (imports.preview(workbook, fileName, plan)) {
            case ImportPreview.Refused refused -> outcome.add(new RefusedImport(refused));
            case ImportPreview.Ready ready -> outcome.add(new ReadyImport(ready, JapanTime.today(clock), this::accept));
        }
        outcome.scrollIntoView();
    }

    private void accept(ImportPreview.Ready ready, ImportDecision decision) {
        ImportDone done = new ImportDone(ready.header().title(), imports.accept(decision));
        outcome.removeAll();
        outcome.add(done);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("plan.ImportView.title"));
    }
}
