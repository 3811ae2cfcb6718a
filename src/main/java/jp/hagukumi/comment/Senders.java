package jp.hagukumi.comment;

import org.springframework.data.jpa.repository.JpaRepository;

interface Senders extends JpaRepository<Sender, SubmissionId> {}
