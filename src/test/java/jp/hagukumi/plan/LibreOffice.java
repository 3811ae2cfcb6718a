package jp.hagukumi.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Workbooks as another program than ours understands them: LibreOffice turns them into its own plain XML. */
public final class LibreOffice {

    private static final int LIMIT_SECONDS = 120;
    private static final int EMPTY_ROWS_SHOWN = 40_000;

    /**
     * A sheet.
     *
     * @param rows the texts of its cells up to the last one with content in each row, without rows at the end that have
     *     none
     * @param lists for each condition of a list to choose from, in how many cells of which column it is offered
     */
    public record Sheet(
            String name, boolean visible, List<List<String>> rows, Map<String, Map<Integer, Integer>> lists) {}

    private LibreOffice() {}

    /** Reads all workbooks of a folder in one start of the program; by the name of the file without its ending. */
    public static Map<String, List<Sheet>> read(Path folder) {
        Map<String, List<Sheet>> books = new LinkedHashMap<>();
        for (Path file : convert(folder, "fods")) {
            try {
                books.put(name(file), sheets(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return books;
    }

    /** All workbooks of a folder as the program saves them again; by the name of the file without its ending. */
    public static Map<String, byte[]> saved(Path folder) {
        Map<String, byte[]> books = new LinkedHashMap<>();
        for (Path file : convert(folder, "xlsx")) {
            try {
                books.put(name(file), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return books;
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static List<Path> convert(Path folder, String format) {
        try {
            Path out = Files.createDirectories(folder.resolve("out"));
            List<String> command = new ArrayList<>(List.of(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    format,
                    "--outdir",
                    out.toString()));
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".xlsx"))
                        .sorted()
                        .map(Path::toString)
                        .forEach(command::add);
            }
            Path log = folder.resolve("log");
            Process office = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!office.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                office.destroyForcibly();
            }
            try (var files = Files.list(out)) {
                List<Path> converted = files.sorted().toList();
                if (converted.isEmpty()) {
                    throw new IllegalStateException("LibreOffice converted nothing:\n" + Files.readString(log));
                }
                return converted;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Sheet> sheets(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            XMLStreamReader xml = XMLInputFactory.newInstance().createXMLStreamReader(stream);
            return new Document(xml).read();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Walks through one document. */
    private static final class Document {

        private final XMLStreamReader xml;
        private final Map<String, String> conditions = new HashMap<>();
        private final Map<String, Boolean> displayed = new HashMap<>();
        private final List<Sheet> sheets = new ArrayList<>();
        private String style = "";
        private Sheet sheet;
        private List<String> row;
        private int rowRepeated;
        private int column;
        private int cellRepeated;
        private StringBuilder text;
        private int paragraphs;
        private boolean inParagraph;

        Document(XMLStreamReader xml) {
            this.xml = xml;
        }

        List<Sheet> read() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> begin(xml.getLocalName());
                    case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamReader.CHARACTERS -> {
                        if (text != null && inParagraph) {
                            text.append(xml.getText());
                        }
                    }
                    default -> {}
                }
            }
            return sheets;
        }

        private void begin(String name) {
            switch (name) {
                case "style" -> style = attribute("name", "");
                case "table-properties" ->
                    displayed.put(style, !attribute("display", "true").equals("false"));
                case "content-validation" -> conditions.put(attribute("name", ""), attribute("condition", ""));
                case "table" ->
                    sheet = new Sheet(
                            attribute("name", ""),
                            displayed.getOrDefault(attribute("style-name", ""), true),
                            new ArrayList<>(),
                            new LinkedHashMap<>());
                case "table-row" -> {
                    row = new ArrayList<>();
                    rowRepeated = Integer.parseInt(attribute("number-rows-repeated", "1"));
                    column = 0;
                }
                case "table-cell", "covered-table-cell" -> {
                    cellRepeated = Integer.parseInt(attribute("number-columns-repeated", "1"));
                    text = new StringBuilder();
                    paragraphs = 0;
                    String list = attribute("content-validation-name", "");
                    if (!list.isEmpty()) {
                        for (int c = 0; c < cellRepeated; c++) {
                            sheet.lists()
                                    .computeIfAbsent(conditions.getOrDefault(list, list), k -> new LinkedHashMap<>())
                                    .merge(column + c, rowRepeated, Integer::sum);
                        }
                    }
                }
                case "annotation" -> throw new IllegalStateException("a note, which none of ours has");
                case "p" -> {
                    inParagraph = true;
                    if (text != null && paragraphs++ > 0) {
                        text.append('\n');
                    }
                }
                case "s" -> text.append(" ".repeat(Integer.parseInt(attribute("c", "1"))));
                case "tab" -> text.append('\t');
                case "line-break" -> text.append('\n');
                default -> {}
            }
        }

        private void end(String name) {
            switch (name) {
                case "table-cell", "covered-table-cell" -> {
                    // What is repeated to the right end of the sheet is empty.
                    int times = text.isEmpty() && cellRepeated > 1000 ? 0 : cellRepeated;
                    for (int i = 0; i < times; i++) {
                        row.add(text.toString());
                    }
                    column += cellRepeated;
                    text = null;
                }
                case "p" -> inParagraph = false;
                case "table-row" -> {
                    while (!row.isEmpty() && row.getLast().isEmpty()) {
                        row.removeLast();
                    }
                    if (!row.isEmpty() || rowRepeated < EMPTY_ROWS_SHOWN) {
                        for (int i = 0; i < rowRepeated; i++) {
                            sheet.rows().add(row);
                        }
                    }
                }
                case "table" -> {
                    while (!sheet.rows().isEmpty() && sheet.rows().getLast().isEmpty()) {
                        sheet.rows().removeLast();
                    }
                    sheets.add(sheet);
                }
                default -> {}
            }
        }

        private String attribute(String name, String otherwise) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals(name)) {
                    return xml.getAttributeValue(i);
                }
            }
            return otherwise;
        }
    }
}
