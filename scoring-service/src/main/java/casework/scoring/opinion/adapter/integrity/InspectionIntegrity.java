package casework.scoring.opinion.adapter.integrity;

import org.springframework.cloud.openfeign.FeignClient;

/** The question of integrity as it is put to inspection-service. */
@FeignClient(name = "inspection-integrity", url = "${casework.inspection-url}")
interface InspectionIntegrity extends IntegrityQuestion {}
