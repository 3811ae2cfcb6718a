package jp.hagukumi.digest;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.LocalDate;
import jp.hagukumi.account.PersonId;

/** One person, one day in Japan: what there is at most one digest of. */
@Embeddable
record DispatchKey(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "person_id"))
        PersonId person,

        LocalDate day)
        implements Serializable {}
