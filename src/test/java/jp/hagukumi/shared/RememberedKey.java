package jp.hagukumi.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a database knows of its key, without a database. */
final class RememberedKey implements KeyRegister {

    private @Nullable String fingerprint;

    @Override
    public Optional<String> fingerprint() {
        return Optional.ofNullable(fingerprint);
    }

    @Override
    public void remember(String known) {
        fingerprint = known;
    }
}
