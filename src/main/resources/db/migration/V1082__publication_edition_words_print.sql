alter table publication_edition add column words_print char(64) null after content_sha256;
