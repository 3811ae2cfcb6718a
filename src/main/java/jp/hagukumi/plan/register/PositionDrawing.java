package jp.hagukumi.plan.register;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jp.hagukumi.plan.register.PositionMap.Box;

/**
 * Draws a {@link PositionMap} as SVG, in lines and letters that a black-and-white copy keeps: upper plans in rows above,
 * what was before at the left, what comes after at the right, what is kept in accord below.
 */
public final class PositionDrawing {

    private static final int BOX = 240;
    private static final int GAP = 46;
    private static final int WIDTH = 3 * BOX + 2 * GAP;
    private static final int LINE = 18;
    private static final int PAD = 9;
    private static final int LETTERS = 16;
    private static final String INK = "#1a1a1c";

    private final XMLStreamWriter svg;

    private PositionDrawing(XMLStreamWriter svg) {
        this.svg = svg;
    }

    /** The drawing; texts are escaped by the writer, whatever they hold. */
    public static String svg(PositionMap map) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new PositionDrawing(writer).draw(map);
            writer.flush();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return text.toString();
    }

    private void draw(PositionMap map) throws XMLStreamException {
        int sides = Math.max(heightOf(map.before()), heightOf(map.after()));
        int own = heightOf(new Box("", map.plan())) + (map.within().isEmpty() ? 0 : heightOf(map.within()) + PAD);
        int middle = Math.max(sides, own);
        int upper = map.above().stream().mapToInt(row -> rowHeight(row) + GAP).sum();
        int lower = map.beside().isEmpty() ? 0 : GAP + rowHeight(map.beside());
        begin(upper + middle + lower + 4);
        int y = 2;
        int center = y + upper + middle / 2;
        for (List<Box> row : map.above()) {
            row(row, y);
            y += rowHeight(row);
            boolean last = y + GAP == upper + 2;
            line(WIDTH / 2, y, WIDTH / 2, (last ? center - own / 2 : y + GAP) - 2, false, true);
            y += GAP;
        }
        column(map.before(), 0, center);
        if (!map.before().isEmpty()) {
            line(BOX, center, BOX + GAP - 2, center, false, true);
        }
        column(map.after(), 2 * (BOX + GAP), center);
        if (!map.after().isEmpty()) {
            line(2 * BOX + GAP, center, 2 * (BOX + GAP) - 2, center, false, true);
        }
        own(map, center - own / 2, own);
        if (!map.beside().isEmpty()) {
            line(WIDTH / 2, center + own / 2 + 2, WIDTH / 2, y + middle + GAP - 2, true, true);
            row(map.beside(), y + middle + GAP);
        }
        svg.writeEndElement();
    }

    private void begin(int height) throws XMLStreamException {
        svg.writeStartElement("svg");
        svg.writeDefaultNamespace("http://www.w3.org/2000/svg");
        svg.writeAttribute("viewBox", "-2 0 " + (WIDTH + 4) + " " + height);
        svg.writeAttribute("width", "100%");
        svg.writeAttribute("aria-hidden", "true");
        svg.writeStartElement("defs");
        svg.writeStartElement("marker");
        attributes("id", "position-arrow", "viewBox", "0 0 8 8", "refX", "7", "refY", "4");
        attributes("markerWidth", "8", "markerHeight", "8", "orient", "auto-start-reverse");
        svg.writeEmptyElement("path");
        attributes("d", "M0 0 L8 4 L0 8 z", "fill", INK);
        svg.writeEndElement();
        svg.writeEndElement();
    }

    private void own(PositionMap map, int y, int height) throws XMLStreamException {
        int x = BOX + GAP;
        rectangle(x, y, BOX, height, 3);
        int below = words(new Box("", map.plan()), x, y, true);
        int inner = below + PAD;
        for (Box box : map.within()) {
            rectangle(x + PAD, inner, BOX - 2 * PAD, heightOf(box), 1);
            words(box, x, inner, false);
            inner += heightOf(box) + PAD;
        }
    }

    private void row(List<Box> boxes, int y) throws XMLStreamException {
        for (int first = 0; first < boxes.size(); first += 3) {
            List<Box> some = boxes.subList(first, Math.min(boxes.size(), first + 3));
            int x = (WIDTH - some.size() * BOX - (some.size() - 1) * GAP) / 2;
            int height = some.stream().mapToInt(PositionDrawing::heightOf).max().orElse(0);
            for (Box box : some) {
                rectangle(x, y, BOX, height, 1);
                words(box, x, y, false);
                x += BOX + GAP;
            }
            y += height + PAD;
        }
    }

    private void column(List<Box> boxes, int x, int center) throws XMLStreamException {
        int y = center - heightOf(boxes) / 2;
        for (Box box : boxes) {
            rectangle(x, y, BOX, heightOf(box), 1);
            words(box, x, y, false);
            y += heightOf(box) + PAD;
        }
    }

    private void rectangle(int x, int y, int width, int height, int stroke) throws XMLStreamException {
        svg.writeEmptyElement("rect");
        attributes("x", x, "y", y, "width", width, "height", height);
        attributes("fill", "#ffffff", "stroke", INK, "stroke-width", stroke, "rx", "3");
    }

    private void line(int x1, int y1, int x2, int y2, boolean start, boolean end) throws XMLStreamException {
        svg.writeEmptyElement("line");
        attributes("x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", INK);
        if (start) {
            attributes("marker-start", "url(#position-arrow)");
        }
        if (end) {
            attributes("marker-end", "url(#position-arrow)");
        }
    }

    /** Writes kind and title centred into a box that begins at y; returns where they end. */
    private int words(Box box, int x, int y, boolean strong) throws XMLStreamException {
        int at = y + PAD;
        if (!box.kind().isEmpty()) {
            at += LINE;
            word(box.kind(), x, at - 5, "12", "normal");
        }
        for (String line : lines(box.title())) {
            at += LINE;
            word(line, x, at - 5, "13", strong ? "bold" : "normal");
        }
        return at;
    }

    private void word(String text, int x, int y, String size, String weight) throws XMLStreamException {
        svg.writeStartElement("text");
        attributes("x", x + BOX / 2, "y", y, "text-anchor", "middle", "font-size", size);
        attributes("font-weight", weight, "fill", INK);
        svg.writeCharacters(text.replaceAll("\\p{Cntrl}", " "));
        svg.writeEndElement();
    }

    private void attributes(Object... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            svg.writeAttribute(String.valueOf(pairs[i]), String.valueOf(pairs[i + 1]));
        }
    }

    private static int rowHeight(List<Box> boxes) {
        int height = 0;
        for (int first = 0; first < boxes.size(); first += 3) {
            height += boxes.subList(first, Math.min(boxes.size(), first + 3)).stream()
                            .mapToInt(PositionDrawing::heightOf)
                            .max()
                            .orElse(0)
                    + (first == 0 ? 0 : PAD);
        }
        return height;
    }

    private static int heightOf(List<Box> boxes) {
        return boxes.stream().mapToInt(box -> heightOf(box) + PAD).sum() - (boxes.isEmpty() ? 0 : PAD);
    }

    private static int heightOf(Box box) {
        return 2 * PAD + LINE * (lines(box.title()).size() + (box.kind().isEmpty() ? 0 : 1));
    }

    private static List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double width = 0;
        for (int point : title.codePoints().toArray()) {
            double wide = point < 0x2000 ? 0.55 : 1;
            if (width + wide > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            line.appendCodePoint(point);
            width += wide;
        }
        lines.add(line.toString());
        return lines;
    }
}
