package jp.hagukumi.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.comment.ResultChange;
import jp.hagukumi.comment.ResultOpinion;
import org.jspecify.annotations.Nullable;

/**
 * All that the published result of a call says: its page and its tables are made from it alone, and it is printed whole as
 * {@code data.json}. It has no place for who sent a letter or who wrote a reply.
 *
 * @param number 1 for the first edition, one more for each correction
 * @param reason why this edition replaces the one before, empty for the first
 */
record ResultContent(String title, int number, String reason, Instant publishedAt, LocalDate asOf, Material material) {

    /**
     * What is frozen of the call.
     *
     * @param lastDay null where it has none
     * @param places where the documents could be read on paper
     * @param office whom to ask and how, as far as it is told
     * @param counts what counts: channels, classes, parts that are not shown and answers are of it alone
     * @param notCounted what the call does not count, by the reason
     * @param channels letters by how they came in, the most first
     * @param themes opinions by theme, in the order of the call, and those without any at the end; none where the call has
     *     no themes. One opinion may be on several
     * @param notShown parts of letters that are no opinion, by the reason
     * @param answers in the order that was chosen
     * @param codes why something is not in its sender's words, those alone that occur, in their order
     */
    record Material(
            String plan,
            String call,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            List<String> places,
            List<String> office,
            Counts counts,
            List<NotCounted> notCounted,
            List<Counted> channels,
            List<Reflection> classes,
            List<Counted> themes,
            List<Aside> notShown,
            List<Answer> answers,
            List<Code> codes) {

        /** The words for a code. */
        String reason(String code) {
            return codes.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .map(Code::reason)
                    .orElse("");
        }
    }

    /**
     * Four counts that are each of something else, and what is in them.
     *
     * @param persons senders
     * @param letters of theirs
     * @param late those of them that came in after the last day
     * @param opinions made in them
     * @param purports opinions with those of the same purport counted as one
     */
    record Counts(int persons, int letters, int late, int opinions, int purports) {}

    /**
     * What does not count for one reason: persons of whom nothing counts, letters, opinions made in them.
     *
     * @param numbers how those opinions are called
     */
    record NotCounted(String code, String name, int persons, int letters, int opinions, List<String> numbers) {}

    /** Parts of letters that are no opinion, for one reason. */
    record Aside(String code, String name, int count) {}

    /**
     * Why something is not in its sender's words.
     *
     * @param opinions how many have the code, those that do not count among them; one may have several
     * @param parts of letters that are no opinion and have it
     */
    record Code(String code, String reason, int opinions, int parts) {}

    /** Something and how often. */
    record Counted(String name, int count) {}

    /** A reflection class and how many opinions are of it. */
    record Reflection(String mark, String label, int count) {}

    /**
     * A reply and what it answers.
     *
     * @param opinions how many it answers
     * @param said what they say, each once
     * @param reply as it stands beside all of them
     * @param eachReply the same with a field for the number of each, empty where it names no number
     * @param forChildren the same in easy words, empty where nobody wrote them
     * @param eachForChildren as {@code eachReply}
     * @param label of the reflection class
     * @param changes the places of the plan that are changed because of it
     */
    record Answer(
            List<Said> said,
            int opinions,
            String reply,
            String eachReply,
            String forChildren,
            String eachForChildren,
            String mark,
            String label,
            List<ResultChange> changes) {

        /** The reply beside one of the opinions alone. */
        String replyTo(String number) {
            return eachReply.isEmpty() ? reply : ResultOpinion.filled(eachReply, number);
        }

        /** What children are told beside one of the opinions alone. */
        String forChildrenTo(String number) {
            return eachForChildren.isEmpty() ? forChildren : ResultOpinion.filled(eachForChildren, number);
        }

        /** The key of whether the plan is changed because of it. */
        String changedKey() {
            return changes.isEmpty() ? "publication.result.unchanged" : "publication.result.changed";
        }
    }

    /**
     * Words, and which opinions say them.
     *
     * @param numbers such as 12-3: the third opinion of the twelfth person
     * @param words empty where none may be read
     * @param codes why they are not the sender's own, or not all of them
     */
    record Said(List<String> numbers, String place, String words, List<String> codes) {}
}
