package jp.hagukumi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a grid that the browser draws from plain values. A component in each cell would stay in the server's memory
 * for as long as the page is open, which is most of what a long list weighs.
 */
public final class Cells {

    private Cells() {}

    /** A link with words. */
    public static <T> Renderer<T> link(ValueProvider<T, String> address, ValueProvider<T, String> words) {
        return LitRenderer.<T>of("<a href=\"${item.address}\">${item.words}</a>")
                .withProperty("address", address)
                .withProperty("words", words);
    }

    /** What {@link StatusBadge} shows; plain words in rows that have no tone. */
    public static <T> Renderer<T> badge(
            ValueProvider<T, String> words, ValueProvider<T, StatusBadge.@Nullable Tone> tone) {
        return LitRenderer.<T>of("<span class=\"${item.look}\">${item.words}</span>")
                .withProperty("look", row -> look(tone.apply(row)))
                .withProperty("words", words);
    }

    private static String look(StatusBadge.@Nullable Tone tone) {
        return tone == null ? "" : StatusBadge.look(tone);
    }

    /**
     * A button that does something with its row. A page that has no other button has to say with {@code @Uses} that it
     * needs one.
     *
     * @param name what it does, for whoever hears it without seeing its row
     */
    public static <T> LitRenderer<T> button(
            ValueProvider<T, String> words, ValueProvider<T, String> name, SerializableConsumer<T> press) {
        return LitRenderer.<T>of("<vaadin-button theme=\"small\" aria-label=\"${item.name}\" @click=\"${press}\">"
                        + "${item.words}</vaadin-button>")
                .withProperty("words", words)
                .withProperty("name", name)
                .withFunction("press", press);
    }

    /** What {@link DueDay} says. */
    public static <T> Renderer<T> due(
            Component page, Locale language, ValueProvider<T, @Nullable LocalDate> due, LocalDate today) {
        return LitRenderer.<T>of("<span class=\"${item.late}\">${item.day}</span>")
                .withProperty("late", row -> DueDay.isLate(due.apply(row), today) ? DueDay.LATE : "")
                .withProperty("day", row -> DueDay.words(page, language, due.apply(row), today));
    }
}
