package jp.hagukumi.plan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.workbook.CellTexts;
import org.jspecify.annotations.Nullable;

/**
 * Cells that hold one of a few words. The words stand under {@code Choice.<name>.<constant>} in the words of the
 * workbook: first the one that is written, then those that are also understood.
 */
public final class CellChoice<E extends Enum<E>> implements CellForm {

    private final Map<E, String> written;
    private final Map<String, E> understood = new HashMap<>();

    /** @param name of the choice in the words of the workbook */
    public CellChoice(String name, Class<E> type) {
        written = new EnumMap<>(type);
        for (E constant : Objects.requireNonNull(type.getEnumConstants())) {
            List<String> words = WorkbookWords.WORDS.all("Choice." + name + "." + constant.name());
            written.put(constant, words.getFirst());
            words.forEach(word -> understood.put(CellTexts.folded(word), constant));
        }
    }

    /** The word for a constant. */
    public String word(E constant) {
        return Objects.requireNonNull(written.get(constant));
    }

    /** The constant that a cell means; its text has to be understood. */
    public E constant(String text) {
        return Objects.requireNonNull(understood.get(CellTexts.folded(text)), text);
    }

    @Override
    public @Nullable String taken(String text) {
        E constant = text.length() > 100 ? null : understood.get(CellTexts.folded(text));
        return constant == null ? null : word(constant);
    }

    @Override
    public List<String> offered() {
        return Arrays.asList(written.values().toArray(new String[0]));
    }
}
