package jp.hagukumi.comment.intake;

/** A mail as a whole is refused. Neither it nor what it was caused by tells a word of the mail. */
public final class MailRefusal extends RuntimeException {

    private final MailFault fault;

    public MailRefusal(MailFault fault) {
        super(fault.key());
        this.fault = fault;
    }

    public MailFault fault() {
        return fault;
    }
}
