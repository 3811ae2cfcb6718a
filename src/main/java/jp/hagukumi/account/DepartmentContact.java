package jp.hagukumi.account;

import java.io.Serializable;
import java.util.List;

/**
 * Whom to call in a department today.
 *
 * @param department its name: of the one that carries on the work, if it has ended
 * @param phone as staff dial it, an extension mostly; empty if nobody has entered it
 * @param chiefs the names of those who head it today
 * @param writers the names of those who write for it today
 */
public record DepartmentContact(String department, String phone, List<String> chiefs, List<String> writers)
        implements Serializable {

    /** Of a department that nobody knows. */
    public static final DepartmentContact NONE = new DepartmentContact("—", "", List.of(), List.of());

    public DepartmentContact {
        chiefs = List.copyOf(chiefs);
        writers = List.copyOf(writers);
    }
}
