package jp.hagukumi.comment;

import java.util.Optional;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.DataKeys;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * The key of each call, with which everything is sealed that citizens wrote and that tells who they are. It is made
 * before the call is stored: a key without a call harms nobody, a call without a key could take nothing in.
 */
@Component
class CallKeys {

    private final DataKeys keys;

    CallKeys(DataKeys keys) {
        this.keys = keys;
    }

    DataKey create(CallId call) {
        return keys.create(name(call));
    }

    /** Another key, for what is left of a call behind its erasure; the same one when an erasure is tried again. */
    DataKey createForWhatIsLeft(CallId call) {
        String left = nameOfWhatIsLeft(call);
        return keys.find(left).orElseGet(() -> keys.create(left));
    }

    /** Destroys the key with which everything was sealed; what is left is opened with the other one from then on. */
    void destroy(CallId call) {
        keys.destroy(name(call));
    }

    boolean has(CallId call) {
        return find(call).isPresent();
    }

    Optional<DataKey> find(CallId call) {
        return keys.find(name(call)).or(() -> keys.find(nameOfWhatIsLeft(call)));
    }

    DataKey of(CallId call) {
        return find(call).orElseThrow(() -> new RuleViolation("comment.violation.keyGone"));
    }

    private static String nameOfWhatIsLeft(CallId call) {
        return "left-" + call;
    }

    static String name(CallId call) {
        return "call-" + call;
    }

    /** Under which name the key lies with which everything of a call is sealed today. */
    static String name(Call call) {
        return call.isErased() ? nameOfWhatIsLeft(call.id()) : name(call.id());
    }
}
