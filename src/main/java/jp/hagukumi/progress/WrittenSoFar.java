package jp.hagukumi.progress;

/**
 * What stands in a field of a draft, as far as its completeness needs it.
 *
 * @param begin its first characters
 * @param length how many characters it has in all, of a choice or figure as of a text
 * @param version how often the field was written; 0 if it was only copied from an earlier report
 */
record WrittenSoFar(ReportId report, FieldCode field, String begin, int length, long version) {

    boolean copied() {
        return version == 0;
    }
}
