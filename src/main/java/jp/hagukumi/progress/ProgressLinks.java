package jp.hagukumi.progress;

/** The addresses of the yearly review. */
public final class ProgressLinks {

    public static final String ROUND_PARAMETER = "round";
    public static final String REPORT_PARAMETER = "report";
    public static final String ROUNDS = "rounds";
    public static final String BOARD = "rounds/:" + ROUND_PARAMETER;
    public static final String REPORT = "reports/:" + REPORT_PARAMETER;

    private ProgressLinks() {}

    /** My reports, and all rounds. */
    public static String rounds() {
        return ROUNDS;
    }

    /** How far a round has come. */
    public static String board(RoundId id) {
        return ROUNDS + "/" + id;
    }

    /** One report: to write, to confirm, to read. */
    public static String report(ReportId id) {
        return "reports/" + id;
    }
}
