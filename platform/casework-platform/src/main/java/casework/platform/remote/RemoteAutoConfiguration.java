package casework.platform.remote;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Gives a service that asks others a token of its own. */
@AutoConfiguration(afterName = "casework.platform.time.TimeAutoConfiguration")
@ConditionalOnProperty("casework.service-client")
class RemoteAutoConfiguration {

  @Bean
  ServiceTokens serviceTokens(
      @Value("${casework.issuer}") String issuer,
      @Value("${casework.service-client}") String client,
      @Value("${casework.service-client-secret}") String secret,
      InstantSource machineTime) {
    return new ServiceTokens(issuer, client, secret, machineTime);
  }
}
