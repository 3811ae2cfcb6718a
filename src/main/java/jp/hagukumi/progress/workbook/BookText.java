package jp.hagukumi.progress.workbook;

/** Texts as a workbook can carry them. */
final class BookText {

    private BookText() {}

    /**
     * The text with line feeds for all line ends, without characters that no XML file can hold. What is nothing but blanks
     * is nothing.
     */
    static String of(String text) {
        if (text.isBlank()) {
            return "";
        }
        if (text.chars().allMatch(BookText::goesAsItIs)) {
            return text;
        }
        StringBuilder carried = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(BookText::isXml)
                .forEach(carried::appendCodePoint);
        return carried.toString();
    }

    /** Both halves of a pair count here: almost no text has to be looked at by its characters. */
    private static boolean goesAsItIs(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd);
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
    }
}
