package jp.hagukumi.plan.quantity.ui;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.quantity.Cell;
import jp.hagukumi.shared.FigureText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed into a table and not saved yet, beside what stood there. When somebody else saves meanwhile,
 * both are kept until a person chooses.
 */
final class FigureDraft implements Serializable {

    /**
     * What a cell says.
     *
     * @param words why there is no figure, where words may stand; else empty
     */
    record Said(@Nullable BigDecimal value, String words) implements Serializable {

        static final Said NOTHING = new Said(null, "");

        Said {
            value = value == null ? null : value.stripTrailingZeros();
        }
    }

    /** A cell that this person and somebody else have changed to different things. */
    record Conflict(Cell cell, Said mine, Said theirs) implements Serializable {}

    private final boolean takesWords;
    private final String unit;
    private final Map<Cell, FigureText> typed = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private Map<Cell, Said> stored;

    /**
     * @param takesWords whether words are a reason why there is no figure; else they are unreadable
     * @param unit understood behind a figure
     */
    FigureDraft(Map<Cell, Said> stored, boolean takesWords, String unit) {
        this.stored = Map.copyOf(stored);
        this.takesWords = takesWords;
        this.unit = unit;
    }

    void type(Cell cell, String text) {
        typed.put(cell, FigureText.read(text, unit));
    }

    boolean isTyped(Cell cell) {
        return typed.containsKey(cell);
    }

    /** What was typed, null if nothing was. */
    @Nullable
    FigureText typed(Cell cell) {
        return typed.get(cell);
    }

    Said stored(Cell cell) {
        return stored.getOrDefault(cell, Said.NOTHING);
    }

    /** What the cell says, typed or stored. What cannot be read changes nothing. */
    Said said(Cell cell) {
        FigureText text = typed.get(cell);
        return text == null || isUnreadable(cell) ? stored(cell) : taken(text);
    }

    private Said taken(FigureText text) {
        return switch (text.kind()) {
            case NUMBER -> new Said(text.number(), "");
            case NO_VALUE -> Said.NOTHING;
            case WORDS -> new Said(null, text.written().strip());
        };
    }

    boolean isUnreadable(Cell cell) {
        FigureText text = typed.get(cell);
        return text != null
                && switch (text.kind()) {
                    case WORDS -> !takesWords;
                    case NUMBER -> text.hasOtherUnit(unit);
                    case NO_VALUE -> false;
                };
    }

    boolean isChanged(Cell cell) {
        return !said(cell).equals(stored(cell));
    }

    List<Cell> unreadable() {
        return typed.keySet().stream().filter(this::isUnreadable).toList();
    }

    /** The cells that say something else than is stored, with what they say. */
    Map<Cell, Said> changes() {
        Map<Cell, Said> changes = new LinkedHashMap<>();
        typed.keySet().stream().filter(this::isChanged).forEach(cell -> changes.put(cell, said(cell)));
        return changes;
    }

    /** All figures as they would stand if this was saved. */
    Map<Cell, BigDecimal> figures() {
        Map<Cell, BigDecimal> figures = new LinkedHashMap<>();
        stored.keySet().forEach(cell -> put(figures, cell));
        typed.keySet().forEach(cell -> put(figures, cell));
        return figures;
    }

    private void put(Map<Cell, BigDecimal> figures, Cell cell) {
        BigDecimal value = said(cell).value();
        if (value == null) {
            figures.remove(cell);
        } else {
            figures.put(cell, value);
        }
    }

    /** What was typed is stored now. */
    void saved() {
        Map<Cell, Said> now = new LinkedHashMap<>(stored);
        now.putAll(changes());
        List<Cell> open = unreadable();
        typed.keySet().retainAll(open);
        stored = Map.copyOf(now);
        conflicts.clear();
    }

    /** Somebody else has saved; where both changed a cell to different things, a person has to choose. */
    void meet(Map<Cell, Said> theirs) {
        Map<Cell, Said> mine = changes();
        conflicts.clear();
        mine.forEach((cell, said) -> {
            Said now = theirs.getOrDefault(cell, Said.NOTHING);
            if (!now.equals(stored(cell)) && !now.equals(said)) {
                conflicts.add(new Conflict(cell, said, now));
            }
        });
        stored = Map.copyOf(theirs);
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** Settles a conflict: what I typed is saved next. */
    void keepMine(Cell cell) {
        conflicts.removeIf(conflict -> conflict.cell().equals(cell));
    }

    /** Settles a conflict: what the other person saved stays. */
    void takeTheirs(Cell cell) {
        typed.remove(cell);
        keepMine(cell);
    }

    /** What a cell would say after a text was typed, for the hint beside it. */
    @Nullable
    FigureText understoodDifferently(Cell cell) {
        FigureText text = typed.get(cell);
        return text != null && text.differs() && !text.written().isBlank() ? text : null;
    }
}
