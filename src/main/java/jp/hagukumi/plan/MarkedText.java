package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;

/** A text in pieces, those marked that were looked for. */
public record MarkedText(List<Piece> pieces) implements Serializable {

    /** One piece of the text as it was written. */
    public record Piece(String text, boolean marked) implements Serializable {}

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    public boolean isMarked() {
        return pieces.stream().anyMatch(Piece::marked);
    }

    /** The text without its marks. */
    public String plain() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }
}
