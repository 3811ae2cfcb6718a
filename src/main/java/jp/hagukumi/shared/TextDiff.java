package jp.hagukumi.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where two texts differ: both cut into stretches that are the same and stretches that are not. It compares figures and
 * Latin words as wholes and everything else by characters, as Japanese has no spaces; a few characters that happen to be
 * the same between two differences count as different, since marks on every other character help nobody.
 *
 * @param before the stretches of the old text in their order
 * @param after the stretches of the new text in their order
 */
public record TextDiff(List<Stretch> before, List<Stretch> after) implements Serializable {

    /** Beyond this many pairs of pieces not all are looked at, but only the nearest ways from one text to the other. */
    private static final long PAIRS_MAX = 4_000_000;

    /** With more differing pieces than this in so long a text, what lies between the same beginning and end differs as a whole. */
    private static final int DIFFERENCES_MAX = 2_000;

    private static final String CUT = "…";

    /** What is the same for less than this many pieces between two differences is a coincidence. */
    private static final int COINCIDENCE = 2;

    /**
     * A part of a text.
     *
     * @param differs whether the other text does not have it
     */
    public record Stretch(String text, boolean differs) implements Serializable {}

    public TextDiff {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Compares an old text with a new one. */
    public static TextDiff of(String before, String after) {
        List<String> old = pieces(before);
        List<String> now = pieces(after);
        int head = 0;
        while (head < old.size() && head < now.size() && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < old.size() - head
                && tail < now.size() - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<String> oldMiddle = old.subList(head, old.size() - tail);
        List<String> nowMiddle = now.subList(head, now.size() - tail);
        boolean[] oldSame = new boolean[oldMiddle.size()];
        boolean[] nowSame = new boolean[nowMiddle.size()];
        if ((long) oldMiddle.size() * nowMiddle.size() <= PAIRS_MAX) {
            match(oldMiddle, nowMiddle, oldSame, nowSame);
        } else {
            matchLong(oldMiddle, nowMiddle, oldSame, nowSame);
        }
        return new TextDiff(stretches(old, head, tail, oldSame), stretches(now, head, tail, nowSame));
    }

    /**
     * A part of both texts: the same in both, or what each of them has there.
     *
     * @param before empty where only the new text has something
     * @param after empty where only the old text has something
     */
    public record Part(String before, String after) implements Serializable {

        public boolean differs() {
            return !before.equals(after);
        }
    }

    /** Both texts at once, part by part: all that is before, one after another, is the old text, all after the new one. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        int old = 0;
        int now = 0;
        while (i < before.size() || j < after.size()) {
            boolean gone = i < before.size() && before.get(i).differs();
            boolean come = j < after.size() && after.get(j).differs();
            if (gone || come) {
                parts.add(new Part(
                        gone ? before.get(i++).text() : "",
                        come ? after.get(j++).text() : ""));
                continue;
            }
            String left = before.get(i).text();
            String right = after.get(j).text();
            int same = Math.min(left.length() - old, right.length() - now);
            parts.add(new Part(left.substring(old, old + same), right.substring(now, now + same)));
            old += same;
            now += same;
            if (old == left.length()) {
                i++;
                old = 0;
            }
            if (now == right.length()) {
                j++;
                now = 0;
            }
        }
        return parts;
    }

    /** Sets one against the other without looking for what they share. */
    public static TextDiff whole(String before, String after) {
        return new TextDiff(List.of(new Stretch(before, true)), List.of(new Stretch(after, true)));
    }

    /**
     * The same with what is alike shown only for so many characters beside each difference.
     *
     * @param context how many characters of a longer stretch are left on either side
     */
    public TextDiff shortened(int context) {
        return new TextDiff(shortened(before, context), shortened(after, context));
    }

    private static List<Stretch> shortened(List<Stretch> stretches, int context) {
        List<Stretch> shorter = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            shorter.add(
                    stretch.differs()
                            ? stretch
                            : cut(stretch.text(), i == 0 ? 0 : context, i == stretches.size() - 1 ? 0 : context));
        }
        return shorter;
    }

    private static Stretch cut(String text, int head, int tail) {
        int length = text.codePointCount(0, text.length());
        if (length <= head + tail + 1) {
            return new Stretch(text, false);
        }
        String begin = text.substring(0, text.offsetByCodePoints(0, head));
        String end = text.substring(text.offsetByCodePoints(text.length(), -tail));
        return new Stretch(begin + CUT + end, false);
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from + Character.charCount(text.codePointAt(from));
            if (isWord(text.codePointAt(from))) {
                while (to < text.length() && isWord(text.codePointAt(to))) {
                    to += Character.charCount(text.codePointAt(to));
                }
            }
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    /** Figures with their points and commas, and Latin letters, in both widths. */
    private static boolean isWord(int c) {
        return Character.isDigit(c)
                || c == '.'
                || c == ','
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Marks the longest common sequence, without what is the same by coincidence. */
    private static void match(List<String> old, List<String> now, boolean[] oldSame, boolean[] nowSame) {
        int[][] longest = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                longest[i][j] = old.get(i).equals(now.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() && j < now.size()) {
            int run = run(old, now, i, j);
            if (run > 0 && longest[i][j] == longest[i + 1][j + 1] + 1) {
                boolean meant = run >= COINCIDENCE;
                for (int k = 0; k < run; k++) {
                    oldSame[i + k] = meant;
                    nowSame[j + k] = meant;
                }
                i += run;
                j += run;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /**
     * The same for long texts that differ little: goes on with one difference more at a time until both texts are at their
     * ends (Myers' greedy way), and then back by what was noted.
     */
    private static void matchLong(List<String> old, List<String> now, boolean[] oldSame, boolean[] nowSame) {
        int max = Math.min(old.size() + now.size(), DIFFERENCES_MAX);
        int middle = max + 1;
        int[] reached = new int[2 * max + 3];
        List<int[]> notes = new ArrayList<>();
        for (int differences = 0; differences <= max; differences++) {
            notes.add(Arrays.copyOfRange(reached, middle - differences - 1, middle + differences + 2));
            for (int way = -differences; way <= differences; way += 2) {
                int i = isDown(reached, middle, way, differences)
                        ? reached[middle + way + 1]
                        : reached[middle + way - 1] + 1;
                int j = i - way;
                while (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                    i++;
                    j++;
                }
                reached[middle + way] = i;
                if (i >= old.size() && j >= now.size()) {
                    goBack(notes, i, j, oldSame, nowSame);
                    return;
                }
            }
        }
    }

    private static boolean isDown(int[] reached, int middle, int way, int differences) {
        return way == -differences || (way != differences && reached[middle + way - 1] < reached[middle + way + 1]);
    }

    private static void goBack(List<int[]> notes, int oldEnd, int nowEnd, boolean[] oldSame, boolean[] nowSame) {
        int i = oldEnd;
        int j = nowEnd;
        for (int differences = notes.size() - 1; differences >= 0; differences--) {
            int[] reached = notes.get(differences);
            int middle = differences + 1;
            int way = i - j;
            boolean down = isDown(reached, middle, way, differences);
            int before = reached[middle + way + (down ? 1 : -1)];
            int begin = down ? before : before + 1;
            int run = i - begin;
            if (run >= COINCIDENCE) {
                Arrays.fill(oldSame, begin, i, true);
                Arrays.fill(nowSame, begin - way, j, true);
            }
            i = before;
            j = before - (way + (down ? 1 : -1));
        }
    }

    private static int run(List<String> old, List<String> now, int i, int j) {
        int run = 0;
        while (i + run < old.size() && j + run < now.size() && old.get(i + run).equals(now.get(j + run))) {
            run++;
        }
        return run;
    }

    private static List<Stretch> stretches(List<String> pieces, int head, int tail, boolean[] same) {
        List<Stretch> stretches = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean differs = false;
        for (int i = 0; i < pieces.size(); i++) {
            boolean inMiddle = i >= head && i < pieces.size() - tail;
            boolean now = inMiddle && !same[i - head];
            if (now != differs && !text.isEmpty()) {
                stretches.add(new Stretch(text.toString(), differs));
                text.setLength(0);
            }
            differs = now;
            text.append(pieces.get(i));
        }
        if (!text.isEmpty()) {
            stretches.add(new Stretch(text.toString(), differs));
        }
        return stretches;
    }
}
