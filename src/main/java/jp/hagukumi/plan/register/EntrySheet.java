package jp.hagukumi.plan.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.plan.AxisUse;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.PlainSheet;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.SheetChange;
import jp.hagukumi.plan.SheetColumn;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.Vocabularies;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The sheet of one register: an entry makes one row. */
abstract class EntrySheet<S extends Record & Said> extends PlainSheet<S> {

    static final String KEY = "KEY";
    static final String KIND = "KIND";
    private static final String PLACE = "PLACE";
    private static final String TERMS = "terms";

    private final Shelf<?, S> shelf;

    EntrySheet(String code, int order, Shelf<?, S> shelf, List<SheetColumn> columns) {
        super(code, order, shelf.thing(), shelf.type(), columns);
        this.shelf = shelf;
    }

    /** The column of the word that says of which kind an entry is. */
    static SheetColumn kind() {
        return SheetColumn.reference(KIND, TERMS).filled();
    }

    @Override
    public final Map<UUID, S> contents(PlanId plan) {
        Map<UUID, S> contents = new LinkedHashMap<>();
        shelf.of(plan, PlanLedger.NOW).forEach(entry -> contents.put(entry.id().value(), entry.said()));
        return contents;
    }

    @Override
    public final List<Cells> rows(PlanId plan, Map<UUID, S> contents, SheetKeys keys) {
        return contents.entrySet().stream()
                .map(entry -> cells(
                        keys.of(code(), entry.getKey(), called(entry.getValue())),
                        Integer.toString(entry.getValue().place() + 1),
                        entry.getValue(),
                        keys))
                .toList();
    }

    /** What an entry is called. */
    abstract String called(S said);

    abstract Cells cells(String key, String place, S said, SheetKeys keys);

    /**
     * What a row says, in a place.
     *
     * @param now what the entry says now, of which the row may say only a part; null when it is new
     */
    abstract S said(Cells row, int place, SheetKeys keys, @Nullable S now);

    /** The key of the word for a kind. */
    static String kind(TermId kind, SheetKeys keys) {
        return keys.of(TERMS, kind.value());
    }

    /** The word for a kind that a row names. */
    static TermId kind(Cells row, SheetKeys keys) {
        return new TermId(keys.need(TERMS, row.of(KIND)));
    }

    /** Refuses words of other axes. */
    static <S> BiConsumer<Cells, S> kinds(Vocabularies vocabularies, Edit edit, AxisUse use, Function<S, TermId> kind) {
        Set<TermId> words = vocabularies.of(edit.plan(), use).stream()
                .flatMap(axis -> axis.terms().stream())
                .map(TermRow::id)
                .collect(Collectors.toSet());
        return (row, said) -> RuleViolation.unless(
                words.contains(kind.apply(said)), "plan.violation.wordOfAnotherAxis", row.of(KIND));
    }

    /** Refuses of each row what columns cannot tell. */
    BiConsumer<Cells, S> rules(Edit edit) {
        return (row, said) -> {};
    }

    @Override
    public final void put(Edit edit, SheetKeys keys, Collection<SheetChange> changes) {
        Map<UUID, S> now = contents(edit.plan());
        BiConsumer<Cells, S> rules = rules(edit);
        int behind = now.values().stream().mapToInt(Said::place).max().orElse(-1);
        Map<EntryId, S> all = new LinkedHashMap<>();
        for (SheetChange change : changes) {
            Cells row = change.cells();
            UUID id = keys.of(code(), change, row.of(KEY), EntryId.next().value());
            Integer place = row.number(PLACE);
            S said = said(row, place == null ? ++behind : place - 1, keys, now.get(id));
            rules.accept(row, said);
            all.put(new EntryId(id), said);
        }
        shelf.put(edit, all);
    }

    @Override
    public final void remove(Edit edit, SheetKeys keys, Collection<SheetChange> gone) {
        shelf.remove(
                edit,
                gone.stream()
                        .map(change ->
                                new EntryId(keys.need(code(), change.cells().of(KEY))))
                        .toList());
    }
}
