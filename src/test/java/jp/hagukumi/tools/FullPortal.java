package jp.hagukumi.tools;

import java.util.Map;
import java.util.UUID;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.publication.EditionPreview;
import jp.hagukumi.publication.Publishing;
import jp.hagukumi.test.SecondPortal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A demo portal in which the accepted round has been published too. */
final class FullPortal {

    private FullPortal() {}

    static SecondPortal start() {
        SecondPortal portal = SecondPortal.start(SecondPortal.newHome(), Map.of("portal.demo", "true"));
        try {
            publish(portal);
        } catch (RuntimeException e) {
            portal.close();
            throw e;
        }
        return portal;
    }

    private static void publish(SecondPortal portal) {
        DemoAccounts accounts = AccountFixtures.demoAccounts(portal.beans());
        accounts.actAs(DemoPeople.LEAD);
        try {
            Publishing publishing = portal.get(Publishing.class);
            String round = new TourIds(portal.get(JdbcClient.class)).first(Tour.ACCEPTED_ROUND);
            EditionPreview preview = publishing.preview(new RoundId(UUID.fromString(round)));
            publishing.publish(new Publishing.Command(
                    preview.round(), preview.fingerprint(), preview.number(), "点検・評価の結果（見本）", ""));
        } finally {
            accounts.leave();
        }
    }
}
