package jp.hagukumi.council;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the lead says about a pack besides its content.
 *
 * @param body the name of the statutory council; the first pack names it, and any other is refused
 * @param meetingOn the day of the meeting
 * @param tentative whether that day is not certain yet
 * @param opinionsUntil the last day on which members can give opinions
 */
public record PackFacts(String title, String body, LocalDate meetingOn, boolean tentative, LocalDate opinionsUntil)
        implements Serializable {}
