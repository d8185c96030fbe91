package casework.scoring.opinion.adapter.integrity;

import org.springframework.cloud.openfeign.FeignClient;

/** The question of integrity as it is put to talk-service. */
@FeignClient(name = "talk-integrity", url = "${casework.talk-url}")
interface TalkIntegrity extends IntegrityQuestion {}
