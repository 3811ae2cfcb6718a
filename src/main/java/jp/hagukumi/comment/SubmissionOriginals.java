package jp.hagukumi.comment;

import org.springframework.data.jpa.repository.JpaRepository;

interface SubmissionOriginals extends JpaRepository<Original, SubmissionId> {}
