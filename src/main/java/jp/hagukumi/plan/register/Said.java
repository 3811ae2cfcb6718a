package jp.hagukumi.plan.register;

import java.io.Serializable;

/** What an entry of a register says, as the ledger keeps it. */
public sealed interface Said extends Serializable permits EvidenceSaid, PartnerSaid, RelationSaid, TextSaid {

    /** Its rank in its register, 0 first. */
    int place();

    /** The same in another place. */
    Said at(int newPlace);
}
