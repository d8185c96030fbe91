package casework.testkit.architecture.bad.configurationlivesinconfig.wiring;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Keeps settings at another place. */
@ConfigurationProperties("lamp")
record CulpritOfSettings(String colour) {}
