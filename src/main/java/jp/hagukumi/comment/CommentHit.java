package jp.hagukumi.comment;

import java.io.Serializable;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.plan.MarkedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found in a call.
 *
 * @param number the number of its letter
 * @param branch of the opinion within the letter, 0 for the letter itself
 * @param opinion null for a letter
 * @param state where the reply stands; null for a letter, and while no section has the opinion
 * @param snippet some of its words, those that were looked for marked
 */
public record CommentHit(
        SearchKind kind,
        int number,
        int branch,
        @Nullable OpinionId opinion,
        @Nullable ReplyState state,
        MarkedText snippet)
        implements Serializable {

    /** How it is called in the office: 0073 the letter, 0073-1 an opinion of it. */
    public String label() {
        return branch == 0 ? "%04d".formatted(number) : "%04d-%d".formatted(number, branch);
    }

    /** Says nothing of the words, so that no log can. */
    @Override
    public String toString() {
        return kind + " " + label();
    }
}
