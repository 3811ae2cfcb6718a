-- Sealing adds 28 bytes to what it seals; where there are no more, nothing was given. A category is sealed only where there is one.
update comment_submission s join comment_sender x on x.submission_id = s.id
set s.given = (octet_length(x.sealed_name) > 28) + 2 * (octet_length(x.sealed_address) > 28)
    + 4 * (octet_length(x.sealed_contact) > 28) + 8 * (x.sealed_category is not null);
