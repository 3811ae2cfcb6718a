package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;

/**
 * A sender in plain words, for the one view for which a reason was given.
 *
 * @param category what the sender is to the municipality, as they said
 * @param others what else a form service asked them, under its headings
 */
public record RevealedSender(String name, String address, String contact, String category, String others)
        implements Serializable {

    public RevealedSender(String name, String address, String contact) {
        this(name, address, contact, "", "");
    }

    /** Takes the sender's own words out of a text, for reasons that go to the trail. */
    String maskedIn(String text) {
        return hideIn(new SenderMask(text)).masked();
    }

    SenderMask hideIn(SenderMask text) {
        return text.hideName(name).hideAddress(address).hideContact(contact).hideContact(others);
    }

    /** Where in the sender's own letter stands who they are. */
    List<Span> tracesIn(String letter) {
        return SenderMask.mayTell(letter, name, address, contact)
                ? new SenderMask(letter).hideInLetter(name, address, contact).spans()
                : List.of();
    }

    /** The same sender, what is not told here being taken from another letter of the same person. */
    RevealedSender completedBy(RevealedSender other) {
        return new RevealedSender(
                name.isEmpty() ? other.name : name,
                address.isEmpty() ? other.address : address,
                contact.isEmpty() ? other.contact : contact,
                category.isEmpty() ? other.category : category,
                others);
    }

    /** Says nothing about the citizen, so that no log can. */
    @Override
    public String toString() {
        return "RevealedSender[" + SubmissionRow.MASK + "]";
    }
}
