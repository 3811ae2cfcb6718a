package jp.hagukumi.plan.register;

import java.util.List;
import java.util.function.BiConsumer;
import jp.hagukumi.plan.AxisUse;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.SheetColumn;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.plan.Vocabularies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The partners of a plan on a sheet. */
@Component
class PartnerSheet extends EntrySheet<PartnerSaid> {

    private static final String NAME = "NAME";
    private static final String NOTE = "NOTE";

    private final Vocabularies vocabularies;

    PartnerSheet(PartnerShelf shelf, Vocabularies vocabularies) {
        super(
                "partners",
                200,
                shelf,
                List.of(
                        SheetColumn.key(KEY),
                        SheetColumn.place(),
                        kind(),
                        SheetColumn.text(NAME, 40, Partner.NAME_MAX).filled(),
                        SheetColumn.text(NOTE, 60, Entry.TEXT_MAX)));
        this.vocabularies = vocabularies;
    }

    @Override
    String called(PartnerSaid said) {
        return said.name();
    }

    @Override
    Cells cells(String key, String place, PartnerSaid said, SheetKeys keys) {
        return Cells.of(this, key, place, kind(said.kind(), keys), said.name(), said.note());
    }

    @Override
    PartnerSaid said(Cells row, int place, SheetKeys keys, @Nullable PartnerSaid now) {
        return new PartnerSaid(place, kind(row, keys), row.of(NAME), row.of(NOTE));
    }

    @Override
    BiConsumer<Cells, PartnerSaid> rules(Edit edit) {
        return kinds(vocabularies, edit, AxisUse.PARTNER, PartnerSaid::kind);
    }

    @Override
    public String title(Cells row) {
        return row.of(NAME);
    }
}
