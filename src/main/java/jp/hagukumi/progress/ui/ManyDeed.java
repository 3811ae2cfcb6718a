package jp.hagukumi.progress.ui;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.hagukumi.progress.SeenReport;
import jp.hagukumi.progress.StepOutcome;
import jp.hagukumi.progress.StepRow;

/**
 * A step that can be taken with many reports at once.
 *
 * @param name the part of its keys that tells it from the others
 * @param waiting what waits for it
 * @param foresee what it would do with those chosen
 * @param take does it
 */
record ManyDeed(
        String name,
        Supplier<List<StepRow>> waiting,
        Function<List<SeenReport>, List<StepOutcome>> foresee,
        Function<List<SeenReport>, List<StepOutcome>> take) {

    /** The key of one of its words. */
    String key(String word) {
        return "progress.ManyDeed." + name + "." + word;
    }
}
