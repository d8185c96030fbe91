package casework.testkit.architecture.bad.configurationlivesinconfig.wiring;

import org.springframework.context.annotation.Configuration;

/** Wires at another place. */
@Configuration
class CulpritOfWiring {}
