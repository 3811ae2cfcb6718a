package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * A file that came with a letter, for those who may see it.
 *
 * @param name can tell who sent it
 * @param type what the mail says that it is
 */
public record EnclosureDetails(EnclosureId id, EnclosureKind kind, String name, String type, long bytes)
        implements Serializable {

    /** Says nothing about the citizen, so that no log can. */
    @Override
    public String toString() {
        return "EnclosureDetails[" + id + "]";
    }
}
