package jp.hagukumi.account;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Who changes what people hold, or their own account, goes on in the same request with what they hold then. */
final class RightsChanged {

    @PostPersist
    @PostUpdate
    @PostRemove
    void stored(Object changed) {
        CurrentAccount.readAnew();
    }
}
