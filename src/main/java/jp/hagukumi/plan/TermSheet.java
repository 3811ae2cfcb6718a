package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.workbook.CellTexts;
import org.springframework.stereotype.Component;

/** The sheet of the words on a plan's axes. */
@Component
class TermSheet extends PlainSheet<AxisSaid> {

    static final String KIND = "terms";

    static final String KEY = "KEY";
    private static final String AXIS = "AXIS";
    private static final String PLACE = "PLACE";
    private static final String LABEL = "LABEL";
    private static final String RETIRED = "RETIRED";
    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.key(KEY),
            SheetColumn.reference(AXIS, AxisSheet.KIND).filled().staying(),
            SheetColumn.place(),
            SheetColumn.of(LABEL, 30, Term.LABEL_MAX, CellForm.text()).filled(),
            SheetColumn.of(RETIRED, 10, WorkbookLimits.CODE, CellForm.mark()));

    private final AxisSheet axes;
    private final VocabularyShelf shelf;

    TermSheet(AxisSheet axes, VocabularyShelf shelf) {
        super(KIND, 110, Thing.VOCABULARY, AxisSaid.class, COLUMNS);
        this.axes = axes;
        this.shelf = shelf;
    }

    @Override
    public Map<UUID, AxisSaid> contents(PlanId plan) {
        return axes.contents(plan);
    }

    @Override
    public List<Cells> rows(PlanId plan, Map<UUID, AxisSaid> contents, SheetKeys keys) {
        List<Cells> rows = new ArrayList<>();
        for (AxisSaid axis : contents.values()) {
            for (int place = 0; place < axis.terms().size(); place++) {
                TermRow term = axis.terms().get(place);
                rows.add(Cells.of(
                        this,
                        keys.of(KIND, term.id().value(), term.label()),
                        axis.code(),
                        Integer.toString(place + 1),
                        term.label(),
                        CellForm.marked(term.retired())));
            }
        }
        return rows;
    }

    @Override
    public String title(Cells row) {
        return row.of(LABEL);
    }

    /** The same word on the same axis, whatever key somebody gave it. */
    @Override
    public String likeness(Cells row) {
        return row.of(AXIS) + "\n" + CellTexts.folded(row.of(LABEL));
    }

    @Override
    public void check(SheetCheck check) {
        Set<String> words = new HashSet<>();
        for (SheetCheck.Line line : check.lines()) {
            if (!words.add(likeness(line.cells()))) {
                check.refuse(line, LABEL, PlanProblem.TERM_TWICE);
            }
        }
    }

    @Override
    public void put(Edit edit, SheetKeys keys, Collection<SheetChange> changes) {
        Map<String, List<SheetChange>> byAxis = byAxis(changes);
        axes.contents(edit.plan()).forEach((id, axis) -> {
            List<SheetChange> of = byAxis.get(axis.code());
            if (of != null) {
                shelf.put(edit, new AxisId(id), with(axis, placed(axis, of, keys)));
            }
        });
    }

    private static Map<String, List<SheetChange>> byAxis(Collection<SheetChange> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(change -> change.cells().of(AXIS)));
    }

    /** Where two want the same place, the one that the workbook puts there stands first. */
    private static List<TermRow> placed(AxisSaid axis, List<SheetChange> changes, SheetKeys keys) {
        record Placed(int place, boolean stood, TermRow term) {}
        Map<TermId, Placed> all = new LinkedHashMap<>();
        for (TermRow term : axis.terms()) {
            all.put(term.id(), new Placed(all.size() + 1, true, term));
        }
        for (SheetChange change : changes) {
            Cells row = change.cells();
            TermId id =
                    new TermId(keys.of(KIND, change, row.of(KEY), TermId.next().value()));
            Integer place = row.number(PLACE);
            all.put(
                    id,
                    new Placed(
                            Objects.requireNonNullElse(place, Integer.MAX_VALUE),
                            false,
                            new TermRow(id, row.of(LABEL), row.isMarked(RETIRED))));
        }
        return all.values().stream()
                .sorted(Comparator.comparingInt(Placed::place).thenComparing(Placed::stood))
                .map(Placed::term)
                .toList();
    }

    @Override
    public void remove(Edit edit, SheetKeys keys, Collection<SheetChange> gone) {
        Map<String, List<SheetChange>> byAxis = byAxis(gone);
        axes.contents(edit.plan()).forEach((id, axis) -> {
            Set<UUID> removed = byAxis.getOrDefault(axis.code(), List.of()).stream()
                    .map(change -> keys.need(KIND, change.cells().of(KEY)))
                    .collect(Collectors.toSet());
            shelf.put(
                    edit,
                    new AxisId(id),
                    with(
                            axis,
                            axis.terms().stream()
                                    .filter(term -> !removed.contains(term.id().value()))
                                    .toList()));
        });
    }

    private static AxisSaid with(AxisSaid axis, List<TermRow> terms) {
        return new AxisSaid(axis.place(), axis.use(), axis.code(), axis.label(), axis.several(), terms);
    }
}
