package jp.hagukumi.plan.quantity.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.quantity.ActualFigure;
import jp.hagukumi.plan.quantity.Cell;
import jp.hagukumi.plan.quantity.FigureEntry;
import jp.hagukumi.plan.quantity.QuantityEditing;
import jp.hagukumi.plan.quantity.QuantityPage;
import jp.hagukumi.plan.quantity.QuantityRecording;

/** Where what is typed in a table is read from and saved to: the plan's figures, or what really came. */
sealed interface FigureDoor {

    Map<Cell, FigureDraft.Said> stored(QuantityPage page);

    long version(QuantityPage page);

    long save(QuantityPage page, long version, Map<Cell, FigureDraft.Said> changes);

    /** Whether words are understood as the reason why there is no figure. */
    boolean takesWords();

    /** The figures of the plan. */
    record OfPlan(QuantityEditing editing) implements FigureDoor {

        @Override
        public Map<Cell, FigureDraft.Said> stored(QuantityPage page) {
            Map<Cell, FigureDraft.Said> stored = new HashMap<>();
            page.content().byCell().forEach((cell, value) -> stored.put(cell, new FigureDraft.Said(value, "")));
            return stored;
        }

        @Override
        public long version(QuantityPage page) {
            return page.version();
        }

        @Override
        public long save(QuantityPage page, long version, Map<Cell, FigureDraft.Said> changes) {
            List<FigureEntry> entries = changes.entrySet().stream()
                    .map(change ->
                            new FigureEntry(change.getKey(), change.getValue().value()))
                    .toList();
            return editing.enter(page.id(), version, entries);
        }

        @Override
        public boolean takesWords() {
            return false;
        }
    }

    /** What really came. */
    record OfYears(QuantityRecording recording) implements FigureDoor {

        @Override
        public Map<Cell, FigureDraft.Said> stored(QuantityPage page) {
            Map<Cell, FigureDraft.Said> stored = new HashMap<>();
            page.actuals()
                    .figures()
                    .forEach(
                            figure -> stored.put(figure.cell(), new FigureDraft.Said(figure.value(), figure.remark())));
            return stored;
        }

        @Override
        public long version(QuantityPage page) {
            return page.actualsVersion();
        }

        @Override
        public long save(QuantityPage page, long version, Map<Cell, FigureDraft.Said> changes) {
            List<ActualFigure> entries = changes.entrySet().stream()
                    .map(change -> new ActualFigure(
                            change.getKey().area(),
                            change.getKey().line(),
                            change.getKey().year(),
                            change.getValue().value(),
                            change.getValue().words()))
                    .toList();
            return recording.record(page.id(), version, entries);
        }

        @Override
        public boolean takesWords() {
            return true;
        }
    }
}
