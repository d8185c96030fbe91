package casework.scoring.opinion.adapter.integrity;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** What every service that handles matters of cadres answers ({@code contract/http}). */
interface IntegrityQuestion {

  @GetMapping("/internal/integrity/cadres/{cadre}")
  String about(@PathVariable("cadre") String cadre, @RequestHeader("Authorization") String bearer);
}
