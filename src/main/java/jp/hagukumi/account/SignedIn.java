package jp.hagukumi.account;

import java.io.Serializable;
import java.security.Principal;

/**
 * The principal of a signed-in person: who, nothing of what they may do, so that a changed assignment counts at the
 * next click.
 *
 * @param credentials which of the person's passwords opened the session; a later one ends it
 */
public record SignedIn(PersonId id, String login, String displayName, boolean passwordIsInitial, int credentials)
        implements Principal, Serializable {

    static SignedIn as(Person person) {
        return new SignedIn(
                person.id(), person.login(), person.name(), person.passwordIsInitial(), person.credentials());
    }

    @Override
    public String getName() {
        return login;
    }
}
