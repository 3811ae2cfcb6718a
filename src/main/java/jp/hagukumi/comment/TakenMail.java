package jp.hagukumi.comment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail.
 *
 * @param number of the letter that it became or that it was already, null if it is none
 */
public record TakenMail(
        MailId id, IncomingVerdict verdict, @Nullable Integer number) implements Serializable {}
