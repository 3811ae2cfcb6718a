package jp.hagukumi.progress;

/** How far a round is with its lead. */
public enum RoundStage {
    /** The lead still decides what is asked; nobody else sees it. */
    PREPARED,
    /** The sections have their reports. */
    OPEN
}
