package casework.clue.adapter.petition;

import java.util.UUID;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The two questions this service puts to petition-service. */
@FeignClient(name = "petition-service", url = "${casework.petition-url}")
public interface PetitionClient {

  @GetMapping("/internal/petitions/{id}/subjects")
  String subjects(
      @PathVariable("id") UUID petition,
      @RequestParam("referral") UUID referral,
      @RequestHeader("Authorization") String bearer);

  @GetMapping("/api/petitions/{id}/allegation")
  String allegation(
      @PathVariable("id") UUID petition, @RequestHeader("Authorization") String bearer);
}
