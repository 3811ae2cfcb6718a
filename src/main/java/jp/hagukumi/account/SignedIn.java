package jp.hagukumi.account;

import java.io.Serializable;
import java.security.Principal;

/**
 * The principal of a signed-in person: who, nothing of what they may do, so that a changed assignment counts at the
 * next click.
 */
public record SignedIn(PersonId id, String login, String displayName, boolean passwordIsInitial)
        implements Principal, Serializable {

    @Override
    public String getName() {
        return login;
    }
}
