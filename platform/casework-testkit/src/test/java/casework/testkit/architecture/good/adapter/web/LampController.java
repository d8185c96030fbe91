package casework.testkit.architecture.good.adapter.web;

import casework.platform.kernel.Revision;
import casework.testkit.architecture.good.application.LightLamp;
import org.springframework.web.bind.annotation.RestController;

/** An edge. */
@RestController
class LampController {

  private final LightLamp light;

  LampController(LightLamp light) {
    this.light = light;
  }

  String light() {
    return light.handle(Revision.FIRST).toString();
  }
}
