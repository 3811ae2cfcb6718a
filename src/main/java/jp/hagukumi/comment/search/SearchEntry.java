package jp.hagukumi.comment.search;

import java.io.Serializable;

/**
 * Something that can be found, with the words by which it is found.
 *
 * @param id of the letter or of the opinion, a reply's being that of its opinion
 * @param branch the number of the opinion within the letter, 0 for the letter itself
 * @param state where the reply stands, empty where there is none
 * @param department the section that has the opinion, empty for none
 * @param text the words as everybody may see them who may see the thing
 */
public record SearchEntry(
        SearchKind kind, String id, int number, int branch, String state, String department, String text)
        implements Serializable {

    /** Says nothing of the words, so that no log can. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
