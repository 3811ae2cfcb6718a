package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A sheet that says more of elements than theirs does; its first column names the element. */
abstract class ElementSheet extends PlainSheet<ElementSaid> {

    static final String ELEMENT = "ELEMENT";

    final ElementShelf shelf;

    /** @param further the columns behind the first */
    ElementSheet(String code, int order, ElementShelf shelf, List<SheetColumn> further) {
        super(code, order, Thing.ELEMENT, ElementSaid.class, behindTheElement(further));
        this.shelf = shelf;
    }

    private static List<SheetColumn> behindTheElement(List<SheetColumn> further) {
        List<SheetColumn> all = new ArrayList<>();
        all.add(SheetColumn.reference(ELEMENT, SheetKeys.ELEMENTS).identifies());
        all.addAll(further);
        return all;
    }

    @Override
    public final Map<UUID, ElementSaid> contents(PlanId plan) {
        return shelf.contents(plan);
    }

    @Override
    public final List<Cells> rows(PlanId plan, Map<UUID, ElementSaid> contents, SheetKeys keys) {
        List<Cells> rows = new ArrayList<>();
        contents.forEach((id, said) -> rows(
                Objects.requireNonNullElseGet(said.rowKey(), () -> keys.of(SheetKeys.ELEMENTS, id)), said, keys, rows));
        return rows;
    }

    /** Adds the rows that one element makes. */
    abstract void rows(String element, ElementSaid said, SheetKeys keys, List<Cells> into);

    /** The key and what follows it on the sheet, blanks left out. */
    @Override
    public String title(Cells row) {
        return row.key(this);
    }
}
