package jp.hagukumi.shared;

import java.util.Optional;

/**
 * Keys for what has to be forgotten one day: each is a file of its own in the portal's home, itself sealed with the
 * home's key, never in the database. What was sealed with a key that is destroyed can be read by nobody any more.
 *
 * <p>Names are of small letters, digits and hyphens.
 */
public interface DataKeys {

    /** Makes a new key; when this returns it is on the disk. Fails if there is one of this name. */
    DataKey create(String name);

    /** The key of that name; nothing when it was destroyed or never made. */
    Optional<DataKey> find(String name);

    /** Removes the key from the home; no program that asks for it afterwards has it. Does nothing where there is none. */
    void destroy(String name);
}
