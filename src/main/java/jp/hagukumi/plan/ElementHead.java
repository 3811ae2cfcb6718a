package jp.hagukumi.plan;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an element of a plan is called and where it hangs: all that somebody needs who counts under headings.
 *
 * @param parent the element above, null at the top
 * @param code the printed number, empty if it has none
 */
public record ElementHead(ElementId id, @Nullable ElementId parent, String code, String title) implements Serializable {

    /** The printed number and the title, or the title alone. */
    public String codeAndTitle() {
        return code.isEmpty() ? title : code + " " + title;
    }
}
