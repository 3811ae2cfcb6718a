package jp.hagukumi.comment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.account.Directory;
import jp.hagukumi.shared.DataKey;
import org.springframework.stereotype.Component;

/** How the consents of letters have changed since they came in. */
@Component
class ConsentHistory {

    private final Submissions submissions;
    private final CallKeys keys;
    private final Directory directory;

    ConsentHistory(Submissions submissions, CallKeys keys, Directory directory) {
        this.submissions = submissions;
        this.keys = keys;
        this.directory = directory;
    }

    /** Of some letters of a call those whose consent has changed, each with its changes, the latest last. */
    Map<SubmissionId, List<ConsentRow>> of(CallId call, Collection<SubmissionId> letters) {
        List<ChangedConsent> changes = submissions.changedConsents(letters);
        if (changes.isEmpty()) {
            return Map.of();
        }
        DataKey key = keys.of(call);
        return changes.stream()
                .sorted(Comparator.comparing(one -> one.change().at()))
                .collect(Collectors.groupingBy(
                        ChangedConsent::letter,
                        Collectors.mapping(one -> row(one.letter(), one.change(), key), Collectors.toList())));
    }

    private ConsentRow row(SubmissionId letter, ConsentChange change, DataKey key) {
        return new ConsentRow(
                change.at(), directory.personName(change.by()), change.agrees(), change.reason(letter, key));
    }
}
