package jp.hagukumi.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a plan that can be found.
 *
 * @param element the element that it belongs to, null when it belongs to the plan as a whole
 * @param title what a hit is called, as it is written
 * @param reading in kana, empty where none is given; found but not shown
 * @param texts what it says besides, as it is written
 * @param link where it is read
 */
public record Searchable(
        Thing thing,
        UUID subject,
        @Nullable ElementId element,
        String title,
        String reading,
        List<String> texts,
        String link) {

    public Searchable {
        texts = texts.stream().filter(text -> !text.isBlank()).toList();
    }
}
