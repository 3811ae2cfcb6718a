package jp.hagukumi.plan.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.plan.CellChoice;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.PlanProblem;
import jp.hagukumi.plan.SheetCheck;
import jp.hagukumi.plan.SheetColumn;
import jp.hagukumi.plan.SheetKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The chapters of a plan on a sheet. A cell holds 32,767 characters at most, so a long text goes on in the next. */
@Component
class TextSheet extends EntrySheet<TextSaid> {

    private static final String TYPE = "TYPE";
    private static final String TITLE = "TITLE";
    private static final List<String> BODY = List.of("BODY", "BODY2", "BODY3", "BODY4");
    private static final int CELL_MAX = 32_000;
    private static final CellChoice<TextKind> TYPES = new CellChoice<>("texts.TYPE", TextKind.class);

    TextSheet(TextShelf shelf) {
        super("texts", 230, shelf, columnsOfTexts());
    }

    private static List<SheetColumn> columnsOfTexts() {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                SheetColumn.key(KEY),
                SheetColumn.place(),
                SheetColumn.of(TYPE, 14, Entry.TITLE_MAX, TYPES).filled(),
                SheetColumn.text(TITLE, 30, Entry.TITLE_MAX)));
        columns.add(SheetColumn.text(BODY.getFirst(), 80, CELL_MAX));
        BODY.stream()
                .skip(1)
                .forEach(
                        body -> columns.add(SheetColumn.text(body, 12, CELL_MAX).goingOn()));
        return List.copyOf(columns);
    }

    @Override
    String called(TextSaid said) {
        return said.title().isBlank() ? TYPES.word(said.kind()) : said.title();
    }

    @Override
    Cells cells(String key, String place, TextSaid said, SheetKeys keys) {
        List<String> cells = new ArrayList<>(List.of(key, place, TYPES.word(said.kind()), said.title()));
        cells.addAll(parts(said.body()));
        return Cells.of(this, cells.toArray(new String[0]));
    }

    /** A text in as many parts as there are columns, no character torn apart. */
    static List<String> parts(String body) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (parts.size() < BODY.size()) {
            int to = Math.min(body.length(), from + CELL_MAX);
            if (to < body.length() && Character.isHighSurrogate(body.charAt(to - 1))) {
                to--;
            }
            parts.add(body.substring(from, to));
            from = to;
        }
        return parts;
    }

    @Override
    TextSaid said(Cells row, int place, SheetKeys keys, @Nullable TextSaid now) {
        return new TextSaid(place, TYPES.constant(row.of(TYPE)), row.of(TITLE), body(row));
    }

    private static String body(Cells row) {
        return BODY.stream().map(row::of).collect(Collectors.joining());
    }

    @Override
    public void check(SheetCheck check) {
        for (SheetCheck.Line line : check.lines()) {
            if (line.cells().of(TITLE).isBlank() && body(line.cells()).isBlank()) {
                check.refuse(line, TITLE, PlanProblem.MISSING_VALUE);
            }
        }
    }

    @Override
    public String title(Cells row) {
        return row.of(TITLE).isBlank() ? row.of(TYPE) : row.of(TITLE);
    }
}
