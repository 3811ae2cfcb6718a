package jp.hagukumi.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import jp.hagukumi.shared.TimeOrderedId;

/** Identifies what rounds of several plans share that are prepared and opened together. */
@Embeddable
public record CampaignId(UUID value) implements Serializable {

    public static CampaignId next() {
        return new CampaignId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
