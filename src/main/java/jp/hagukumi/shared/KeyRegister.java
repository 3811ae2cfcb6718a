package jp.hagukumi.shared;

import java.util.Optional;

/** Remembers, apart from the key, which one a database was sealed with. */
interface KeyRegister {

    /** The fingerprint of the key; empty as long as nothing was sealed. */
    Optional<String> fingerprint();

    void remember(String fingerprint);
}
