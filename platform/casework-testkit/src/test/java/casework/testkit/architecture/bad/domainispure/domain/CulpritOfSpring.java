package casework.testkit.architecture.bad.domainispure.domain;

import org.springframework.stereotype.Component;

/** Leans on a framework. */
@Component
class CulpritOfSpring {}
