package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.hagukumi.account.Operation;

/**
 * A letter as the inbox shows it. The sender is not in it.
 *
 * @param consent whether its sender agrees that it is published
 * @param consentChanges how that came to be otherwise than when it came in, the latest last
 * @param missing what its call asks of senders and it does not give
 * @param marks what sets it apart, those of which it is not counted among them
 * @param receipt the number under which a form service took it in, empty where none did
 * @param about the page or part of the draft that the sender named, empty where they did not
 * @param samePerson the numbers of the other letters of the same person
 * @param percent how much of it has been sorted
 * @param segments the whole letter, part by part
 * @param redactions what is masked in it
 * @param enclosures how many files came with it, the letter itself as it came among them
 * @param unprinted those of its opinions of which no word is printed, as their sender did not agree and nobody has summed
 *     them up in words of the office
 */
public record SubmissionDetails(
        SubmissionId id,
        long version,
        CallId call,
        int number,
        Channel channel,
        Instant receivedAt,
        boolean late,
        boolean consent,
        List<ConsentRow> consentChanges,
        Set<SenderData> missing,
        List<MarkRow> marks,
        String receipt,
        String about,
        List<Integer> samePerson,
        int percent,
        List<Segment> segments,
        List<RedactionRow> redactions,
        int enclosures,
        List<OpinionRow> opinions,
        Set<OpinionId> unprinted,
        Set<Operation> allowed)
        implements Serializable {

    public boolean allows(Operation operation) {
        return allowed.contains(operation);
    }
}
