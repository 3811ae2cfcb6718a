package jp.hagukumi.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the signed-in person in one module. Each module offers a bean of this type; the landing page
 * (My work) collects them and knows no module.
 */
public interface WaitingWork {

    /** The kinds of work that wait for the person who is signed in, most urgent first; empty when nothing does. */
    List<Waiting> waiting();

    /** Whether somebody waits for it, so that it is worth a mail; not what one has begun and keeps to oneself. */
    default boolean deservesMail() {
        return true;
    }

    /**
     * One kind of waiting work.
     *
     * @param key names three sentences in the translation files: {@code <key>.sentence} with the count as
     *     {0}, {@code <key>.heading} and {@code <key>.action}, the verb on the button
     * @param count how many wait in all
     * @param items the first of them, at most {@value #ITEMS_MAX}, most urgent first
     * @param link the address of the whole list
     */
    record Waiting(String key, int count, List<Item> items, String link) implements Serializable {
        public static final int ITEMS_MAX = 30;

        /** What is due first comes first, and before what is not due on any day; otherwise as it came. */
        public static final Comparator<Waiting> MOST_URGENT_FIRST =
                Comparator.comparing(Waiting::due, Comparator.nullsLast(Comparator.naturalOrder()));

        private @Nullable LocalDate due() {
            return items.isEmpty() ? null : items.getFirst().due();
        }
    }

    /**
     * One piece of waiting work.
     *
     * @param title what it is, in the words of the plan or the letter
     * @param context where it belongs (goal, plan, call)
     * @param note why it waits here (the reason of a send-back, what is missing), may be empty
     * @param due the day by whose end it is to be done, if one is set
     * @param stateKey key of the state's name in the translation files
     * @param link the address where the work is done
     */
    record Item(
            String title,
            String context,
            String note,
            @Nullable LocalDate due,
            String stateKey,
            String link) implements Serializable {}
}
