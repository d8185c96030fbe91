package casework.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Where the gateway stands and what stands behind it.
 *
 * @param publicUrl the address people type; sign-in returns to it
 * @param issuer the identity provider's realm; all its addresses are derived from it
 * @param clientSecret the gateway's own secret at the identity provider
 * @param audience what a token must be meant for
 * @param services address of each service by its name in the route table
 * @param maxBody the largest request body let through
 * @param maxUpload the same for what reporters send with its files
 * @param connectTimeout how long a service may take to accept a connection
 * @param readTimeout how long it may stay silent
 * @param sessionLife after how long a browser must sign in again, whatever it did meanwhile
 */
@ConfigurationProperties("casework.gateway")
public record GatewaySettings(
    URI publicUrl,
    String issuer,
    String clientSecret,
    String audience,
    Map<String, URI> services,
    DataSize maxBody,
    DataSize maxUpload,
    Duration connectTimeout,
    Duration readTimeout,
    Duration sessionLife) {

  /** Address of a service; a name in the route table without an address is a mistake in set-up. */
  public URI service(String name) {
    URI address = services.get(name);
    if (address == null) {
      throw new IllegalStateException("casework.gateway.services." + name + " is not set");
    }
    return address;
  }

  /** An address of the identity provider's OpenID Connect protocol, such as {@code token}. */
  public String oidc(String what) {
    return issuer + "/protocol/openid-connect/" + what;
  }

  public boolean https() {
    return "https".equals(publicUrl.getScheme());
  }
}
