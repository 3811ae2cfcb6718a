package jp.hagukumi.plan;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the bytes of one part of a workbook, before any XML parser does, for what would make a parser take more
 * memory than the part is worth. It keeps nothing of the part but counters, and judges more strictly than a parser: what
 * it misunderstands (another encoding than UTF-8, a document type) it refuses. Parts that do not begin like XML are not
 * looked at further, since no parser would take them either.
 */
final class PartScan {

    private static final int LONGEST_TOKEN = 1024 * 1024;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_ENTITY = 12;
    private static final int LONGEST_BASIC_ENTITY = "&#xffff".length();
    private static final int DEEPEST = 100;
    private static final int WIDEST_ROW = 16_384;
    private static final int COLUMN_LETTERS = 3;
    private static final int START_KEPT = 256;

    private static final Pattern ADDRESS = Pattern.compile("[\\s:]r\\s*=\\s*[\"']\\s*([^0-9\"']*)");
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml\\s.*encoding\\s*=\\s*[\"']([^\"']*)", Pattern.DOTALL);
    private static final Set<String> READABLE = Set.of("utf-8", "utf8", "us-ascii", "ascii");

    private enum State {
        START,
        NOT_XML,
        TEXT,
        ENTITY,
        OPEN,
        TAG,
        QUOTED,
        DECLARATION,
        INSTRUCTION,
        COMMENT,
        CDATA
    }

    private final String part;
    private final XmlTally tally;
    private final byte[] start = new byte[START_KEPT];

    private State state = State.START;
    private int previous;
    private int beforePrevious;
    private int quote;
    private int dashes;
    private int tokenLength;
    private boolean endTag;
    private long nameHash;
    private int depth;
    private final Enclosed row = new Enclosed();
    private final Enclosed cell = new Enclosed();
    private final Enclosed sharedText = new Enclosed();
    private final Enclosed formula = new Enclosed();
    private final RepeatedFormulas formulas;

    PartScan(String part, XmlTally tally) {
        this.part = part;
        this.tally = tally;
        this.formulas = new RepeatedFormulas(part);
    }

    void take(byte[] bytes, int length) {
        for (int i = 0; i < length && state != State.NOT_XML; i++) {
            take(bytes[i] & 0xff);
        }
    }

    private void take(int b) {
        if (b == 0 && state != State.START) {
            throw damaged();
        }
        switch (state) {
            case START -> begin(b);
            case TEXT -> text(b);
            case ENTITY -> entity(b);
            case OPEN -> open(b);
            case TAG -> tag(b);
            case QUOTED -> quoted(b);
            case DECLARATION -> declaration(b);
            case INSTRUCTION -> instruction(b);
            case COMMENT -> comment(b);
            case CDATA -> cdata(b);
            case NOT_XML -> {}
        }
        beforePrevious = previous;
        previous = b;
        if (state != State.TEXT && state != State.START) {
            keep(b);
        }
    }

    /** Byte order marks, zeros of two-byte encodings and blanks may stand before the first "<". */
    private void begin(int b) {
        if (b == '<') {
            startToken(State.OPEN);
        } else if ("\u00ef\u00bb\u00bf\u00fe\u00ff\u0000 \t\r\n".indexOf(b) < 0) {
            state = State.NOT_XML;
        }
    }

    private void text(int b) {
        if (b == '<') {
            startToken(State.OPEN);
        } else if (b == '&') {
            startToken(State.ENTITY);
        } else {
            countCharacter(b);
        }
    }

    /** Many writers put every character beyond ASCII as a numeric entity; it takes the room of the character. */
    private void entity(int b) {
        if (b == ';') {
            count(tokenLength > LONGEST_BASIC_ENTITY ? 2 : 1);
            state = State.TEXT;
        } else if (tokenLength > LONGEST_ENTITY) {
            throw damaged();
        }
    }

    private void countCharacter(int b) {
        boolean continuation = (b & 0xc0) == 0x80;
        if (!continuation) {
            count(b >= 0xf0 ? 2 : 1);
        }
    }

    /** Counts what the text takes of Java's two-byte characters. */
    private void count(int units) {
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

    private void startToken(State next) {
        state = next;
        tokenLength = 0;
        endTag = false;
        nameHash = 0;
    }

    private void keep(int b) {
        if (tokenLength < START_KEPT) {
            start[tokenLength] = (byte) b;
        }
        if (++tokenLength > LONGEST_TOKEN) {
            throw damaged();
        }
    }

    private void open(int b) {
        switch (b) {
            case '!' -> state = State.DECLARATION;
            case '?' -> state = State.INSTRUCTION;
            case '/' -> {
                endTag = true;
                state = State.TAG;
            }
            default -> {
                state = State.TAG;
                tag(b);
            }
        }
    }

    private void tag(int b) {
        switch (b) {
            case '"', '\'' -> {
                quote = b;
                state = State.QUOTED;
            }
            case '>' -> {
                endName();
                endTag();
                state = State.TEXT;
            }
            case '=', '/', ' ', '\t', '\r', '\n' -> endName();
            default -> nameHash = nameHash * 1_000_003 + b + 1;
        }
    }

    /** Parsers keep every distinct name of an element or attribute. */
    private void endName() {
        if (nameHash != 0) {
            tally.name(part, nameHash);
            nameHash = 0;
        }
    }

    private void endTag() {
        String name = localName();
        if (endTag) {
            close();
            return;
        }
        if (depth >= DEEPEST) {
            throw damaged();
        }
        depth++;
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
                checkAddress();
                cell.open(depth);
                formulas.cell();
            }
            case "f" -> formula();
            case "si" -> sharedText.open(depth);
            default -> {}
        }
        boolean empty = previous == '/';
        if (empty) {
            close();
        }
    }

    private void close() {
        row.close(depth);
        cell.close(depth);
        sharedText.close(depth);
        if (formula.close(depth)) {
            formulas.base(formula.count);
        }
        depth--;
    }

    /** Whatever the attributes of a formula say, it may be one that stands for several cells. */
    private void formula() {
        if (tokenLength > START_KEPT) {
            throw damaged();
        }
        if (cell.isOpen() && begun().indexOf('=') >= 0) {
            formulas.reference();
            formula.open(depth);
        }
    }

    private String localName() {
        int length = Math.min(tokenLength, START_KEPT);
        int from = 1;
        int to = from;
        while (to < length && " \t\r\n/>=".indexOf(start[to]) < 0) {
            if (start[to] == ':') {
                from = to + 1;
            }
            to++;
        }
        return new String(start, from, to - from, StandardCharsets.UTF_8);
    }

    /** The reader makes room for every column left of a cell, so an address far to the right is dear. */
    private void checkAddress() {
        Matcher addresses = ADDRESS.matcher(begun());
        while (addresses.find()) {
            if (addresses.group(1).length() > COLUMN_LETTERS) {
                throw damaged();
            }
        }
        if (tokenLength > START_KEPT) {
            throw damaged();
        }
    }

    private String begun() {
        return new String(start, 0, Math.min(tokenLength, START_KEPT), StandardCharsets.ISO_8859_1);
    }

    /** A parser takes no "<" there; a scan that did could be led past what the parser sees. */
    private void quoted(int b) {
        if (b == '<') {
            throw damaged();
        }
        if (b == quote) {
            state = State.TAG;
        }
    }

    /** Two dashes end a comment, and both must have come after the two that began it. */
    private void comment(int b) {
        if (dashes >= 2) {
            if (b != '>') {
                throw damaged();
            }
            state = State.TEXT;
        }
        dashes = b == '-' ? dashes + 1 : 0;
    }

    private void declaration(int b) {
        String begun = begun() + (char) b;
        if (begun.equals("<!--")) {
            state = State.COMMENT;
            dashes = 0;
        } else if (begun.equals("<![CDATA[")) {
            state = State.CDATA;
        } else if (!"<!--".startsWith(begun) && !"<![CDATA[".startsWith(begun)) {
            throw damaged();
        }
    }

    private void cdata(int b) {
        countCharacter(b);
        if (b == '>' && previous == ']' && beforePrevious == ']') {
            state = State.TEXT;
        }
    }

    private void instruction(int b) {
        if (b == '>' && previous == '?') {
            Matcher encoding = ENCODING.matcher(begun());
            boolean unreadable = encoding.find() && !READABLE.contains(lower(encoding.group(1)));
            if (unreadable || tokenLength > START_KEPT) {
                throw damaged();
            }
            state = State.TEXT;
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private Refusal damaged() {
        return new Refusal(WorkbookProblem.ofFile(WorkbookProblem.Kind.DAMAGED, part));
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
