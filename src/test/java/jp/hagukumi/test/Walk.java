package jp.hagukumi.test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Goes from page to page as the person who is signed in and gathers everything that their browser would be sent: what stands
 * on the pages, every row of their tables, what lies in their choices, and the files that they offer.
 */
public final class Walk {

    /** Of links whose addresses differ in their numbers alone so many are followed: the others lead to the same view. */
    private static final int ALIKE = 1;
    /** Rows that a table may send at once. */
    private static final int ROWS = 200;

    private static final int FEW = 5;
    private static final int AROUND = 120;

    private static final String DOWNLOAD = "VAADIN/dynamic/";
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9]+";

    private static final Pattern NUMBERED = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});");

    private final Consumer<String> open;
    private final StringBuilder given = new StringBuilder();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> fetched = new HashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();

    /** @param open opens an address in the browser of whoever is signed in */
    public Walk(Consumer<String> open) {
        this.open = open;
    }

    /** Opens these pages and those to which they lead. */
    public Walk through(Collection<String> paths) {
        Deque<String> ahead = new ArrayDeque<>(paths);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            if (opened.add(path)) {
                open.accept(path);
                look().stream()
                        .filter(link -> alike.merge(link.replaceAll(ID, "#"), 1, Integer::sum) <= ALIKE)
                        .forEach(ahead::add);
            }
        }
        return this;
    }

    /** Gathers what the page shows now, and fetches the files that it offers. */
    public Set<String> look() {
        take();
        _find(Grid.class).forEach(this::takeRows);
        _find(ComboBox.class).forEach(this::takeChoices);
        Set<String> links = new HashSet<>();
        gather(UI.getCurrent().getElement(), links);
        UI.getCurrent().getChildren().forEach(child -> gather(child.getElement(), links));
        return links;
    }

    /** Whether these words were sent. */
    public boolean holds(String words) {
        return given.indexOf(words) >= 0;
    }

    /** The first places at which these words were sent, with a little of what stands around them. */
    public List<String> places(String words) {
        List<String> places = new ArrayList<>();
        for (int at = given.indexOf(words); at >= 0 && places.size() < FEW; at = given.indexOf(words, at + 1)) {
            places.add(given.substring(Math.max(0, at - AROUND), Math.min(given.length(), at + AROUND)));
        }
        return places;
    }

    /** How many pages were opened. */
    public int pages() {
        return opened.size();
    }

    /** How many files were fetched. */
    public int files() {
        return fetched.size();
    }

    private void take() {
        given.append(new UidlWriter().createUidl(UI.getCurrent(), false)).append('\n');
        given.append(UI.getCurrent().getInternals().getTitle()).append('\n');
    }

    private void takeRows(Grid<?> grid) {
        if (grid instanceof TreeGrid<?>) {
            return;
        }
        int size = GridKt._size(grid);
        for (int from = 0; from < size; from += ROWS) {
            grid.getDataCommunicator().setViewportRange(from, ROWS);
            take();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void takeChoices(ComboBox choices) {
        choices.getGenericDataView()
                .getItems()
                .forEach(item -> given.append(choices.getItemLabelGenerator().apply(item))
                        .append('\n'));
    }

    /** What no response tells twice stands in the elements still; their addresses lead on. */
    private void gather(Element element, Set<String> links) {
        if (element.isTextNode()) {
            given.append(element.getText()).append('\n');
            return;
        }
        element.getAttributeNames().forEach(name -> {
            String value = element.getAttribute(name);
            given.append(value).append('\n');
            if (name.equals("href") && value.startsWith(DOWNLOAD)) {
                fetch(value, element);
            } else if (name.equals("href") && !value.matches("([a-z]+:|/|published|language|logout).*")) {
                links.add(value);
            }
        });
        element.getPropertyNames()
                .forEach(name -> given.append(element.getPropertyRaw(name)).append('\n'));
        element.getChildren().forEach(child -> gather(child, links));
    }

    private void fetch(String address, Element element) {
        ElementStreamResource resource = VaadinSession.getCurrent()
                .getResourceRegistry()
                .getResource(ElementStreamResource.class, URI.create(address))
                .orElseThrow();
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        var buffer = ((FakeResponse) response.getResponse()).getBuffer();
        int before = buffer.size();
        try {
            resource.getElementRequestHandler()
                    .handleRequest(VaadinRequest.getCurrent(), response, VaadinSession.getCurrent(), element);
            byte[] all = buffer.toByteArray();
            read(Arrays.copyOfRange(all, before, all.length));
            fetched.add(opened.size() + " " + address);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void read(byte[] file) throws IOException {
        String begin = new String(file, 0, Math.min(file.length, 5), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("PK")) {
            try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
                for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                    given.append(part.getName()).append('\n');
                    read(zip.getInputStream(part).readAllBytes());
                }
            }
        } else if (begin.equals("%PDF-")) {
            try (PDDocument document = Loader.loadPDF(file)) {
                given.append(new PDFTextStripper().getText(document)).append('\n');
            }
        } else {
            given.append(unescaped(new String(file, StandardCharsets.UTF_8))).append('\n');
        }
    }

    /** Workbooks write everything beyond ASCII by its number. */
    private static String unescaped(String text) {
        return NUMBERED.matcher(text)
                .replaceAll(sign -> Matcher.quoteReplacement(Character.toString(
                        Integer.parseInt(sign.group(2), sign.group(1).isEmpty() ? 10 : 16))));
    }
}
