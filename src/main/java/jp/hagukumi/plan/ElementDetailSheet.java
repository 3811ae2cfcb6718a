package jp.hagukumi.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an element says once besides what its own sheet holds: reading, target group, contact, its end. */
@Component
class ElementDetailSheet extends ElementSheet {

    private static final String READING = "READING";
    private static final String TARGET = "TARGET";
    private static final String LEGAL_BASE = "LEGAL_BASE";
    private static final String SECTION = "CONTACT_SECTION";
    private static final String TEL = "CONTACT_TEL";
    private static final String FAX = "CONTACT_FAX";
    private static final String MAIL = "CONTACT_MAIL";
    private static final String LIFE = "LIFE";
    private static final String SINCE = "LIFE_SINCE";
    private static final String INTO = "MERGED_INTO";
    private static final String REASON = "LIFE_REASON";
    private static final CellChoice<LifeState> LIVES = new CellChoice<>("element-details.LIFE", LifeState.class);
    private static final CellForm LIFE_FORM = new CellForm() {
        @Override
        public @Nullable String taken(String written) {
            String word = LIVES.taken(written);
            return LIVES.word(LifeState.ACTIVE).equals(word) ? "" : word;
        }

        @Override
        public List<String> offered() {
            return LIVES.offered();
        }
    };

    ElementDetailSheet(ElementShelf shelf) {
        super(
                "element-details",
                300,
                shelf,
                List.of(
                        SheetColumn.text(READING, 24, ContentRules.LINE_MAX),
                        SheetColumn.text(TARGET, 24, ContentRules.TEXT_MAX),
                        SheetColumn.text(LEGAL_BASE, 24, ContentRules.TEXT_MAX),
                        SheetColumn.text(SECTION, 20, ContentRules.CONTACT_MAX),
                        SheetColumn.text(TEL, 14, ContentRules.CONTACT_MAX),
                        SheetColumn.text(FAX, 14, ContentRules.CONTACT_MAX),
                        SheetColumn.text(MAIL, 20, ContentRules.CONTACT_MAX),
                        SheetColumn.of(LIFE, 10, WorkbookLimits.CODE, LIFE_FORM),
                        SheetColumn.of(SINCE, 10, WorkbookLimits.CODE, CellForm.year()),
                        SheetColumn.reference(INTO, SheetKeys.ELEMENTS),
                        SheetColumn.text(REASON, 30, ContentRules.REASON_MAX)));
    }

    @Override
    void rows(String element, ElementSaid said, SheetKeys keys, List<Cells> into) {
        Contact contact = said.contact();
        UUID merged = said.mergedInto();
        Cells row = Cells.of(
                this,
                element,
                said.reading(),
                said.targetGroup(),
                said.legalBase(),
                contact.section(),
                contact.tel(),
                contact.fax(),
                contact.mail(),
                said.life() == LifeState.ACTIVE ? "" : LIVES.word(said.life()),
                Objects.toString(said.lifeSince(), ""),
                merged == null ? "" : keys.of(SheetKeys.ELEMENTS, merged),
                said.lifeReason());
        if (!saysNothing(row)) {
            into.add(row);
        }
    }

    @Override
    public boolean saysNothing(Cells row) {
        return columns().stream()
                .filter(column -> !column.identifying())
                .allMatch(column -> row.of(column.code()).isEmpty());
    }

    /** Whoever says that an element has ended says since when and why, and of a merged one where it went. */
    @Override
    public void check(SheetCheck check) {
        for (SheetCheck.Line line : check.lines()) {
            Cells row = line.cells();
            boolean ended = !row.of(LIFE).isEmpty();
            boolean merged = ended && LIVES.constant(row.of(LIFE)) == LifeState.MERGED;
            given(check, line, SINCE, ended);
            given(check, line, REASON, ended);
            given(check, line, INTO, merged);
        }
    }

    private static void given(SheetCheck check, SheetCheck.Line line, String column, boolean needed) {
        boolean given = !line.cells().of(column).isBlank();
        if (needed && !given) {
            check.refuse(line, column, PlanProblem.MISSING_VALUE);
        } else if (!needed && given) {
            check.refuse(line, column, PlanProblem.SHOULD_BE_BLANK);
        }
    }

    @Override
    public void put(Edit edit, SheetKeys keys, Collection<SheetChange> changes) {
        Map<String, Consumer<PlanElement>> deeds = new LinkedHashMap<>();
        changes.forEach(change -> {
            Cells row = change.cells();
            deeds.put(row.of(ELEMENT), element -> say(element, row, keys));
        });
        shelf.change(edit, deeds);
    }

    private void say(PlanElement element, Cells row, SheetKeys keys) {
        element.say(
                element.content()
                        .draft()
                        .reading(row.of(READING))
                        .targetGroup(row.of(TARGET))
                        .legalBase(row.of(LEGAL_BASE))
                        .contact(new Contact(row.of(SECTION), row.of(TEL), row.of(FAX), row.of(MAIL)))
                        .content(),
                shelf.around());
        element.live(life(row, keys), shelf.around());
    }

    private static ElementLife life(Cells row, SheetKeys keys) {
        Integer since = row.number(SINCE);
        if (row.of(LIFE).isEmpty() || since == null) {
            return ElementLife.ACTIVE;
        }
        return new ElementLife(
                LIVES.constant(row.of(LIFE)),
                new FiscalYear(since),
                row.of(INTO).isEmpty() ? null : new ElementId(keys.need(SheetKeys.ELEMENTS, row.of(INTO))),
                row.of(REASON).strip());
    }

    @Override
    public void remove(Edit edit, SheetKeys keys, Collection<SheetChange> gone) {
        Map<String, Consumer<PlanElement>> deeds = new LinkedHashMap<>();
        gone.forEach(change -> {
            String key = change.cells().of(ELEMENT);
            String[] blank = new String[columns().size()];
            Arrays.fill(blank, "");
            blank[0] = key;
            deeds.put(key, element -> say(element, Cells.of(this, blank), keys));
        });
        shelf.change(edit, deeds);
    }
}
