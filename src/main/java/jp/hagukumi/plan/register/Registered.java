package jp.hagukumi.plan.register;

import java.io.Serializable;

/**
 * An entry of a register as it is read.
 *
 * @param version for commands on it; of no use when it was read as of an earlier revision
 * @param <S> what the entries of the register say
 */
public record Registered<S extends Said>(EntryId id, long version, S said) implements Serializable {}
