package jp.hagukumi.plan.register;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import jp.hagukumi.plan.AxisUse;
import jp.hagukumi.plan.CellChoice;
import jp.hagukumi.plan.CellForm;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanProblem;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.plan.SheetCheck;
import jp.hagukumi.plan.SheetColumn;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.plan.Vocabularies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a plan stands to others, on a sheet. Another plan of the portal is named by its id. */
@Component
class RelationSheet extends EntrySheet<RelationSaid> {

    private static final String SIDE = "SIDE";
    private static final String TITLE = "TITLE";
    private static final String OTHER = "OTHER";
    private static final String NOTE = "NOTE";
    private static final String PHILOSOPHY = "PHILOSOPHY";
    private static final int WORD_MAX = 50;
    private static final CellChoice<Side> SIDES = new CellChoice<>("relations.SIDE", Side.class);
    private static final CellForm PLAN =
            written -> PlanId.parse(written.strip()).map(PlanId::toString).orElse(null);

    private final Vocabularies vocabularies;
    private final PlanReader plans;

    RelationSheet(RelationShelf shelf, Vocabularies vocabularies, PlanReader plans) {
        super(
                "relations",
                220,
                shelf,
                List.of(
                        SheetColumn.key(KEY),
                        SheetColumn.place(),
                        kind(),
                        SheetColumn.of(SIDE, 14, WORD_MAX, SIDES).filled(),
                        SheetColumn.text(TITLE, 40, Entry.TITLE_MAX).filled(),
                        SheetColumn.of(OTHER, 20, WORD_MAX, PLAN),
                        SheetColumn.text(NOTE, 40, Entry.TEXT_MAX),
                        SheetColumn.text(PHILOSOPHY, 40, Entry.TEXT_MAX)));
        this.vocabularies = vocabularies;
        this.plans = plans;
    }

    @Override
    String called(RelationSaid said) {
        return said.title();
    }

    @Override
    Cells cells(String key, String place, RelationSaid said, SheetKeys keys) {
        return Cells.of(
                this,
                key,
                place,
                kind(said.kind(), keys),
                SIDES.word(said.side()),
                said.title(),
                Objects.toString(said.other(), ""),
                said.note(),
                said.philosophy());
    }

    @Override
    RelationSaid said(Cells row, int place, SheetKeys keys, @Nullable RelationSaid now) {
        return new RelationSaid(
                place,
                kind(row, keys),
                SIDES.constant(row.of(SIDE)),
                row.of(TITLE),
                PlanId.parse(row.of(OTHER)).orElse(null),
                row.of(NOTE),
                row.of(PHILOSOPHY));
    }

    @Override
    BiConsumer<Cells, RelationSaid> rules(Edit edit) {
        return kinds(vocabularies, edit, AxisUse.RELATION, RelationSaid::kind);
    }

    @Override
    public void check(SheetCheck check) {
        Set<PlanId> known = plans.plans().stream().map(PlanSummary::id).collect(Collectors.toSet());
        for (SheetCheck.Line line : check.lines()) {
            PlanId.parse(line.cells().of(OTHER))
                    .filter(other -> !known.contains(other))
                    .ifPresent(gone -> check.refuse(line, OTHER, PlanProblem.UNKNOWN_KEY));
        }
    }

    @Override
    public String title(Cells row) {
        return row.of(TITLE);
    }
}
