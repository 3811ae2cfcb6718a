package jp.hagukumi.workbook;

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
    private static final int LONGEST_ENTITY = 12;
    private static final int LONGEST_BASIC_ENTITY = "&#xffff".length();

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
    private final OpenElements elements;
    private final TokenStart token = new TokenStart();

    private State state = State.START;
    private int previous;
    private int beforePrevious;
    private int quote;
    private int dashes;
    private boolean endTag;
    private long nameHash;

    PartScan(String part, XmlTally tally) {
        this.part = part;
        this.tally = tally;
        this.elements = new OpenElements(part, tally);
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
            elements.text(token.length() > LONGEST_BASIC_ENTITY ? 2 : 1);
            state = State.TEXT;
        } else if (token.length() > LONGEST_ENTITY) {
            throw damaged();
        }
    }

    private void countCharacter(int b) {
        boolean continuation = (b & 0xc0) == 0x80;
        if (!continuation) {
            elements.text(b >= 0xf0 ? 2 : 1);
        }
    }

    private void startToken(State next) {
        state = next;
        token.restart();
        endTag = false;
        nameHash = 0;
    }

    private void keep(int b) {
        token.keep(b);
        if (token.length() > LONGEST_TOKEN) {
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
                endOfTag();
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

    private void endOfTag() {
        boolean empty = previous == '/';
        if (!endTag) {
            elements.open(token);
        }
        if (endTag || empty) {
            elements.close();
        }
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
        String begun = token.text() + (char) b;
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
            Matcher encoding = ENCODING.matcher(token.text());
            boolean unreadable = encoding.find() && !READABLE.contains(lower(encoding.group(1)));
            if (unreadable || token.isCut()) {
                throw damaged();
            }
            state = State.TEXT;
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private Refusal damaged() {
        return new Refusal(WorkbookProblem.ofFile(FileProblem.DAMAGED, part));
    }
}
