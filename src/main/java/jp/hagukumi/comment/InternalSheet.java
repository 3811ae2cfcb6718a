package jp.hagukumi.comment;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.shared.CsvFile;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.workbook.SheetLayout;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet of {@link InternalBook}: one row for each opinion, one for a letter without any. Every cell is text; what looks
 * like a formula has an apostrophe in front, since such lists are saved as CSV and opened again.
 */
final class InternalSheet implements AutoCloseable {

    private static final String HEADING = "comment.InternalBook.";
    private static final List<String> COLUMNS = List.of(
            "number",
            "person",
            "received",
            "channel",
            "marks",
            "consent",
            "name",
            "address",
            "contact",
            "category",
            "opinion",
            "published",
            "words",
            "original",
            "reflection",
            "section",
            "state",
            "reply",
            "replyForChildren",
            "taken");
    private static final int[] WIDTHS = {8, 6, 16, 10, 16, 16, 16, 28, 24, 14, 8, 8, 46, 60, 14, 16, 12, 46, 46, 30};
    /** A cell of a spreadsheet holds no more. */
    private static final int CELL_MAX = 32_700;

    private static final int HEAD_ROWS = 2;
    private static final ReplyWords NO_REPLY = new ReplyWords("", "", "");

    private final Workbook book;
    private final Worksheet sheet;
    private final Words words;
    private final Formats formats;
    private final String taken;
    private int row = HEAD_ROWS;

    InternalSheet(OutputStream out, Words words, Call call, String by, Instant at, String reason) {
        this.book = new Workbook(out, SheetLayout.APPLICATION, SheetLayout.APPLICATION_VERSION);
        this.words = words;
        this.formats = Formats.in(words.language());
        this.taken = words.say(HEADING + "takenBy", by, formats.dateTime(at));
        this.sheet = book.newWorksheet(words.say(HEADING + "sheet"));
        String warning = words.say(HEADING + "warning", call.title(), taken, reason);
        SheetLayout.put(sheet, 0, 0, warning);
        sheet.style(0, 0).bold().set();
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(1, column, words.say(HEADING + COLUMNS.get(column)));
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(1, 0, 1, COLUMNS.size() - 1)
                .style()
                .bold()
                .fillColor(SheetLayout.HEADING_FILL)
                .set();
        sheet.freezePane(1, HEAD_ROWS);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0, 1);
        // On every printed page, whatever rows it shows.
        sheet.header(words.say(HEADING + "printed"), Position.CENTER);
        sheet.footer(taken.replace("&", "&&"), Position.CENTER);
    }

    /**
     * @param marks what sets the letter apart
     * @param consents how its consent has changed
     * @param published how the published result calls opinions
     */
    void letter(
            Submission letter,
            int person,
            List<MarkRow> marks,
            List<ConsentRow> consents,
            RevealedSender sender,
            String original,
            List<OpinionRow> opinions,
            Map<OpinionId, ReplyWords> replies,
            Map<OpinionId, String> published) {
        List<String> head = List.of(
                "%04d".formatted(letter.number()),
                Integer.toString(person),
                formats.dateTime(letter.receivedAt()),
                say(letter.channel()),
                marks.stream().map(MarkRow::mark).map(this::say).collect(Collectors.joining("\n")),
                consent(letter, consents),
                sender.name(),
                sender.address(),
                sender.contact(),
                sender.category());
        if (opinions.isEmpty()) {
            line(head, List.of("", "", "", original, "", "", "", "", ""));
        }
        for (OpinionRow opinion : opinions) {
            ReplyWords reply = replies.getOrDefault(opinion.answeredBy(), NO_REPLY);
            line(
                    head,
                    List.of(
                            opinion.label(),
                            published.getOrDefault(opinion.id(), ""),
                            opinion.summary(),
                            original,
                            opinion.mark(),
                            opinion.departmentName(),
                            words.say(
                                    opinion.state() == null
                                            ? "comment.ReplyState.none"
                                            : "comment.ReplyState."
                                                    + opinion.state().name().toLowerCase(Locale.ROOT)),
                            reply.text(),
                            reply.forChildren()));
        }
    }

    /** With the latest reason where somebody has changed it. */
    private String consent(Submission letter, List<ConsentRow> changes) {
        String said = words.say(letter.hasConsent() ? "comment.consent" : "comment.noConsent");
        return changes.isEmpty() ? said : said + "\n" + changes.getLast().reason();
    }

    private void line(List<String> head, List<String> rest) {
        int column = 0;
        for (String cell : head) {
            put(column++, cell);
        }
        for (String cell : rest) {
            put(column++, cell);
        }
        put(column, taken);
        sheet.range(row, 0, row, column)
                .style()
                .format(SheetLayout.TEXT_FORMAT)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        row++;
    }

    /** What does not fit into a cell is said to be cut; the whole letter is in the portal. */
    private void put(int column, String text) {
        String safe = CsvFile.harmless(text);
        boolean fits = safe.length() <= CELL_MAX;
        int end = Character.isHighSurrogate(safe.isEmpty() ? 'x' : safe.charAt(Math.min(safe.length(), CELL_MAX) - 1))
                ? CELL_MAX - 1
                : CELL_MAX;
        SheetLayout.put(sheet, row, column, fits ? safe : safe.substring(0, end) + words.say(HEADING + "cut"));
    }

    private String say(Enum<?> constant) {
        return words.say("comment." + constant.getDeclaringClass().getSimpleName() + "."
                + constant.name().toLowerCase(Locale.ROOT));
    }

    void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
