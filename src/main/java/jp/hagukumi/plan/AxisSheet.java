package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The sheet of a plan's axes: what they sort, how they are called. Their words have a sheet of their own. */
@Component
class AxisSheet extends PlainSheet<AxisSaid> {

    static final String KIND = "axes";

    /** The sheets that together say the whole vocabulary of a plan. */
    static final Set<String> ALL = Set.of(KIND, TermSheet.KIND);

    static final String CODE = "CODE";
    private static final int CODE_MAX = 30;
    private static final String USE = "USE";
    private static final String LABEL = "LABEL";
    private static final String SEVERAL = "SEVERAL";
    private static final CellChoice<AxisUse> USES = new CellChoice<>("axes.USE", AxisUse.class);
    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.of(CODE, 16, CODE_MAX, CellForm.plain()).identifies(),
            SheetColumn.of(USE, 14, CODE_MAX, USES).filled().staying(),
            SheetColumn.text(LABEL, 24, Axis.LABEL_MAX).filled(),
            SheetColumn.of(SEVERAL, 10, CODE_MAX, CellForm.mark()));

    private final Axes axes;
    private final VocabularyShelf shelf;

    AxisSheet(Axes axes, VocabularyShelf shelf) {
        super(KIND, 100, Thing.VOCABULARY, AxisSaid.class, COLUMNS);
        this.axes = axes;
        this.shelf = shelf;
    }

    @Override
    public Map<UUID, AxisSaid> contents(PlanId plan) {
        Map<UUID, AxisSaid> contents = new LinkedHashMap<>();
        axes.findByPlanOrderByPlace(plan).forEach(axis -> contents.put(axis.id().value(), shelf.said(axis)));
        return contents;
    }

    @Override
    public List<Cells> rows(PlanId plan, Map<UUID, AxisSaid> contents, SheetKeys keys) {
        return contents.values().stream()
                .map(axis -> Cells.of(
                        this, axis.code(), USES.word(axis.use()), axis.label(), CellForm.marked(axis.several())))
                .toList();
    }

    @Override
    public String title(Cells row) {
        return row.of(LABEL);
    }

    @Override
    public void put(Edit edit, SheetKeys keys, Collection<SheetChange> changes) {
        Map<String, UUID> known = new HashMap<>();
        Map<UUID, AxisSaid> contents = contents(edit.plan());
        contents.forEach((id, said) -> known.put(said.code(), id));
        int behind = contents.values().stream().mapToInt(AxisSaid::place).max().orElse(-1);
        for (SheetChange change : changes) {
            Cells row = change.cells();
            UUID id = known.get(row.of(CODE));
            AxisSaid said = id == null ? null : contents.get(id);
            boolean several = row.isMarked(SEVERAL);
            shelf.put(
                    edit,
                    id == null ? AxisId.next() : new AxisId(id),
                    said == null
                            ? new AxisSaid(
                                    ++behind,
                                    USES.constant(row.of(USE)),
                                    row.of(CODE),
                                    row.of(LABEL),
                                    several,
                                    List.of())
                            : new AxisSaid(
                                    said.place(), said.use(), said.code(), row.of(LABEL), several, said.terms()));
        }
    }

    /** Only axes that sort elements go: the others are needed by the registers. */
    @Override
    public void remove(Edit edit, SheetKeys keys, Collection<SheetChange> gone) {
        for (SheetChange change : gone) {
            contents(edit.plan()).forEach((id, said) -> {
                if (said.code().equals(change.cells().of(CODE))) {
                    RuleViolation.unless(said.use() == AxisUse.ELEMENT, "plan.violation.axisNeeded", said.label());
                    shelf.restore(edit, id, null);
                }
            });
        }
    }
}
