package jp.hagukumi.plan;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list in the editor to which something was typed before it was chosen what the row is about. The element
 * cannot say it yet; the draft keeps it.
 *
 * @param field the name of the list in {@link ElementContent}
 * @param form of collaboration, of partners only
 * @param text the role or the note
 */
public record OpenRow(String field, @Nullable TermId form, String text) implements Serializable {}
