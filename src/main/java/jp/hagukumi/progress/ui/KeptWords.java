package jp.hagukumi.progress.ui;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.progress.FieldCode;
import tools.jackson.databind.JsonNode;

/**
 * What a browser wrote down of one field because the server had not acknowledged it.
 *
 * @param key under which the browser keeps it
 * @param text as it stood in the field: typed words, or the code of a choice
 * @param seen the version of the field on which it was written
 * @param sent what of it was sent without an answer, oldest first; none if nothing was
 * @param at when it was typed, by the browser's clock
 */
record KeptWords(String key, FieldCode field, String text, long seen, List<String> sent, Instant at)
        implements Serializable {

    /** Nothing for what cannot have been written by this portal. */
    static Optional<KeptWords> of(JsonNode kept) {
        return FieldCode.parse(kept.path("field").asString(""))
                .map(field -> new KeptWords(
                        kept.path("key").asString(""),
                        field,
                        kept.path("text").asString(""),
                        kept.path("seen").asLong(0),
                        kept.path("sent")
                                .valueStream()
                                .map(sent -> sent.asString(""))
                                .toList(),
                        Instant.ofEpochMilli(kept.path("at").asLong(0))));
    }
}
