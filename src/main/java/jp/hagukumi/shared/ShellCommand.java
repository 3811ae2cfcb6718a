package jp.hagukumi.shared;

import java.util.Set;

/**
 * Something that can be done from the shell of the portal's machine ({@code ./portal import plan …}). Modules offer
 * beans; they exist in the process of the shell only. A command acts as a person of the portal, through the same
 * services as the screens.
 */
public interface ShellCommand {

    /** What the shell ends with. */
    enum Outcome {
        /** Everything was done, or would be done in a trial run. */
        DONE(0),
        /** The portal or its database could not be used, or something unforeseen happened. */
        FAILED(1),
        /** The command was not understood. */
        MISUSED(2),
        /** What was given cannot be taken; nothing was stored. */
        REFUSED(3),
        /** There is no such person, or they may not do this. */
        NOT_ALLOWED(4),
        /** Somebody has to decide on a screen; nothing was stored. */
        UNDECIDED(5),
        /** What could be taken was, or would be in a trial run; what could not is told. */
        PARTLY(6);

        private final int code;

        Outcome(int code) {
            this.code = code;
        }

        /** The exit code of the process. */
        public int code() {
            return code;
        }
    }

    /** The words that call it, such as "import plan". */
    String name();

    /** The options that it knows beside the person's, with their two hyphens. */
    Set<String> options();

    /** Does it; the person is the current account. */
    Outcome run(ShellCall call);
}
