package jp.hagukumi.plan.register.ui;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.plan.register.Said;

/** How an entry of a register is written on the page. */
interface EntryWords<S extends Said> extends Serializable {

    String title(S said);

    /** Short facts in one line; blank ones are left out. */
    List<String> facts(S said);

    /** Long texts with their line breaks; blank ones are left out. */
    List<String> texts(S said);
}
