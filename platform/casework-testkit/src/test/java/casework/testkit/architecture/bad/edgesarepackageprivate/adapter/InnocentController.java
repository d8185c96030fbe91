package casework.testkit.architecture.bad.edgesarepackageprivate.adapter;

import org.springframework.web.bind.annotation.RestController;

/** A controller as it should be. */
@RestController
class InnocentController {}
