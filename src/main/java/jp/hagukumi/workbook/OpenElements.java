package jp.hagukumi.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which elements of a workbook's part are open, and what rows, cells, shared texts and formulas hold so far. Refuses what
 * would make the reader take more room than a sheet needs.
 */
final class OpenElements {

    private static final int LONGEST_TEXT = 100_000;
    private static final int DEEPEST = 100;
    private static final int WIDEST_ROW = 16_384;
    private static final int COLUMN_LETTERS = 3;
    private static final Pattern ADDRESS = Pattern.compile("[\\s:]r\\s*=\\s*[\"']\\s*([^0-9\"']*)");

    private final String part;
    private final XmlTally tally;
    private final RepeatedFormulas formulas;
    private final Enclosed row = new Enclosed();
    private final Enclosed cell = new Enclosed();
    private final Enclosed sharedText = new Enclosed();
    private final Enclosed formula = new Enclosed();
    private int depth;

    OpenElements(String part, XmlTally tally) {
        this.part = part;
        this.tally = tally;
        this.formulas = new RepeatedFormulas(part);
    }

    void open(TokenStart tag) {
        if (depth >= DEEPEST) {
            throw damaged();
        }
        depth++;
        String name = tag.localName();
        tally.element(part, name);
        switch (name) {
            case "row" -> {
                row.open(depth);
                formulas.row();
            }
            case "c" -> {
                if (row.isOpen() && ++row.count > WIDEST_ROW) {
                    throw damaged();
                }
                checkAddress(tag);
                cell.open(depth);
                formulas.cell();
            }
            case "f" -> formula(tag);
            case "si" -> sharedText.open(depth);
            default -> {}
        }
    }

    void close() {
        row.close(depth);
        cell.close(depth);
        sharedText.close(depth);
        if (formula.close(depth)) {
            formulas.base(formula.count);
        }
        depth--;
    }

    /** Counts what text takes of Java's two-byte characters. */
    void text(int units) {
        if (cell.isOpen() && (cell.count += units) > LONGEST_TEXT) {
            throw damaged();
        }
        formula.count += units;
        if (sharedText.isOpen()) {
            tally.sharedCharacters(part, units);
            if ((sharedText.count += units) > LONGEST_TEXT) {
                throw damaged();
            }
        }
    }

    /** Whatever the attributes of a formula say, it may be one that stands for several cells. */
    private void formula(TokenStart tag) {
        if (tag.isCut()) {
            throw damaged();
        }
        if (cell.isOpen() && tag.text().indexOf('=') >= 0) {
            formulas.reference();
            formula.open(depth);
        }
    }

    /** The reader makes room for every column left of a cell, so an address far to the right is dear. */
    private void checkAddress(TokenStart tag) {
        Matcher addresses = ADDRESS.matcher(tag.text());
        while (addresses.find()) {
            if (addresses.group(1).length() > COLUMN_LETTERS) {
                throw damaged();
            }
        }
        if (tag.isCut()) {
            throw damaged();
        }
    }

    private Refusal damaged() {
        return new Refusal(WorkbookProblem.ofFile(FileProblem.DAMAGED, part));
    }

    /** The outermost element of a kind, and what was counted inside it. */
    private static final class Enclosed {
        private int depth = -1;
        private int count;

        boolean isOpen() {
            return depth >= 0;
        }

        void open(int at) {
            if (depth < 0) {
                depth = at;
                count = 0;
            }
        }

        boolean close(int at) {
            if (depth != at) {
                return false;
            }
            depth = -1;
            return true;
        }
    }
}
