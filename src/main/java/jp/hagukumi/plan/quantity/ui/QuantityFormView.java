package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.quantity.AreaTree;
import jp.hagukumi.plan.quantity.QuantityContent;
import jp.hagukumi.plan.quantity.QuantityEditing;
import jp.hagukumi.plan.quantity.QuantityForm;
import jp.hagukumi.plan.quantity.QuantityLinks;
import jp.hagukumi.plan.quantity.QuantityPage;
import jp.hagukumi.plan.quantity.QuantityQueries;
import jp.hagukumi.plan.quantity.QuantityTableId;
import jp.hagukumi.plan.ui.PlanPage;
import jp.hagukumi.plan.ui.PlanPages;
import jp.hagukumi.plan.ui.ShownPlan;
import jp.hagukumi.uikit.ConfirmDialog;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;
import org.jspecify.annotations.Nullable;

/** UC-017: the lead says what a table looks like: service, unit, years, areas, lines and how they reckon. */
@Route(QuantityLinks.FORM)
@RouteAlias(QuantityLinks.NEW)
@CssImport("./styles/plan.css")
@CssImport("./styles/quantity.css")
@May(Operation.PLAN_EDIT)
class QuantityFormView extends PlanPage {

    private final transient QuantityEditing editing;
    private final transient QuantityQueries queries;
    private final transient QuantityDeeds deeds;

    QuantityFormView(PlanPages pages, QuantityEditing editing, QuantityQueries queries, QuantityDeeds deeds) {
        super(pages, Days.TODAY);
        this.editing = editing;
        this.queries = queries;
        this.deeds = deeds;
        getContent().addClassName("quantity-view");
    }

    @Override
    protected void show(ShownPlan plan) {
        show(
                plan,
                plan.parameters()
                        .get(QuantityLinks.TABLE_ID)
                        .map(named -> QuantityTableId.parse(named)
                                .flatMap(id -> queries.table(plan.id(), id, PlanLedger.NOW))
                                .orElseThrow(NotFoundException::new))
                        .orElse(null));
    }

    private void show(ShownPlan plan, @Nullable QuantityPage table) {
        PlanSummary summary = plan.details().summary();
        AreaTree areas = queries.areas(summary.id(), PlanLedger.NOW).tree();
        FormFields fields = new FormFields(
                table == null
                        ? UsualForm.of(summary, areas, deeds.today(), getLocale())
                        : table.content().form(),
                areas,
                UsualForm.years(summary, deeds.today()).getFirst());
        MainButton save = new MainButton(getTranslation("plan.TableWriting.save"));
        save.addClickListener(e -> save(summary.id(), table, fields.form()));
        Span gap = new Span();
        gap.addClassName("save-state");
        Button cancel = new Button(getTranslation("common.cancel"), e -> leave(summary.id(), table));
        Button remove = new Button(getTranslation("plan.QuantityFormView.remove"), e -> askRemoval(table));
        remove.setVisible(table != null);
        Div bar = new Div(remove, gap, cancel, save);
        bar.addClassName("foot-bar");
        head(plan, QuantityLinks.list(summary.id()), title(table));
        body(fields, bar);
    }

    private String title(@Nullable QuantityPage table) {
        return table == null
                ? getTranslation("plan.QuantitiesView.newTable")
                : getTranslation("plan.QuantityFormView.title", table.content().service());
    }

    private void save(PlanId plan, @Nullable QuantityPage table, QuantityForm form) {
        if (table == null) {
            QuantityTableId created = editing.create(plan, form);
            Notifier.done(getTranslation("plan.QuantityFormView.created"));
            getUI().ifPresent(ui -> ui.navigate(QuantityLinks.table(plan, created)));
            return;
        }
        int lost = table.content().figures().size()
                - QuantityContent.of(0, form, table.content().byCell())
                        .figures()
                        .size();
        if (lost == 0) {
            define(table, form);
        } else {
            new ConfirmDialog(
                            getTranslation("plan.QuantityFormView.lostTitle"),
                            getTranslation("plan.QuantityFormView.lost", lost),
                            getTranslation("plan.TableWriting.save"),
                            () -> define(table, form))
                    .open();
        }
    }

    private void define(QuantityPage table, QuantityForm form) {
        editing.define(table.id(), table.version(), form);
        Notifier.done(getTranslation("plan.TableWriting.SAVED"));
        leave(table.plan(), table);
    }

    private void askRemoval(@Nullable QuantityPage table) {
        if (table != null) {
            new ConfirmDialog(
                            getTranslation(
                                    "plan.QuantityFormView.removeTitle",
                                    table.content().service()),
                            getTranslation("plan.QuantityFormView.removeEffect"),
                            getTranslation("plan.QuantityFormView.remove"),
                            () -> {
                                editing.remove(table.id(), table.version());
                                leave(table.plan(), null);
                            })
                    .open();
        }
    }

    private void leave(PlanId plan, @Nullable QuantityPage table) {
        getUI().ifPresent(ui ->
                ui.navigate(table == null ? QuantityLinks.list(plan) : QuantityLinks.table(plan, table.id())));
    }
}
