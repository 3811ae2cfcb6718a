package jp.hagukumi.comment.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import jp.hagukumi.comment.IncomingLine;
import jp.hagukumi.comment.IncomingVerdict;
import jp.hagukumi.comment.intake.IncomingRow;

/** Why a row of a file has its verdict, in a sentence. */
final class IncomingWords {

    /** Says a sentence in the reader's language. */
    interface Speaker {
        String say(String key, Object... places);
    }

    private IncomingWords() {}

    static String of(IncomingLine line, Speaker speaker) {
        if (line.verdict() == IncomingVerdict.REFUSED) {
            return line.faults().stream().map(fault -> sentence(fault, speaker)).collect(Collectors.joining(" "));
        }
        Integer like = line.like();
        return like == null
                ? speaker.say(line.verdict().key() + ".inFile")
                : speaker.say(line.verdict().key() + ".like", "%04d".formatted(like));
    }

    /** The last of its places may be the key of a word. */
    private static String sentence(IncomingRow.Fault fault, Speaker speaker) {
        Object[] places = fault.places().toArray();
        if (places.length > 2) {
            places = Arrays.copyOf(places, places.length);
            places[2] = speaker.say(fault.places().get(2));
        }
        return speaker.say(fault.why().key(), places);
    }
}
