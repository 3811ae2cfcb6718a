package jp.hagukumi.council;

/** What has become of a pack. Its code is the state in {@code permissions.csv}. */
public enum PackState {
    /** The lead is putting it together; nobody else sees it. */
    PREPARED("prepared"),
    /** Frozen and in the members' hands. */
    HANDED_OVER("handedOver");

    private final String code;

    PackState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    boolean mayBecome(PackState next) {
        return this == PREPARED && next == HANDED_OVER;
    }
}
