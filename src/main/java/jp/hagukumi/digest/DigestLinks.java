package jp.hagukumi.digest;

/** Addresses of the digest screens. */
public final class DigestLinks {

    public static final String DIGESTS = "digests";

    private DigestLinks() {}
}
