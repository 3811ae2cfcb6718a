package jp.hagukumi.progress;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.plan.indicator.IndicatorId;

/**
 * Names a field of the form for good, whatever it is called on the screen and wherever it stands: lower-case letters,
 * digits and underscores, at most 40. The constants are the fields that the portal itself knows what to do with; a
 * municipality may have others.
 */
public record FieldCode(String value) implements Serializable, Comparable<FieldCode> {

    private static final String OWN = "own_";
    private static final String VALUE = "value_";
    private static final String VOICE = "voice_";
    private static final int HALF = 16;
    private static final int HEXADECIMAL = 16;
    private static final Pattern FORM = Pattern.compile("[a-z0-9_]{1,40}");

    public static final FieldCode RESULT = new FieldCode("result");
    public static final FieldCode MARK = new FieldCode("mark");
    public static final FieldCode MARK_REASON = new FieldCode("mark_reason");
    public static final FieldCode ISSUES = new FieldCode("issues");
    public static final FieldCode IMPROVEMENT = new FieldCode("improvement");
    public static final FieldCode DIRECTION = new FieldCode("direction");
    public static final FieldCode PUBLIC_TEXT = new FieldCode("public_text");
    public static final FieldCode INTERNAL_NOTE = new FieldCode("internal_note");
    public static final FieldCode PROMISE_KEPT = new FieldCode("promise_kept");
    public static final FieldCode USERS_VIEW = new FieldCode("users_view");
    public static final FieldCode SURVEY_METHOD = new FieldCode("survey_method");
    public static final FieldCode SURVEY_ANSWERS = new FieldCode("survey_answers");
    public static final FieldCode SURVEY_SOLVED = new FieldCode("survey_solved");
    public static final FieldCode SURVEY_SATISFIED = new FieldCode("survey_satisfied");
    public static final FieldCode DIRECTION_BASIS = new FieldCode("direction_basis");
    public static final FieldCode BUDGET = new FieldCode("budget");
    public static final FieldCode SETTLEMENT = new FieldCode("settlement");
    public static final FieldCode FUNDING_STATE = new FieldCode("funding_state");
    public static final FieldCode FUNDING_PREFECTURE = new FieldCode("funding_prefecture");
    public static final FieldCode FUNDING_BOND = new FieldCode("funding_bond");
    public static final FieldCode FUNDING_OTHER = new FieldCode("funding_other");
    public static final FieldCode FUNDING_GENERAL = new FieldCode("funding_general");
    public static final FieldCode COLLABORATION_NEED = new FieldCode("collaboration_need");
    public static final FieldCode COLLABORATION_EFFECT = new FieldCode("collaboration_effect");

    /** Where the money of the settlement came from (財源内訳), as 加古川市 asks it. */
    public static final List<FieldCode> FUNDING =
            List.of(FUNDING_STATE, FUNDING_PREFECTURE, FUNDING_BOND, FUNDING_OTHER, FUNDING_GENERAL);

    /** What projects are asked that are carried out together with somebody (共催). */
    static final List<FieldCode> JOINT = List.of(COLLABORATION_NEED, COLLABORATION_EFFECT);

    public FieldCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a field: " + value);
        }
    }

    /** Nothing for what is no code of a field. */
    public static Optional<FieldCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new FieldCode(text)) : Optional.empty();
    }

    /** Whether only this municipality has the field, so that the portal has no name for it. */
    public boolean isOwn() {
        return value.startsWith(OWN);
    }

    /** A field of a municipality's own. */
    static FieldCode own(int number) {
        return new FieldCode(OWN + number);
    }

    /** The field with the number that its share is of; nothing for all but the shares of users who were asked. */
    public Optional<FieldCode> shareOf() {
        return equals(SURVEY_SOLVED) || equals(SURVEY_SATISFIED) ? Optional.of(SURVEY_ANSWERS) : Optional.empty();
    }

    /** Whether it takes the answer to something that came back from citizens. */
    boolean isVoice() {
        return value.startsWith(VOICE);
    }

    /** Whether it may be asked of one report only, beside the form of its round. */
    boolean isOfOneReport() {
        return isValue() || isVoice() || JOINT.contains(this);
    }

    /** The answer to something that came back from citizens. */
    public static FieldCode voice(FollowUpId id) {
        return new FieldCode(VOICE + id.value().toString().replace("-", ""));
    }

    /** What came back from citizens that it answers; nothing for any other field. */
    Optional<FollowUpId> voice() {
        return Optional.of(value)
                .filter(code -> code.startsWith(VOICE))
                .map(code -> new FollowUpId(new UUID(
                        Long.parseUnsignedLong(code.substring(VOICE.length(), VOICE.length() + HALF), HEXADECIMAL),
                        Long.parseUnsignedLong(code.substring(VOICE.length() + HALF), HEXADECIMAL))));
    }

    /** Whether it takes the year's value of an indicator. */
    public boolean isValue() {
        return value.startsWith(VALUE);
    }

    /** The year's value of one sub-series of an indicator; the same in every round. */
    static FieldCode value(IndicatorId indicator, String series) {
        byte[] named = (indicator + " " + series).getBytes(StandardCharsets.UTF_8);
        return new FieldCode(VALUE + UUID.nameUUIDFromBytes(named).toString().replace("-", ""));
    }

    @Override
    public int compareTo(FieldCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
