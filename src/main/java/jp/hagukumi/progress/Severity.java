package jp.hagukumi.progress;

/** What a finding asks of whoever hands a report on. */
public enum Severity {
    /** It stops the report. */
    ERROR,
    /** It asks for one sentence. */
    WARNING,
    /** It is not looked for. */
    OFF;

    /** The key of its name in the translation files. */
    public String nameKey() {
        return "progress.Severity." + name();
    }
}
