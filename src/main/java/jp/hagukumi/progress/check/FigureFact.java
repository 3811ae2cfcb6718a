package jp.hagukumi.progress.check;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.hagukumi.progress.FieldCode;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the project in the year that is reported on.
 *
 * @param field of the report that takes its value
 * @param name with its sub-series, if it has several
 * @param printed the value with its unit, as it is to be read
 * @param percent how far it is, where its rule gives a share; not capped
 * @param standing what can be said in a word of it
 * @param value the number, if it is one
 * @param before the number of the year before, if there was one
 */
record FigureFact(
        FieldCode field,
        String name,
        String printed,
        @Nullable BigDecimal percent,
        Standing standing,
        @Nullable BigDecimal value,
        @Nullable BigDecimal before)
        implements Serializable {

    enum Standing {
        /** It reached its target or moved the way it should. */
        GOOD,
        /** It missed its target or moved the other way. */
        BAD,
        /** Nothing can be said. */
        OPEN
    }
}
