package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;

/**
 * By what the opinions of a call can be filtered.
 *
 * @param sections that have some of them
 * @param places in the plan that some of them are about, as the plan goes
 */
public record OpinionChoices(List<Choice> sections, List<Choice> places) implements Serializable {

    public OpinionChoices {
        sections = List.copyOf(sections);
        places = List.copyOf(places);
    }

    /** @param code as {@link OpinionFilter} names it */
    public record Choice(String code, String label) implements Serializable {}
}
