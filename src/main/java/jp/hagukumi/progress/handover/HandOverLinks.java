package jp.hagukumi.progress.handover;

/** The address of the page for whoever is new in the post. */
public final class HandOverLinks {

    public static final String HAND_OVER = "handover";

    private HandOverLinks() {}
}
