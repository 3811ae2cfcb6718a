package jp.hagukumi.plan.register.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.util.List;
import jp.hagukumi.plan.register.Said;

/** The fields in which an entry of a register is written. */
interface EntryFields<S extends Said> extends Serializable {

    List<Component> components();

    void show(S said);

    /** What the fields say; refused when something needed is missing. */
    S read();
}
