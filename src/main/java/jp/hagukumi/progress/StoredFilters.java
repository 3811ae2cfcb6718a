package jp.hagukumi.progress;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredFilters extends JpaRepository<SavedFilter, SavedFilterId> {

    List<SavedFilter> findAllByOrderByNameAsc();
}
