package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That there is a scan, without what is on it.
 *
 * @param broughtBy the name of the person
 * @param secondTyping what became of typing it twice; null where it was short, or is being typed
 */
public record ScanNote(
        int pages,
        String broughtBy,
        Instant broughtAt,
        @Nullable SecondTyping secondTyping) implements Serializable {}
