package jp.hagukumi.comment.intake;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from their beginning as often as somebody asks. */
public interface ByteSource {

    InputStream open() throws IOException;
}
