package jp.hagukumi.shared;

/** The portal will not start like this; the message is one plain sentence for whoever started it. */
public class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
