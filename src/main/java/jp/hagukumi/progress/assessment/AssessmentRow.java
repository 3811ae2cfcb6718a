package jp.hagukumi.progress.assessment;

import java.io.Serializable;

/**
 * A place in the list of a round.
 *
 * @param started whether anything was ever written
 * @param leadMark the lead's mark with its label, empty if there is none or the reader may not read it yet
 * @param meetingMark the same of the internal meeting
 * @param readable whether the reader may open it
 */
public record AssessmentRow(
        Place place,
        AssessmentState state,
        boolean started,
        String leadMark,
        String meetingMark,
        Distribution distribution,
        boolean readable)
        implements Serializable {}
