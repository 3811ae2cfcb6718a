package jp.hagukumi.council;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the lead says about a pack besides its content.
 *
 * @param body the name of the council; a name that is not known yet makes a new one
 * @param meetingOn the day of the meeting
 * @param tentative whether that day is not certain yet
 * @param opinionsUntil the last day on which members can give opinions
 */
public record PackFacts(String title, String body, LocalDate meetingOn, boolean tentative, LocalDate opinionsUntil)
        implements Serializable {}
