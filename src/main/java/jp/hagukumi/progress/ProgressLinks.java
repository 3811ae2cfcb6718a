package jp.hagukumi.progress;

import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/** The addresses of the yearly review. */
public final class ProgressLinks {

    public static final String ROUND_PARAMETER = "round";
    public static final String REPORT_PARAMETER = "report";
    public static final String ROUNDS = "rounds";
    public static final String BOARD = "rounds/:" + ROUND_PARAMETER;
    public static final String PREPARE = BOARD + "/prepare";
    public static final String WORKBOOK = BOARD + "/workbook";
    public static final String REPORT = "reports/:" + REPORT_PARAMETER;
    public static final String ASSESSMENTS = BOARD + "/assessments";
    public static final String AT = "at";
    public static final String WHOLE = "plan";

    /** In the address of a board: the department whose reports are listed, and what else is shown than departments. */
    public static final String DEPARTMENT = "department";

    public static final String BY = "by";
    public static final String BY_GOAL = "goal";
    public static final String BY_REPORT = "report";
    public static final String TO_CALL = "call";
    public static final String PAGE = "page";

    /** Practising: what there is to practise on, and one report to do so. */
    public static final String REHEARSALS = "rehearsal";

    public static final String REHEARSAL = REHEARSALS + "/:" + REPORT_PARAMETER;

    private ProgressLinks() {}

    /** My reports, and all rounds. */
    public static String rounds() {
        return ROUNDS;
    }

    /** How far a round has come. */
    public static String board(RoundId id) {
        return ROUNDS + "/" + id;
    }

    /** What is said of measures, goals and plan in a round. */
    public static String assessments(RoundId id) {
        return board(id) + "/assessments";
    }

    /** The assessment of one of them; of the plan as a whole for null. */
    public static String assessment(RoundId id, @Nullable ElementId element) {
        return assessments(id) + "?" + AT + "=" + (element == null ? WHOLE : element.toString());
    }

    /** What a round asks and until when; for its lead. */
    public static String prepare(RoundId id) {
        return board(id) + "/prepare";
    }

    /** Where a section brings its workbook back into a round. */
    public static String workbook(RoundId id) {
        return board(id) + "/workbook";
    }

    /** How far a round has come, counted by goal. */
    public static String boardByGoal(RoundId id) {
        return board(id) + "?" + BY + "=" + BY_GOAL;
    }

    /** Whom to call about what is late in a round. */
    public static String call(RoundId id) {
        return board(id) + "?" + BY + "=" + TO_CALL;
    }

    /** The reports of a round that a filter admits. */
    public static String reports(RoundId id, BoardFilter filter) {
        return board(id) + "?" + (filter.isAll() ? BY + "=" + BY_REPORT : filter.text());
    }

    /** The same, further back in a long list. */
    public static String reports(RoundId id, BoardFilter filter, int page) {
        return reports(id, filter) + "&" + PAGE + "=" + page;
    }

    /** The reports of one department in a round. */
    public static String reports(RoundId id, DepartmentId department) {
        return reports(id, BoardFilter.ALL.of(department));
    }

    /** An empty report to practise on, with the words of that report beside it. */
    public static String rehearsal(ReportId id) {
        return REHEARSALS + "/" + id;
    }

    /** One report: to write, to confirm, to read. */
    public static String report(ReportId id) {
        return "reports/" + id;
    }
}
