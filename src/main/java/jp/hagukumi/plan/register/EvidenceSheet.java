package jp.hagukumi.plan.register;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import jp.hagukumi.plan.AxisUse;
import jp.hagukumi.plan.CellForm;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.SheetColumn;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.plan.Vocabularies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The evidence of a plan on a sheet. Which indicators rest on it stands on {@link EvidenceIndicatorSheet}. */
@Component
class EvidenceSheet extends EntrySheet<EvidenceSaid> {

    static final String CODE = "evidence";

    private static final String TITLE = "TITLE";
    private static final String HELD_ON = "HELD_ON";
    private static final String TARGET = "TARGET";
    private static final String ANSWERS = "ANSWERS";
    private static final String RESULT = "RESULT";
    private static final int COUNT_MAX = 20;

    private final Vocabularies vocabularies;

    EvidenceSheet(EvidenceShelf shelf, Vocabularies vocabularies) {
        super(
                CODE,
                210,
                shelf,
                List.of(
                        SheetColumn.key(KEY),
                        SheetColumn.place(),
                        kind(),
                        SheetColumn.text(TITLE, 40, Entry.TITLE_MAX).filled(),
                        SheetColumn.text(HELD_ON, 20, Evidence.HELD_ON_MAX),
                        SheetColumn.text(TARGET, 30, Entry.TITLE_MAX),
                        SheetColumn.of(ANSWERS, 10, COUNT_MAX, CellForm.count()),
                        SheetColumn.text(RESULT, 60, Entry.TEXT_MAX)));
        this.vocabularies = vocabularies;
    }

    @Override
    String called(EvidenceSaid said) {
        return said.title();
    }

    @Override
    Cells cells(String key, String place, EvidenceSaid said, SheetKeys keys) {
        return Cells.of(
                this,
                key,
                place,
                kind(said.kind(), keys),
                said.title(),
                said.heldOn(),
                said.target(),
                Objects.toString(said.answers(), ""),
                said.result());
    }

    @Override
    EvidenceSaid said(Cells row, int place, SheetKeys keys, @Nullable EvidenceSaid now) {
        return new EvidenceSaid(
                place,
                kind(row, keys),
                row.of(TITLE),
                row.of(HELD_ON),
                row.of(TARGET),
                row.number(ANSWERS),
                row.of(RESULT),
                now == null ? List.of() : now.indicators());
    }

    @Override
    BiConsumer<Cells, EvidenceSaid> rules(Edit edit) {
        return kinds(vocabularies, edit, AxisUse.EVIDENCE, EvidenceSaid::kind);
    }

    @Override
    public String title(Cells row) {
        return row.of(TITLE);
    }
}
