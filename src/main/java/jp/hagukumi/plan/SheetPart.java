package jp.hagukumi.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A sheet of a {@link SheetGroup}, which writes its rows.
 *
 * @param read everything now, in the plan's order
 * @param rows the rows that contents make
 * @param naming how a person knows what a row is about
 */
public record SheetPart<C extends Record>(
        String code,
        int order,
        Thing thing,
        Class<C> type,
        List<SheetColumn> columns,
        Function<PlanId, Map<UUID, C>> read,
        Rows<C> rows,
        Function<Cells, String> naming)
        implements SheetKind<C> {

    /** Makes rows of contents. */
    @FunctionalInterface
    public interface Rows<C> {
        /** The texts of each row, in the order of the columns. */
        List<String[]> of(Map<UUID, C> contents, SheetKeys keys);
    }

    public SheetPart {
        columns = List.copyOf(columns);
    }

    @Override
    public Map<UUID, C> contents(PlanId plan) {
        return read.apply(plan);
    }

    @Override
    public List<Cells> rows(PlanId plan, Map<UUID, C> contents, SheetKeys keys) {
        return rows.of(contents, keys).stream()
                .map(texts -> Cells.of(this, texts))
                .toList();
    }

    @Override
    public String title(Cells row) {
        return naming.apply(row);
    }
}
