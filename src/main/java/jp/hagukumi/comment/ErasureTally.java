package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * How much an erasure takes away.
 *
 * @param letters whose words are erased but for what everybody can read
 * @param senders whose names, addresses and contacts are erased
 * @param files brought files, mails, attachments and scans
 */
public record ErasureTally(int letters, int senders, int files) implements Serializable {}
