package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * What of a call does not count in its result for one reason. A person is told here only where none of their letters
 * counts, under the reason of the first of them: with those that count, persons, letters and opinions are all there are.
 */
public record NotCounted(LetterMark reason, int persons, int letters, int opinions) implements Serializable {

    NotCounted plus(NotCounted other) {
        return new NotCounted(reason, persons + other.persons, letters + other.letters, opinions + other.opinions);
    }
}
