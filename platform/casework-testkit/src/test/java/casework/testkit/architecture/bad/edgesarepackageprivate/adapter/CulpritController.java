package casework.testkit.architecture.bad.edgesarepackageprivate.adapter;

import org.springframework.web.bind.annotation.RestController;

/** A controller anybody can call. */
@RestController
public class CulpritController {}
