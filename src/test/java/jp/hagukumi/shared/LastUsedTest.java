package jp.hagukumi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastUsedTest {

    @Test
    void theLeastUsedGoesFirst() {
        LastUsed<String, String> kept = new LastUsed<>(2);
        kept.keep("one", "1");
        kept.keep("two", "2");
        kept.get("one");

        kept.keep("three", "3");

        assertThat(kept.get("one")).contains("1");
        assertThat(kept.get("two")).isEmpty();
        assertThat(kept.get("three")).contains("3");
    }

    @Test
    void asMuchIsKeptAsThereIsRoomFor() {
        LastUsed<String, String> kept = new LastUsed<>(5, String::length);
        kept.keep("one", "11");
        kept.keep("two", "22");

        kept.keep("two", "2222");

        assertThat(kept.get("one")).isEmpty();
        assertThat(kept.get("two")).contains("2222");
        kept.keep("three", "3");
        assertThat(kept.get("two")).contains("2222");
    }

    @Test
    void theLastStaysWhateverItsSize() {
        LastUsed<String, String> kept = new LastUsed<>(1, String::length);

        kept.keep("one", "a long one");

        assertThat(kept.get("one")).isPresent();
    }
}
