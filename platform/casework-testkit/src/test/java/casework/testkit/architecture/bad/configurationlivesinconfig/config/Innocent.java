package casework.testkit.architecture.bad.configurationlivesinconfig.config;

import org.springframework.context.annotation.Configuration;

/** Wires where wiring belongs. */
@Configuration
class Innocent {}
