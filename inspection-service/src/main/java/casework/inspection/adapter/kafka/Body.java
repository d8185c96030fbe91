package casework.inspection.adapter.kafka;

import casework.inspection.domain.Yuan;
import casework.platform.store.WireBody;
import casework.platform.store.WireEvent;
import org.jspecify.annotations.Nullable;

/** A fact's body on this service's topic; money is written in yuan. */
final class Body {

  private final WireBody body = new WireBody();

  Body with(String name, @Nullable Object value) {
    body.with(name, value instanceof Yuan money ? money.yuan() : value);
    return this;
  }

  WireEvent said(String type) {
    return WireEvent.of(RoundEventWriter.TOPIC, "casework." + type + ".v1", body.fields());
  }
}
