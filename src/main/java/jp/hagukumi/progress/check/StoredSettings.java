package jp.hagukumi.progress.check;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredSettings extends JpaRepository<StoredSetting, StoredSetting.Key> {

    @Query("select s from StoredSetting s where s.key.plan.value = :plan")
    List<StoredSetting> ofPlan(UUID plan);
}
