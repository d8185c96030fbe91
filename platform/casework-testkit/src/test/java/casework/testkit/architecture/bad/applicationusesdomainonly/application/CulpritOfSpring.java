package casework.testkit.architecture.bad.applicationusesdomainonly.application;

import org.springframework.stereotype.Component;

/** Leans on a framework. */
@Component
class CulpritOfSpring {}
