package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same list of an element, and both lists are to stand: what either added is there, what either
 * took off is not, and where both wrote a text on the same thing the texts stand one after the other.
 */
public final class BothLists {

    private BothLists() {}

    /** The lists of a conflict put together; its field holds lists. */
    public static List<Object> of(ThreeWay.Field field) {
        if (namesOneTwice(field.mine())) {
            return asItIs(field.mine());
        }
        Map<Object, Object> base = byKey(field.base());
        Map<Object, Object> mine = byKey(field.mine());
        Map<Object, Object> theirs = byKey(field.theirs());
        Map<Object, Object> all = new LinkedHashMap<>(theirs);
        mine.forEach(all::putIfAbsent);
        List<Object> together = new ArrayList<>();
        for (Object key : all.keySet()) {
            Object both = together(base.get(key), mine.get(key), theirs.get(key));
            if (both != null) {
                together.add(both);
            }
        }
        return together;
    }

    /** One's own list, in which what only the other changed says what the other wrote. */
    static List<Object> ownFirst(@Nullable Object base, @Nullable Object own, @Nullable Object others) {
        if (namesOneTwice(own)) {
            return asItIs(own);
        }
        Map<Object, Object> was = byKey(base);
        Map<Object, Object> theirs = byKey(others);
        List<Object> list = new ArrayList<>();
        byKey(own)
                .forEach(
                        (key, thing) -> list.add(thing.equals(was.get(key)) ? theirs.getOrDefault(key, thing) : thing));
        return list;
    }

    /**
     * The list about which nobody has to decide: at most one changed which things stand in it or their order, and no
     * thing was changed by both.
     */
    static Optional<List<Object>> settled(ThreeWay.Field field) {
        if (namesOneTwice(field.mine())) {
            return Optional.of(asItIs(field.mine()));
        }
        Map<Object, Object> base = byKey(field.base());
        Map<Object, Object> mine = byKey(field.mine());
        Map<Object, Object> theirs = byKey(field.theirs());
        boolean sameAsMine = sameThings(mine, base);
        boolean byBoth = base.entrySet().stream()
                .anyMatch(was -> changed(was, mine)
                        && changed(was, theirs)
                        && !Objects.equals(mine.get(was.getKey()), theirs.get(was.getKey())));
        if (byBoth || (!sameAsMine && !sameThings(theirs, base))) {
            return Optional.empty();
        }
        return Optional.of(
                sameAsMine
                        ? ownFirst(field.base(), field.theirs(), field.mine())
                        : ownFirst(field.base(), field.mine(), field.theirs()));
    }

    /** Such a list is left as somebody wrote it, so that the rule that forbids it can say so. */
    private static boolean namesOneTwice(@Nullable Object list) {
        return list instanceof List<?> all && byKey(all).size() < all.size();
    }

    private static List<Object> asItIs(@Nullable Object list) {
        return list instanceof List<?> all ? List.copyOf(all) : List.of();
    }

    private static boolean sameThings(Map<Object, Object> some, Map<Object, Object> others) {
        return List.copyOf(some.keySet()).equals(List.copyOf(others.keySet()));
    }

    private static boolean changed(Map.Entry<Object, Object> was, Map<Object, Object> list) {
        return !was.getValue().equals(list.get(was.getKey()));
    }

    private static @Nullable Object together(@Nullable Object was, @Nullable Object mine, @Nullable Object theirs) {
        if (mine == null || theirs == null) {
            Object left = mine == null ? theirs : mine;
            return Objects.equals(left, was) ? null : left;
        }
        if (mine.equals(theirs) || theirs.equals(was)) {
            return mine;
        }
        return mine.equals(was) ? theirs : joined(theirs, mine);
    }

    private static Object joined(Object theirs, Object mine) {
        return switch (mine) {
            case Responsible own ->
                new Responsible(own.department(), text(((Responsible) theirs).text(), own.text(), "\n"));
            case Partnership own ->
                new Partnership(
                        own.partner(),
                        own.form() == null ? ((Partnership) theirs).form() : own.form(),
                        text(((Partnership) theirs).role(), own.role(), "\n"));
            case Listing own -> new Listing(own.parent(), text(((Listing) theirs).note(), own.note(), " "));
            case RelatedLink own ->
                new RelatedLink(own.element(), text(((RelatedLink) theirs).note(), own.note(), " "));
            default -> mine;
        };
    }

    private static String text(String theirs, String mine, String between) {
        return theirs.equals(mine) ? mine : (theirs + between + mine).strip();
    }

    private static Map<Object, Object> byKey(@Nullable Object list) {
        Map<Object, Object> things = new LinkedHashMap<>();
        if (list instanceof List<?> all) {
            all.forEach(thing -> things.put(key(thing), thing));
        }
        return things;
    }

    private static Object key(Object thing) {
        return switch (thing) {
            case Responsible responsible -> responsible.department();
            case Partnership partner -> partner.partner();
            case Listing listing -> listing.parent();
            case RelatedLink link -> link.element();
            default -> thing;
        };
    }
}
