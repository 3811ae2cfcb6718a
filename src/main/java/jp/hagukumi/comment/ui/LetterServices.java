package jp.hagukumi.comment.ui;

import jp.hagukumi.comment.Assigning;
import jp.hagukumi.comment.CaseDesk;
import jp.hagukumi.comment.Consents;
import jp.hagukumi.comment.EnclosureAccess;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.Marking;
import jp.hagukumi.comment.ScanAccess;
import jp.hagukumi.comment.SenderAccess;
import jp.hagukumi.comment.Splitting;
import org.springframework.stereotype.Component;

/** What the panels of one letter act through. */
@Component
record LetterServices(
        Inbox inbox,
        Splitting splitting,
        Marking marking,
        Consents consents,
        Assigning assigning,
        Intake intake,
        SenderAccess senders,
        ScanAccess scans,
        EnclosureAccess enclosures,
        CaseDesk cases) {}
