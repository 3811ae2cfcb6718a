package jp.hagukumi.publication;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.ResultChange;
import jp.hagukumi.comment.Unworded;

/**
 * What would be published of a call if it were done now.
 *
 * @param number the number that the edition would get; from 2 on it needs a reason
 * @param open whether letters are still taken in and sorted, so that nothing can be published
 * @param toSplit letters of which some part has gone nowhere yet
 * @param unapproved opinions whose reply is not approved
 * @param opinions that count, as persons, letters and purports do
 * @param notCounted what does not
 * @param unworded opinions of which no word would be printed, unless somebody writes a summary
 * @param fingerprint stands for exactly this content; publishing asks for it
 */
public record ResultPreview(
        CallId call,
        String callTitle,
        String planTitle,
        int number,
        boolean open,
        int toSplit,
        int unapproved,
        int persons,
        int letters,
        int opinions,
        int purports,
        List<NotCounted> notCounted,
        List<Unworded> unworded,
        List<Answer> answers,
        String fingerprint)
        implements Serializable {

    /** What does not count in the result for one reason. */
    public record NotCounted(String reason, int persons, int letters, int opinions) implements Serializable {}

    /**
     * A reply and what it answers, word for word as it would be printed.
     *
     * @param forChildren the same in easy words, empty where nobody wrote them
     */
    public record Answer(
            List<Said> said, String reply, String forChildren, String reflection, List<ResultChange> changes)
            implements Serializable {}

    /**
     * Words and the numbers of the opinions that say them.
     *
     * @param codes why they are not the sender's own, each with its words
     */
    public record Said(List<String> numbers, String place, String words, List<String> codes) implements Serializable {}

    public ResultPreview {
        notCounted = List.copyOf(notCounted);
        unworded = List.copyOf(unworded);
        answers = List.copyOf(answers);
    }

    public boolean needsReason() {
        return number > 1;
    }

    /** Nothing is missing. */
    public boolean isComplete() {
        return !open && toSplit == 0 && unapproved == 0;
    }
}
