package casework.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Keeps the peers bare: of what lies on the class path for the other measurements they set up
 * nothing but web, JSON, driver and gateway, and the outbox that is compared with ours.
 */
final class OnlyBare implements AutoConfigurationImportFilter {

  private static final List<String> BARE =
      List.of(
          "org.springframework.boot.autoconfigure.",
          "org.springframework.boot.webmvc.",
          "org.springframework.boot.web.",
          "org.springframework.boot.servlet.",
          "org.springframework.boot.tomcat.",
          "org.springframework.boot.jackson.",
          "org.springframework.boot.http.",
          "org.springframework.boot.restclient.",
          "org.springframework.boot.mongodb.",
          "org.springframework.cloud.gateway.",
          "io.namastack.outbox.",
          // It imports this, and what is imported is asked about here, too.
          "org.springframework.scheduling.annotation.");

  @Override
  public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
    boolean[] kept = new boolean[candidates.length];
    for (int i = 0; i < candidates.length; i++) {
      String candidate = candidates[i];
      kept[i] = candidate != null && BARE.stream().anyMatch(candidate::startsWith);
    }
    return kept;
  }
}
