package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.plan.quantity.AreaId;
import jp.hagukumi.plan.quantity.Cell;
import jp.hagukumi.plan.quantity.Deviation;
import jp.hagukumi.plan.quantity.Finding;
import jp.hagukumi.plan.quantity.QuantityCheck;
import jp.hagukumi.plan.quantity.QuantityContent;
import jp.hagukumi.plan.quantity.QuantityVerdict;
import jp.hagukumi.shared.FigureText;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/** A table to write in: the fields, what they reckon to while somebody types, and saving. */
class TableWriting extends Composite<Div> implements FigureGrid.Typist {

    private final FigureSaving saving;
    private final boolean ofPlan;
    private final Formats formats = Formats.in(getLocale());
    private final FigureGrid grid = new FigureGrid(this);
    private final CheckCard check = new CheckCard();
    private final ConflictCard conflicts = new ConflictCard(this::settled);
    private final Span state = new Span();

    /**
     * @param ofPlan whether the plan's own figures are written, which have to reckon; else what really came
     */
    TableWriting(FigureSaving saving, AreaId area, boolean ofPlan, Runnable leave) {
        this.saving = saving;
        this.ofPlan = ofPlan;
        Div scroll = new Div(grid);
        scroll.addClassName("figure-scroll");
        state.addClassName("save-state");
        state.getElement().setAttribute("role", "status");
        MainButton save = new MainButton(getTranslation("plan.TableWriting.save"));
        save.withKey("Ctrl+Enter").addClickListener(e -> save());
        Button fill = new Button(getTranslation("plan.TableWriting.fill"), e -> fill());
        fill.setVisible(ofPlan);
        Div bar = new Div(state, new Button(getTranslation("plan.TableWriting.leave"), e -> leave.run()), fill, save);
        bar.addClassName("foot-bar");
        check.setVisible(ofPlan);
        getContent().add(conflicts, new Card(scroll), check, bar);
        showArea(area);
    }

    /** Shows the fields of another area; what was typed stays. */
    final void showArea(AreaId shown) {
        grid.show(saving.page().content(), shown, saving.page().areas().name(shown));
        showFigures();
    }

    /** The fields stay, so that whoever types does not lose the place. */
    private void showFigures() {
        grid.fields().forEach(field -> field.show(text(field.cell())));
        refresh();
    }

    boolean isUnsaved() {
        return !saving.draft().changes().isEmpty()
                || !saving.draft().unreadable().isEmpty();
    }

    private String text(Cell cell) {
        FigureText typed = saving.draft().typed(cell);
        FigureDraft.Said said = saving.draft().said(cell);
        return typed != null ? typed.written() : said.words() + Printed.figureOrNothing(formats, said.value());
    }

    @Override
    public void typed(Map<Cell, String> texts) {
        texts.forEach(saving.draft()::type);
        if (texts.size() > 1) {
            grid.fields().stream()
                    .filter(field -> texts.containsKey(field.cell()))
                    .forEach(field -> field.show(text(field.cell())));
        }
        refresh();
    }

    /** Enters what empty cells would have to say, where that is known; a person sees it before it is saved. */
    private void fill() {
        Map<Cell, String> texts = new LinkedHashMap<>();
        QuantityCheck.wanting(asTyped()).forEach((cell, value) -> texts.put(cell, Printed.figure(formats, value)));
        typed(texts);
        showFigures();
    }

    @Override
    public void save() {
        FigureSaving.Outcome outcome = saving.save();
        conflicts.show(saving.draft().conflicts(), saving.page());
        showFigures();
        state.setText(getTranslation(
                "plan.TableWriting." + outcome, saving.draft().unreadable().size()));
    }

    private void settled(Cell cell, boolean mine) {
        if (mine) {
            saving.draft().keepMine(cell);
        } else {
            saving.draft().takeTheirs(cell);
        }
        conflicts.show(saving.draft().conflicts(), saving.page());
        showFigures();
    }

    private QuantityContent asTyped() {
        QuantityContent content = saving.page().content();
        return ofPlan ? content.with(saving.draft().figures()) : content;
    }

    private void refresh() {
        QuantityContent content = asTyped();
        QuantityVerdict verdict = QuantityCheck.of(content, saving.page().areas());
        check.show(verdict);
        Set<Cell> broken = new HashSet<>();
        verdict.findings().stream().map(Finding::cell).forEach(broken::add);
        Map<Cell, BigDecimal> wanting = ofPlan ? QuantityCheck.wanting(content) : content.byCell();
        for (CellField field : grid.fields()) {
            Cell cell = field.cell();
            BigDecimal wanted = wanting.get(cell);
            field.suggest(ofPlan ? Printed.figureOrNothing(formats, wanted) : "");
            field.mark(
                    saving.draft().isChanged(cell),
                    saving.draft().isUnreadable(cell),
                    ofPlan && broken.contains(cell),
                    ofPlan && verdict.shortages().contains(cell),
                    note(cell, ofPlan && broken.contains(cell), ofPlan ? null : wanted));
        }
        int changes = saving.draft().changes().size();
        state.setText(
                changes == 0
                        ? getTranslation("plan.TableWriting.unchanged")
                        : getTranslation("plan.TableWriting.unsaved", changes));
    }

    /** What has to be said in words below a field; the most pressing first. */
    private @Nullable String note(Cell cell, boolean broken, @Nullable BigDecimal planned) {
        FigureText typed = saving.draft().understoodDifferently(cell);
        if (saving.draft().isUnreadable(cell)) {
            return getTranslation("plan.TableWriting.unreadable");
        }
        FigureDraft.Said said = saving.draft().said(cell);
        if (typed != null && said.words().isEmpty()) {
            return said.value() == null
                    ? getTranslation("plan.TableWriting.noValue")
                    : getTranslation("plan.TableWriting.understood", Printed.figure(formats, said.value()));
        }
        if (broken) {
            return getTranslation("plan.FigureTable.broken");
        }
        BigDecimal came = said.value();
        BigDecimal percent = came == null || planned == null ? null : Deviation.percent(planned, came);
        if (percent != null) {
            return getTranslation("plan.TableWriting.ofPlan", Printed.percent(formats, percent));
        }
        return planned == null ? null : getTranslation("plan.TableWriting.planned", Printed.figure(formats, planned));
    }
}
