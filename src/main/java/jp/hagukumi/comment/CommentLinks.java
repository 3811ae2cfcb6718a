package jp.hagukumi.comment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Addresses of the comment screens. Never a name or a word of a citizen in them: a letter is named by its number. */
public final class CommentLinks {

    public static final String CALLS = "calls";
    public static final String OPEN_CALL = "calls/new";
    public static final String CALL_ID = "call";
    public static final String OPINION_ID = "opinion";
    public static final String CALL = "calls/:" + CALL_ID;
    /** Route parameter of the inbox: the number of the submission that is open. */
    public static final String NUMBER = "number";

    public static final String SUBMISSION = CALL + "/submissions/:" + NUMBER + "([0-9]{1,6})";
    public static final String ENTER = CALL + "/submissions/new";
    public static final String PARTICULARS = CALL + "/particulars";
    public static final String ERASURE = CALL + "/erasure";
    public static final String CASES = CALL + "/cases";
    public static final String INTAKE = CALL + "/intake";
    /** Route parameter: the file of a form service that is open. */
    public static final String INTAKE_ID = "file";

    public static final String INTAKE_FILE = INTAKE + "/:" + INTAKE_ID;
    public static final String SEARCH = CALL + "/search";
    public static final String OPINIONS = CALL + "/opinions";
    public static final String OPINION = OPINIONS + "/:" + OPINION_ID;
    /** Opinions of the same purport, put together. */
    public static final String GROUPS = CALL + "/groups";
    /** What waits at a call. */
    public static final String WORK = CALL + "/work";
    /** Query parameter of the inbox and of the list of opinions: which of them are shown. */
    public static final String SHOW = "show";

    /** Query parameter of the list of opinions: the theme that they are about. */
    public static final String THEME = "theme";

    private CommentLinks() {}

    public static String calls() {
        return CALLS;
    }

    public static String openCall() {
        return OPEN_CALL;
    }

    /** The inbox of a call. */
    public static String call(CallId call) {
        return CALLS + "/" + call;
    }

    /** Those of its letters that a filter leaves. */
    public static String letters(CallId call, LetterFilter filter) {
        return call(call) + shown(filter);
    }

    /** What waits at a call. */
    public static String work(CallId call) {
        return call(call) + "/work";
    }

    private static String shown(LetterFilter filter) {
        return filter == LetterFilter.ALL ? "" : "?" + SHOW + "=" + filter.code();
    }

    /** What the public is told of a call. */
    public static String particulars(CallId call) {
        return call(call) + "/particulars";
    }

    /** What would be erased of a call, and the erasing itself. */
    public static String erasure(CallId call) {
        return call(call) + "/erasure";
    }

    /** The cases of a standing inbox. */
    public static String cases(CallId call) {
        return call(call) + "/cases";
    }

    /** The inbox with one submission open. */
    public static String submission(CallId call, int number) {
        return call(call) + "/submissions/" + number;
    }

    /** The same, with the filter under which the work goes on behind it. */
    public static String submission(CallId call, int number, LetterFilter filter) {
        return submission(call, number) + shown(filter);
    }

    public static String enter(CallId call) {
        return call(call) + "/submissions/new";
    }

    /** Files of form services that were brought for a call. */
    public static String intake(CallId call) {
        return call(call) + "/intake";
    }

    public static String intake(CallId call, IntakeId file) {
        return intake(call) + "/" + file;
    }

    /** What is looked for stands in no address: it may be a name. */
    public static String search(CallId call) {
        return call(call) + "/search";
    }

    public static String opinions(CallId call) {
        return call(call) + "/opinions";
    }

    public static String opinion(CallId call, OpinionId opinion) {
        return opinions(call) + "/" + opinion;
    }

    /** Those of the opinions that a filter leaves. */
    public static String opinions(CallId call, OpinionFilter filter) {
        return opinions(call) + query(filter);
    }

    /** One of them, with the filter under which the work goes on behind it. */
    public static String opinion(CallId call, OpinionId opinion, OpinionFilter filter) {
        return opinion(call, opinion) + query(filter);
    }

    private static String query(OpinionFilter filter) {
        return filter.query().entrySet().stream()
                .map(one -> one.getKey() + "="
                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                .collect(Collectors.collectingAndThen(Collectors.joining("&"), all -> all.isEmpty() ? "" : "?" + all));
    }

    /** Opinions of the same purport: what could be put together. */
    public static String groups(CallId call) {
        return call(call) + "/groups";
    }

    /** The groups of a call with one of them open. */
    public static String group(CallId call, int number) {
        return groups(call) + "?" + SHOW + "=made&open=" + number;
    }
}
