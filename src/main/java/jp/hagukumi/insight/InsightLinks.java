package jp.hagukumi.insight;

import jp.hagukumi.progress.RoundId;

/** The addresses of charts. */
public final class InsightLinks {

    public static final String CHARTS = "charts";
    public static final String ROUND = "charts/:round";

    /** Name of the part of an address. */
    public static final String ROUND_ID = "round";

    private InsightLinks() {}

    public static String charts() {
        return CHARTS;
    }

    public static String round(RoundId round) {
        return CHARTS + "/" + round;
    }
}
