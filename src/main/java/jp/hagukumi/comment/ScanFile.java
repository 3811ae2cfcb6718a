package jp.hagukumi.comment;

/**
 * A scan as it was brought.
 *
 * @param ending what its name ends with; what it was called is nobody's business, as names of files tell names of people
 */
public record ScanFile(byte[] content, String ending) {

    /** Says nothing about the citizen, so that no log can. */
    @Override
    public String toString() {
        return "ScanFile[" + content.length + " bytes]";
    }
}
