package jp.hagukumi.digest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * For whom something waits today.
 *
 * @param sends whether the portal itself sends mail; else the list is there to be copied
 * @param workday whether the office works today; on other days nothing is sent
 */
public record DigestList(LocalDate day, boolean sends, boolean workday, List<DigestRow> rows) implements Serializable {}
