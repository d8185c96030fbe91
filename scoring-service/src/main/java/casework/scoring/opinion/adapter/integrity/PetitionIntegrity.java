package casework.scoring.opinion.adapter.integrity;

import org.springframework.cloud.openfeign.FeignClient;

/** The question of integrity as it is put to petition-service. */
@FeignClient(name = "petition-integrity", url = "${casework.petition-url}")
interface PetitionIntegrity extends IntegrityQuestion {}
