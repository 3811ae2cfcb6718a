package jp.hagukumi.comment.intake;

/**
 * Joins the lines that a mail program has broken so that they fit (format=flowed, RFC 3676): a line that ends with a
 * blank goes on in the next one of the same depth of quoting.
 */
final class FlowedText {

    private static final String SIGNATURE = "-- ";

    private FlowedText() {}

    /** @param dropBlanks whether the blank at the end of a line is none of the text, as in Japanese */
    static String joined(String text, boolean dropBlanks) {
        StringBuilder whole = new StringBuilder(text.length());
        int open = -1;
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int depth = depth(lines[i]);
            String line = lines[i].substring(depth);
            line = line.startsWith(" ") ? line.substring(1) : line;
            boolean goesOn = line.endsWith(" ") && !line.equals(SIGNATURE);
            if (open != depth || line.equals(SIGNATURE)) {
                whole.append(i == 0 ? "" : "\n").append(">".repeat(depth)).append(depth > 0 ? " " : "");
            }
            whole.append(goesOn && dropBlanks ? line.substring(0, line.length() - 1) : line);
            open = goesOn ? depth : -1;
        }
        return whole.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
