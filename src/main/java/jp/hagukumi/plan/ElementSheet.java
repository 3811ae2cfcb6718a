package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A sheet that says more of elements than theirs does; its first column names the element. */
abstract class ElementSheet implements SheetKind<ElementSaid> {

    static final String ELEMENT = "ELEMENT";

    private final String code;
    private final int order;
    private final List<SheetColumn> columns;
    final ElementShelf shelf;

    /** @param further the columns behind the first */
    ElementSheet(String code, int order, ElementShelf shelf, List<SheetColumn> further) {
        this.code = code;
        this.order = order;
        this.shelf = shelf;
        List<SheetColumn> all = new ArrayList<>();
        all.add(SheetColumn.reference(ELEMENT, SheetKeys.ELEMENTS).identifies());
        all.addAll(further);
        this.columns = List.copyOf(all);
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final Thing thing() {
        return Thing.ELEMENT;
    }

    @Override
    public final Class<ElementSaid> type() {
        return ElementSaid.class;
    }

    @Override
    public final List<SheetColumn> columns() {
        return columns;
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
