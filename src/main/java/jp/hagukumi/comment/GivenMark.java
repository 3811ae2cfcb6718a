package jp.hagukumi.comment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A mark that somebody has given a letter, with a note if they wrote one. */
@Embeddable
record GivenMark(@Enumerated(EnumType.STRING) LetterMark mark, String note) {}
