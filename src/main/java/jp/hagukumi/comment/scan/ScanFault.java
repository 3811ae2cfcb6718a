package jp.hagukumi.comment.scan;

import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.WorkbookProblem;

/** Why a scanned file, or a page of one, is not shown. In the sentences {3} is the file's name, {5} what is allowed. */
public enum ScanFault implements WorkbookProblem.Kind {
    /** The file has no bytes. */
    EMPTY,
    /** None of the kinds that are taken, whatever its name says. */
    UNKNOWN_KIND,
    /** More bytes than are kept. */
    TOO_LARGE,
    /** It ends before it should, or says of itself what is not so. */
    CUT,
    /** It cannot be read for another reason. */
    BROKEN,
    /** It opens only with a password. */
    ENCRYPTED,
    /** More pages than a letter has. */
    TOO_MANY_PAGES,
    /** A picture larger than any scanner makes. */
    TOO_MANY_DOTS,
    /** What it packs is many times what a letter can be. */
    PACKED,
    /** A way of writing pictures that is not read here. */
    UNKNOWN_PACKING,
    /** Drawing it takes longer than anybody waits. */
    TOO_SLOW;

    @Override
    public String key() {
        return "comment.ScanFault." + name();
    }

    Refusal of(String name, Object... more) {
        return new Refusal(WorkbookProblem.ofFile(this, name, more));
    }

    Refusal of(String name, Throwable cause) {
        return new Refusal(WorkbookProblem.ofFile(this, name), cause);
    }

    /** A fault that was found where the file's name is not known. */
    static final class Found extends RuntimeException {

        private final ScanFault fault;
        private final transient Object[] more;

        Found(ScanFault fault, Object... more) {
            super(fault.name());
            this.fault = fault;
            this.more = more;
        }

        ScanFault fault() {
            return fault;
        }

        Refusal in(String name) {
            return fault.of(name, more);
        }
    }

    Found found(Object... more) {
        return new Found(this, more);
    }

    /** Goes on only where something is as it must be. */
    void unless(boolean well, Object... more) {
        if (!well) {
            throw found(more);
        }
    }
}
