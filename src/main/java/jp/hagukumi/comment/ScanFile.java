package jp.hagukumi.comment;

/** A scan as it was brought. */
public final class ScanFile {

    private final byte[] content;
    private final String ending;

    ScanFile(byte[] content, String ending) {
        this.content = content;
        this.ending = ending;
    }

    public byte[] content() {
        return content.clone();
    }

    /** What its name ends with; what it was called is nobody's business, as names of files tell names of people. */
    public String ending() {
        return ending;
    }
}
