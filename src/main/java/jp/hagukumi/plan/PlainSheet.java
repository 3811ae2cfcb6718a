package jp.hagukumi.plan;

import java.util.List;

/**
 * A sheet whose columns are always the same.
 *
 * @param <C> the content record that the ledger keeps of its things
 */
public abstract class PlainSheet<C extends Record> implements SheetKind<C> {

    private final String code;
    private final int order;
    private final Thing thing;
    private final Class<C> type;
    private final List<SheetColumn> columns;

    protected PlainSheet(String code, int order, Thing thing, Class<C> type, List<SheetColumn> columns) {
        this.code = code;
        this.order = order;
        this.thing = thing;
        this.type = type;
        this.columns = List.copyOf(columns);
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
        return thing;
    }

    @Override
    public final Class<C> type() {
        return type;
    }

    @Override
    public final List<SheetColumn> columns() {
        return columns;
    }
}
