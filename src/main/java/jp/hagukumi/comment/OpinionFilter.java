package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which opinions of a call a list leaves, as it stands in addresses: the office's own words and numbers, and nothing of what
 * citizens wrote. Empty is all.
 *
 * @param show where their replies stand: {@link #NONE}, {@link #WITH_WRITER} or the code of a state
 * @param section that has them: {@link #NONE}, {@link #OWN} or its id
 * @param theme that they are about
 * @param place in the plan that they are about, by its id
 */
public record OpinionFilter(String show, String section, String theme, String place) implements Serializable {

    public static final OpinionFilter ALL = new OpinionFilter("", "", "", "");

    /** No section has been asked yet. */
    public static final String NONE = "none";

    /** Whose reply is to be written. */
    public static final String WITH_WRITER = "writing";

    /** The sections for which the person who looks may write replies. */
    public static final String OWN = "own";

    private static final String PLACE = "place";
    private static final String SECTION = "section";

    /** @param asked gives what an address says under a name, empty for nothing */
    public static OpinionFilter of(UnaryOperator<String> asked) {
        return new OpinionFilter(
                asked.apply(CommentLinks.SHOW),
                asked.apply(SECTION),
                asked.apply(CommentLinks.THEME),
                asked.apply(PLACE));
    }

    public static OpinionFilter showing(String show) {
        return ALL.show(show);
    }

    public OpinionFilter show(String other) {
        return new OpinionFilter(other, section, theme, place);
    }

    public OpinionFilter section(String other) {
        return new OpinionFilter(show, other, theme, place);
    }

    public OpinionFilter theme(String other) {
        return new OpinionFilter(show, section, other, place);
    }

    public OpinionFilter place(String other) {
        return new OpinionFilter(show, section, theme, other);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** What an address has to say to mean this. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(CommentLinks.SHOW, show);
        query.put(SECTION, section);
        query.put(CommentLinks.THEME, theme);
        query.put(PLACE, place);
        query.values().removeIf(String::isEmpty);
        return query;
    }

    /** The states in which their replies stand; none where it does not ask for states. */
    List<String> states() {
        Set<ReplyState> states = EnumSet.allOf(ReplyState.class);
        states.removeIf(state -> !show.equals(state.code()) && !(show.equals(WITH_WRITER) && state.isWithWriter()));
        return states.stream().map(ReplyState::name).toList();
    }
}
