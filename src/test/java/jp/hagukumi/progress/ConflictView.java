package jp.hagukumi.progress;

import java.util.Map;

/** A report as it stands before one person's eyes, who has not looked again since. */
record ConflictView(long version, ReportState state, Map<FieldCode, ReportEntry> entries) {

    ConflictView {
        entries = Map.copyOf(entries);
    }

    static ConflictView of(Report report) {
        return new ConflictView(report.version(), report.state(), report.entries());
    }

    long version(FieldCode field) {
        ReportEntry entry = entries.get(field);
        return entry == null ? 0 : entry.version();
    }

    String text(FieldCode field) {
        ReportEntry entry = entries.get(field);
        return entry == null ? "" : entry.value();
    }

    /** After their own writing was answered, the page shows what stands in all fields. */
    ConflictView after(ReportWriting.Saved saved) {
        return new ConflictView(saved.version(), state, saved.entries());
    }
}
