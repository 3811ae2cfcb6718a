package jp.hagukumi.plan.register.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.register.Said;

/** How an entry of a register is written on the page. */
interface EntryWords<S extends Said> extends Serializable {

    String title(S said);

    /** The address of what it is about, empty when it leads nowhere. */
    default Optional<String> way(S said) {
        return Optional.empty();
    }

    /** Short facts in one line; blank ones are left out. */
    List<String> facts(S said);

    /** Long texts with their line breaks; blank ones are left out. */
    List<String> texts(S said);
}
