package jp.hagukumi.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a report has come: its state, and of a draft whether anybody has begun it and whether nothing is left but to
 * hand it in. Every report is at one stage.
 */
public enum ReportStage {
    NOT_BEGUN,
    WRITING,
    COMPLETE,
    RETURNED,
    SUBMITTED,
    APPROVED,
    ACCEPTED;

    static ReportStage of(ReportState state, boolean started, boolean complete) {
        return switch (state) {
            case DRAFT -> !started ? NOT_BEGUN : complete ? COMPLETE : WRITING;
            case RETURNED -> RETURNED;
            case SUBMITTED -> SUBMITTED;
            case APPROVED -> APPROVED;
            case ACCEPTED -> ACCEPTED;
        };
    }

    /** Whether the section has it in hand. */
    public boolean isOpen() {
        return state().isOpen();
    }

    /** The state of which it is the whole or a part. */
    ReportState state() {
        return switch (this) {
            case NOT_BEGUN, WRITING, COMPLETE -> ReportState.DRAFT;
            case RETURNED -> ReportState.RETURNED;
            case SUBMITTED -> ReportState.SUBMITTED;
            case APPROVED -> ReportState.APPROVED;
            case ACCEPTED -> ReportState.ACCEPTED;
        };
    }

    /** The key of its name in the translation files. */
    public String nameKey() {
        return switch (this) {
            case NOT_BEGUN -> ReportState.DRAFT.nameKey(false);
            case WRITING -> ReportState.DRAFT.nameKey(true);
            case COMPLETE -> ReportState.DRAFT.nameKey(true, true);
            case RETURNED, SUBMITTED, APPROVED, ACCEPTED -> state().nameKey();
        };
    }

    /** The name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ReportStage> byCode(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }
}
