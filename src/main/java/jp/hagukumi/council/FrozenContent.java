package jp.hagukumi.council;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What a pack holds: the scale, the goals with the lead's words, and one item per accepted report, in plan order. */
record FrozenContent(List<PackMark> scale, List<PackGoal> goals, List<PackItem> items) {

    FrozenContent {
        scale = List.copyOf(scale);
        goals = List.copyOf(goals);
        items = List.copyOf(items);
    }

    /**
     * SHA-256 over everything that members see, in 64 hexadecimal digits. Every piece is preceded by its length, so that
     * no two different contents run together to the same bytes.
     *
     * @param head what stands above the content: titles, year
     */
    String fingerprint(List<String> head) {
        MessageDigest digest = sha256();
        put(digest, head);
        scale.forEach(m -> put(
                digest,
                List.of(m.mark(), m.label(), Boolean.toString(m.reasonRequired()), Boolean.toString(m.counted()))));
        goals.forEach(g -> put(digest, List.of(g.element().toString(), g.code(), g.title(), g.words())));
        items.forEach(i -> put(digest, pieces(i)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> pieces(PackItem i) {
        return List.of(
                i.report().toString(),
                i.element().toString(),
                i.goal().toString(),
                i.path(),
                i.code(),
                i.title(),
                i.department().toString(),
                i.departmentName(),
                i.mark(),
                i.markLabel(),
                i.result(),
                i.reason(),
                i.issues(),
                i.improvement(),
                i.direction(),
                i.publicText(),
                i.acceptedAt().toString());
    }

    private static void put(MessageDigest digest, List<String> pieces) {
        digest.update(length(pieces.size()));
        for (String piece : pieces) {
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            digest.update(length(bytes.length));
            digest.update(bytes);
        }
    }

    private static byte[] length(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
