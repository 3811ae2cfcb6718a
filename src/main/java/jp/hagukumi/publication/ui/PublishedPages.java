package jp.hagukumi.publication.ui;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.publication.EditionId;
import jp.hagukumi.publication.EditionLinks;
import jp.hagukumi.publication.EditionShelf;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Frozen files of an edition as they were published, for who is signed in and may read editions. Whatever a page says,
 * the browser runs no script for it and loads nothing but its own style.
 */
@Controller
class PublishedPages {

    /** Charts carry their styles in themselves, hence the inline styles. */
    private static final String POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-same-origin"
            + " allow-downloads";

    private static final Map<String, MediaType> TYPES = Map.of(
            "html", new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8),
            "css", new MediaType("text", "css", StandardCharsets.UTF_8),
            "txt", new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8),
            "csv", new MediaType("text", "csv", StandardCharsets.UTF_8),
            "json", MediaType.APPLICATION_JSON);

    private final EditionShelf shelf;

    PublishedPages(EditionShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping(EditionLinks.PUBLISHED + "/{edition}/{file}")
    ResponseEntity<byte[]> read(@PathVariable String edition, @PathVariable String file) {
        Optional<byte[]> content = EditionId.parse(edition).flatMap(id -> shelf.file(id, file));
        return content.map(bytes -> ResponseEntity.ok()
                        .header("Content-Security-Policy", POLICY)
                        .cacheControl(CacheControl.noStore())
                        .contentType(type(file))
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static MediaType type(String file) {
        return TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), MediaType.APPLICATION_OCTET_STREAM);
    }
}
