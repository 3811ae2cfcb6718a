package jp.hagukumi.comment;

/** How far a section has come that was asked to contribute to another's reply. */
public enum ContributionState {
    ASKED,
    /** It has written its part. */
    GIVEN,
    /** It has nothing to add. */
    NOTHING
}
