package jp.hagukumi.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Whom citizens ask about an element, as it is printed on public pages; never a person's name. All may be empty. */
@Embeddable
public record Contact(
        @Column(name = "contact_section") String section,
        @Column(name = "contact_tel") String tel,
        @Column(name = "contact_fax") String fax,
        @Column(name = "contact_mail") String mail)
        implements Serializable {

    public static final Contact NONE = new Contact("", "", "", "");

    public Contact {
        section = Objects.requireNonNullElse(section, "");
        tel = Objects.requireNonNullElse(tel, "");
        fax = Objects.requireNonNullElse(fax, "");
        mail = Objects.requireNonNullElse(mail, "");
    }

    /** Whether anything of it is known. */
    public boolean given() {
        return !equals(NONE);
    }
}
