package jp.hagukumi.plan.register;

import jp.hagukumi.plan.TermId;

/**
 * An organisation that works with the municipality (協働相手). It needs no account.
 *
 * @param kind a word of the plan's axis for kinds of partners
 */
public record PartnerSaid(int place, TermId kind, String name, String note) implements Said {

    @Override
    public PartnerSaid at(int newPlace) {
        return new PartnerSaid(newPlace, kind, name, note);
    }
}
