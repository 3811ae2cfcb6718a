package jp.hagukumi.plan.quantity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An area for which services are planned: the whole municipality, one of its areas, a school district.
 *
 * @param parent the area that it is a part of, null for a whole
 * @param kind what the plan calls such areas (全域, 提供区域, 小学校区); a whole may be divided in several kinds at once
 */
@Embeddable
public record Area(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "area_id"))
        AreaId id,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "parent_id")) @Nullable
        AreaId parent,

        String kind,
        String name)
        implements Serializable {}
