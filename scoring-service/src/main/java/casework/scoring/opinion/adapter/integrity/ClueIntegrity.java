package casework.scoring.opinion.adapter.integrity;

import org.springframework.cloud.openfeign.FeignClient;

/** The question of integrity as it is put to clue-service. */
@FeignClient(name = "clue-integrity", url = "${casework.clue-url}")
interface ClueIntegrity extends IntegrityQuestion {}
