package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;
import org.springframework.stereotype.Component;

/**
 * The empty workbook that is offered for filling in: every sheet with its headings and lists to choose from, the words
 * that every plan starts with, and a sheet that says how to fill it in. It holds no example rows, which would be imported.
 */
@Component
public class WorkbookTemplate {

    private final List<SheetKind<?>> kinds;

    WorkbookTemplate(List<SheetKind<?>> kinds) {
        this.kinds = SheetKinds.inOrder(kinds).stream()
                .filter(kind -> !kind.isForReading())
                .toList();
    }

    /**
     * The template's .xlsx file.
     *
     * @param language the language of the instructions; the format itself is the same in every language
     */
    public byte[] bytes(Locale language) {
        Map<String, List<SheetLine>> words = new HashMap<>();
        Map<UUID, AxisSaid> axes = axes();
        kinds.stream()
                .filter(kind -> AxisSheet.ALL.contains(kind.code()))
                .forEach(kind -> words.put(kind.code(), lines(kind, axes)));
        return WorkbookWriter.template(words, kinds, language);
    }

    private static <C extends Record> List<SheetLine> lines(SheetKind<C> kind, Map<UUID, AxisSaid> axes) {
        Map<UUID, C> contents = new LinkedHashMap<>();
        axes.forEach((id, axis) -> contents.put(id, kind.type().cast(axis)));
        List<SheetLine> lines = new ArrayList<>();
        kind.rows(PlanId.next(), contents, new NamesAsKeys())
                .forEach(cells -> lines.add(new SheetLine(lines.size() + 2, cells, List.of())));
        return lines;
    }

    /** As {@link Vocabularies#begin} gives them to a plan that is not made of a workbook. */
    private static Map<UUID, AxisSaid> axes() {
        Map<UUID, AxisSaid> axes = new LinkedHashMap<>();
        for (DefaultAxis start : DefaultAxis.ALL) {
            axes.put(
                    TimeOrderedId.next(),
                    new AxisSaid(
                            axes.size(),
                            start.use(),
                            start.code(),
                            start.label(),
                            start.several(),
                            start.terms().stream()
                                    .map(word -> new TermRow(TermId.next(), word, false))
                                    .toList()));
        }
        return axes;
    }

    /** Nothing is stored yet: a thing is named by what it is called, with a number where another one is called so. */
    private static final class NamesAsKeys implements SheetKeys {

        private final Map<String, UUID> named = new HashMap<>();

        @Override
        public String of(String kind, UUID subject) {
            return of(kind, subject, kind);
        }

        @Override
        public String of(String kind, UUID subject, String called) {
            String key = called;
            for (int number = 2; !subject.equals(named.computeIfAbsent(key, free -> subject)); number++) {
                key = called + "-" + number;
            }
            return key;
        }

        @Override
        public Optional<UUID> given(String kind, String key) {
            return Optional.ofNullable(named.get(key));
        }

        @Override
        public Optional<UUID> find(String kind, String key) {
            return given(kind, key);
        }

        @Override
        public void give(String kind, String key, UUID subject) {
            named.put(key, subject);
        }
    }
}
