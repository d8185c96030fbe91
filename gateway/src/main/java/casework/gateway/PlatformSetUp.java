package casework.gateway;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Keeps out how the platform sets up a service: the gateway has no store and no broker, and builds
 * the few parts it needs in {@link GatewayParts}.
 */
final class PlatformSetUp implements AutoConfigurationImportFilter {

  @Override
  public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
    boolean[] taken = new boolean[configurations.length];
    for (int each = 0; each < taken.length; each++) {
      String name = configurations[each];
      taken[each] = name == null || !name.startsWith("casework.platform.");
    }
    return taken;
  }
}
